import { hubArticles, hubLinks } from '../../src/lists/schema';
import { locales, readStrings } from '../support/strings';

const PLURAL = ['zero', 'one', 'two', 'few', 'many', 'other'];
const bcp47 = { default: 'en-GB', 'en-us': 'en-US', 'cy-gb': 'cy-GB' };

/** Every text by its path; the forms of a plural count as one. */
function texts(value: unknown, at = ''): Map<string, string> {
  if (typeof value === 'string') {
    return new Map([[at, value]]);
  }
  const entries = Object.entries(value as Record<string, unknown>);
  if ('other' in (value as object)) {
    return new Map([[`${at} (plural)`, (value as { other: string }).other]]);
  }
  return new Map(entries.flatMap(([name, inner]) => Array.from(texts(inner, at ? `${at}.${name}` : name))));
}

function plurals(value: unknown, at = ''): [string, Record<string, string>][] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return 'other' in value ? [[at, value as Record<string, string>]] : Object.entries(value).flatMap(([name, inner]) => plurals(inner, `${at}.${name}`));
}

const gaps = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(locales)('the texts of %s', (locale) => {
  const mine = readStrings(locale);
  const reference = texts(readStrings('default'));

  it('are all there, and no others', () => {
    expect(Array.from(texts(mine).keys()).sort()).toEqual(Array.from(reference.keys()).sort());
  });

  it('are not empty', () => {
    expect(Array.from(texts(mine)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have the same gaps', () => {
    const wrong = Array.from(texts(mine)).filter(([name, text]) => String(gaps(text)) !== String(gaps(reference.get(name) ?? '')));
    expect(wrong).toEqual([]);
  });

  it('have every plural form that the language has', () => {
    const needed = new Intl.PluralRules(bcp47[locale]).resolvedOptions().pluralCategories;
    for (const [name, forms] of plurals(mine)) {
      expect([name, Object.keys(forms).sort()]).toEqual([name, [...needed].sort()]);
      expect(Object.keys(forms).every((form) => PLURAL.includes(form))).toBe(true);
    }
    expect(plurals(mine).length).toBeGreaterThan(1);
  });

  it("know the lists' own choices that readers see", () => {
    const shown = [hubArticles, hubLinks].flatMap((list) => list.columns).filter((column) => ['HubTopic', 'HubSector', 'HubServes', 'HubBenefit', 'HubCategory'].includes(column.name));
    const choices = shown.flatMap((column) => ('choices' in column ? column.choices : []));
    expect(Object.keys(mine.hub.choices).sort()).toEqual([...choices].sort());
  });
});

/** Words that both languages share. */
const SHARED = ['hub.datePattern', 'hub.reader.facets.sectors'];

it('Welsh is Welsh: no text is the English one', () => {
  const english = texts(readStrings('default'));
  const same = Array.from(texts(readStrings('cy-gb'))).filter(([name, text]) => english.get(name) === text && !SHARED.includes(name));
  expect(same).toEqual([]);
});
