import { ImportColumn, ValueColumn } from '../../../src/content/import/columns';
import { orderOf, readDay, readMoment } from '../../../src/content/import/dates';
import { nameOfFile } from '../../../src/content/import/nameOfFile';
import { keyOf, readSource, sourceText } from '../../../src/content/import/source';
import { imprint } from '../../../src/content/import/comparing';
import { readCell, ValueSettings } from '../../../src/content/import/values';

const settings: ValueSettings = {
  order: 'dmy',
  choices: { topic: ['Money', 'Technology'], sectors: ['Education', 'Local government', 'Health, care and well-being'], serves: [], benefits: [] },
  clean: (html) => html.replace(/<script[\s\S]*?<\/script>/g, '')
};
const value = (column: ImportColumn, text: string): unknown => readCell(column as ValueColumn, text, settings).value;

/** A moment of the zone in which the tests run. */
const local = (...parts: [number, number, number, number?, number?]): string => new Date(parts[0], parts[1] - 1, ...parts.slice(2)).toISOString().replace('.000', '');

describe('a date', () => {
  it.each([
    ['2026-11-24T09:00:00Z', '2026-11-24T09:00:00Z'], ['2026-11-24T09:00:00.123+01:00', '2026-11-24T08:00:00Z'], ['2026-11-24', local(2026, 11, 24)], ['2026-11-24 09:30', local(2026, 11, 24, 9, 30)],
    ['24/11/2026', local(2026, 11, 24)], ['3/4/26 1:05 PM', local(2026, 4, 3, 13, 5)], ['3.4.2026', local(2026, 4, 3)], ['12:00', undefined], ['46350', local(2026, 11, 24)], ['46350.5', local(2026, 11, 24, 12)],
    ['Tue, 24 Nov 2026 09:00:00 GMT', '2026-11-24T09:00:00Z'], ['24 Nov 2026 09:00:00 -0500', '2026-11-24T14:00:00Z'], ['24 November 2026', local(2026, 11, 24)], ['November 24, 2026', local(2026, 11, 24)],
    ['24 Tachwedd 2026', local(2026, 11, 24)], ['1af Mai 2026', local(2026, 5, 1)], ['31/02/2026', undefined], ['soon', undefined], ['2026-13-01', undefined], ['24 Foo 2026', undefined], ['2026-11-24 25:00', undefined]
  ])('%s is %s', (text, moment) => expect(readMoment(text, 'dmy')).toEqual(moment ?? { fault: 'dateUnreadable' }));

  it('that nobody means is refused', () => expect(readMoment('01/01/1900', 'dmy')).toEqual({ fault: 'dateSenseless' }));
  it('can have the month first', () => expect(readDay('03/04/2026', 'mdy')).toBe('2026-03-04'));
  it.each<[string[], string | undefined]>([
    [['24/11/2026', '01/02/2026'], 'dmy'], [['11/24/2026', '01/02/2026'], 'mdy'], [['01/02/2026'], 'ambiguous'], [['24/11/2026', '11/24/2026'], 'mixed'], [['02/02/2026'], 'dmy'], [['2026-01-02', ''], undefined]
  ])('of %j shows the order %s', (texts, order) => expect(orderOf(texts)).toBe(order));
});

describe('a cell', () => {
  it.each<[ImportColumn, string, unknown]>([
    ['title', '  A <b>bold</b> &amp; &#8220;plain&#8221;  title ', 'A bold & “plain” title'], ['title', '5 < 6 & 7 > 2', '5 < 6 & 7 > 2'], ['title', '<br>', undefined],
    ['summary', '<p>One</p><p>two&hellip;</p>', 'One two…'], ['body', 'One\n\n2 < 3\nfour', '<p>One</p><p>2 &lt; 3<br>four</p>'], ['body', '<p>Hi</p><script>alert(1)</script>', '<p>Hi</p>'],
    ['topic', 'technology', 'Technology'], ['topic', 'Sport', undefined], ['sectors', ';#Local government;#Education;#', ['Education', 'Local government']], ['sectors', '["Education","Sport"]', ['Education']],
    ['sectors', 'education, LOCAL GOVERNMENT', ['Education', 'Local government']], ['sectors', 'Health, care and well-being', ['Health, care and well-being']],
    ['sectors', 'Health, care and well-being; Education', ['Education', 'Health, care and well-being']],
    ['featured', 'Ie', true], ['featured', 'TRUE', true], ['featured', '1', true], ['featured', 'na', false], ['featured', 'No', false], ['language', 'Welsh', 'cy'], ['language', 'en-GB', 'en'],
    ['callToAction', 'https://example.org/a, Read more', { url: 'https://example.org/a', words: 'Read more' }], ['callToAction', 'mailto:a@example.org', { url: 'mailto:a@example.org', words: 'mailto:a@example.org' }]
  ])('%s %j is %j', (column, text, expected) => expect(value(column, text)).toEqual(expected));

  it.each<[ValueColumn, string, string]>([
    ['title', 'x'.repeat(256), 'lineLong'], ['callToAction', 'javascript:alert(1)', 'addressUnsafe'], ['callToAction', 'java\nscript:alert(1)', 'addressUnsafe'], ['callToAction', '/relative', 'addressUnsafe'],
    ['featured', 'perhaps', 'yesNoUnclear'], ['language', 'French', 'languageUnknown'], ['publishFrom', 'soon', 'dateUnreadable']
  ])('%s %.20j is refused: %s', (column, text, kind) => expect(readCell(column, text, settings)).toMatchObject({ refusal: { kind, column } }));

  it.each<[ValueColumn, string, string]>([
    ['topic', 'Sport', 'choiceUnknown'], ['topic', 'Money; Technology', 'choiceOnlyOne'], ['sectors', 'Education; Sport', 'choiceUnknown'], ['summary', 'word '.repeat(70), 'summaryLong']
  ])('%s %.20j is taken with a note: %s', (column, text, kind) => expect(readCell(column, text, settings).notes).toMatchObject([{ kind, column }]));
});

describe('an article is known again', () => {
  it('by an address as it is, by a number beside the name of its source, without both by title and date', () => {
    expect(keyOf('https://blog.example/1', 'news', 'A', '')).toBe('https://blog.example/1');
    expect(keyOf('12', 'news', 'A', '')).toBe('news#12');
    expect(keyOf('12', 'blog', 'A', '')).not.toBe(keyOf('12', 'news', 'A', ''));
    expect(keyOf('', 'news', 'A', '1/2/2026')).toBe(keyOf('', 'news', 'a', '1/2/2026'));
    expect(keyOf('', 'news', 'A', '1/2/2026')).not.toBe(keyOf('', 'news', 'A', '2/2/2026'));
  });

  it('whatever the length of its key, which fits with its imprint into the column', () => {
    const long = `https://blog.example/${'x'.repeat(300)}`;
    const source = sourceText(keyOf(long, 'n', '', ''), imprint({ title: 'A' }));
    expect(source.length).toBeLessThanOrEqual(255);
    expect(keyOf(`${long}1`, 'n', '', '')).not.toBe(keyOf(`${long}2`, 'n', '', ''));
    expect(readSource(source)).toEqual({ key: keyOf(long, 'n', '', ''), left: imprint({ title: 'A' }) });
    expect(readSource('typed by hand')).toEqual({ key: 'typed by hand' });
  });

  it.each([
    ['export-2026-11-26.csv', 'export'], ['export (2).csv', 'export'], ['Export - Copy.csv', 'export'], ['Copy of export.csv', 'export'], ['export-december.csv', 'export'], ['export_v3.csv', 'export'], ['export 26th Nov 2026.csv', 'export'],
    ['export 2026-11-26T09_30_00Z.csv', 'export'], ['export-tachwedd-2026 (1).csv', 'export'], ['export final v2.csv', 'export'], ['export dydd Llun.csv', 'export'], ['December 2026.csv', 'import'], ['2026-11.csv', 'import'],
    ['Old news (2).csv', 'old news'], ['newyddion Môn 3.csv', 'newyddion môn'], ['mayor.csv', 'mayor'], ['may-events.csv', 'may events'], ['service-review.csv', 'service review'], [`${'word '.repeat(20)}.csv`, 'word word word word word word word word']
  ])('by the same name of its source after another export: %s', (file, name) => expect(nameOfFile(file)).toBe(name));
});
