import { longDate } from '../../../src/hub/text/longDate';
import { locales, readStrings } from '../../support/strings';

it.each(locales)('writes dates in %s as Unicode’s rules do', (locale) => {
  const { hub } = readStrings(locale);
  const format = new Intl.DateTimeFormat(hub.language, { day: 'numeric', month: 'long', year: 'numeric' });
  for (let month = 0; month < 12; month += 1) {
    const date = new Date(2026, month, 3 + month);
    expect(longDate(date, hub)).toBe(format.format(date));
  }
});
