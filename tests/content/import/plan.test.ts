import { ImportValues } from '../../../src/content/import/columns';
import { imprint } from '../../../src/content/import/comparing';
import { guessMatching } from '../../../src/content/import/matching';
import { ImportedItem, planRows, PlannedRow, writeOf } from '../../../src/content/import/plan';
import { readRows } from '../../../src/content/import/readRows';
import { readSource } from '../../../src/content/import/source';
import { Sheet } from '../../../src/content/import/sheet';

const columns = ['title', 'summary', 'body', 'publishFrom', 'expires', 'topic', 'language'] as const;
const drafts = { drafts: true, language: 'en' as const, columns };
const dated = { ...drafts, drafts: false };

const sheetOf = (header: string[], ...rows: string[][]): Sheet => ({ kind: 'csv', header, rows: rows.map((cells, place) => ({ number: place + 2, cells })), emptyRows: 0, encoding: 'utf-8' });
const rowsOf = (sheet: Sheet): ReturnType<typeof readRows> => readRows(sheet, guessMatching(sheet), {
  columns, order: 'dmy', sourceName: 'news', choices: { topic: ['Money'], sectors: [], serves: [], benefits: [] }, original: () => 'Original', clean: (html) => html
});
const item = (key: string, values: ImportValues, left: ImportValues | undefined = values): ImportedItem => ({ id: 7, etag: '"1"', key, values, ...(left ? { left: imprint(left) } : {}) });
const planOf = async (cells: string[], items: ImportedItem[], settings = drafts, titles: string[] = []): Promise<PlannedRow> => (await planRows(await rowsOf(sheetOf(['ID', 'Title', 'Summary', 'Publish from', 'Body', 'Expires'], cells)), { items, titles: new Set(titles) }, settings))[0];

describe('rows', () => {
  it('say all that is wrong with them, and where', async () => {
    const rows = await rowsOf(sheetOf(['ID', 'Title', 'Publish from', 'Topic'],
      ['1', 'Good', '1/2/2026', 'Money'], ['2', '', 'soon', ''], ['3', 'Ragged'], ['4', 'Long', '', '', 'beyond'], ['1', 'Twice'], ['5', 'Sport', '', 'Sport']));
    expect(rows.map(({ number, key, refusals, notes }) => [number, key, refusals.map(({ kind, column, value }) => [kind, column, value]), notes.map(({ kind }) => kind)])).toEqual([
      [2, 'news#1', [], []], [3, '', [['titleMissing', 'title', ''], ['dateUnreadable', 'publishFrom', 'soon']], []], [4, 'news#3', [], []], [5, 'news#4', [['cellsMany', undefined, 'beyond']], []],
      [6, 'news#1', [['rowTwice', undefined, '2']], []], [7, 'news#5', [], ['choiceUnknown']]
    ]);
  });
});

describe('the plan', () => {
  it('makes drafts of new articles, unless their dates are wanted', async () => {
    const row = await planOf(['1', 'A', 'S', '2026-01-02T00:00:00Z'], []);
    expect(row.outcome).toBe('new');
    expect(writeOf(row, drafts, {})).toMatchObject({ values: { title: 'A', summary: 'S', publishFrom: '', language: 'en' } });
    expect(writeOf(row, dated, {})).toMatchObject({ values: { publishFrom: '2026-01-02T00:00:00Z' } });
  });

  it('gives a new article nothing for which the list has no column', async () => {
    const row = await planOf(['1', 'A', 'S', '2026-01-02T00:00:00Z'], []);
    expect(writeOf(row, { ...dated, columns: ['title', 'summary'] }, {})).toMatchObject({ source: `news#1 #${imprint({ title: 'A', summary: 'S' })}`, values: { title: 'A', summary: 'S' } });
    expect(Object.keys(writeOf(row, { ...drafts, columns: ['title', 'summary'] }, {})?.values ?? {})).toEqual(['title', 'summary']);
  });

  it('writes nothing where all is the same, whatever SharePoint did to the tags', async () => {
    const row = await planOf(['1', 'A', '', '', '<p>One <a href="https://a.example/?a=1&amp;b=2">two</a></p>'], [item('news#1', { title: 'A', summary: 'Here', body: '<div class="ExternalClass1"><p>One&#160;<a href="https://a.example/?a=1&b=2">two</a></p></div>' })]);
    expect(row.outcome).toBe('same');
    expect(writeOf(row, drafts, { edited: true })).toBeUndefined();
  });

  it('takes an address for the same however its characters are written', async () => {
    const row = await planOf(['1', 'A', '', '', '<p><a href="https://a.example/?a=1&#38;b=it&#x27;s">One</a></p>'], [item('news#1', { title: 'A', body: '<p><a href="https://a.example/?a=1&amp;b=it\'s">One</a></p>' })]);
    expect(row.outcome).toBe('same');
  });

  it('writes only what changed, and leaves a new imprint', async () => {
    const row = await planOf(['1', 'B', 'S'], [item('news#1', { title: 'A', summary: 'S', topic: 'Money' })]);
    expect(row).toMatchObject({ outcome: 'changed', changes: ['title'] });
    expect(writeOf(row, drafts, {})).toEqual({ number: 2, source: `news#1 #${imprint({ title: 'B', summary: 'S', topic: 'Money' })}`, values: { title: 'B' }, item: expect.objectContaining({ id: 7, etag: '"1"' }) });
  });

  it('leaves what was changed here, unless it is told not to', async () => {
    const row = await planOf(['1', 'B'], [item('news#1', { title: 'Mine' }, { title: 'A' })]);
    expect(row.outcome).toBe('edited');
    expect(writeOf(row, drafts, {})).toBeUndefined();
    expect(writeOf(row, drafts, { edited: true })).toMatchObject({ values: { title: 'B' } });
  });

  it('does not mind that another column was changed here, or that the article was published', async () => {
    expect((await planOf(['1', 'B'], [item('news#1', { title: 'A', topic: 'Money', publishFrom: '2026-01-01T00:00:00Z' }, { title: 'A' })])).outcome).toBe('changed');
  });

  it('still knows what was changed here after it wrote other columns', async () => {
    const mine = { title: 'A', summary: 'Mine' };
    const row = await planOf(['1', 'B', ''], [item('news#1', mine, { title: 'A', summary: 'Theirs' })]);
    const { left } = readSource(writeOf(row, drafts, {})?.source ?? '');
    const later = { ...item('news#1', { ...mine, title: 'B' }), left };
    expect((await planOf(['1', 'B', 'New'], [later])).outcome).toBe('edited');
    expect((await planOf(['1', 'C', ''], [later])).outcome).toBe('changed');
  });

  it('knows no more of what it did not write where nobody knew before', async () => {
    const row = await planOf(['1', 'B', ''], [{ id: 7, etag: '"1"', key: 'news#1', values: { title: 'A', summary: 'Mine' } }]);
    const { left } = readSource(writeOf(row, drafts, { edited: true })?.source ?? '');
    expect((await planOf(['1', 'B', 'New'], [{ id: 7, etag: '"2"', key: 'news#1', values: { title: 'B', summary: 'Mine' }, left }])).outcome).toBe('edited');
  });

  it('takes an article without an imprint for one that was changed here', async () => {
    expect((await planOf(['1', 'B'], [{ id: 7, etag: '"1"', key: 'news#1', values: { title: 'A' } }])).outcome).toBe('edited');
  });

  it('gives a draft its date, and leaves a date that is there', async () => {
    const cells = ['1', 'A', '', '2026-01-02T00:00:00Z'];
    expect((await planOf(cells, [item('news#1', { title: 'A' })], dated)).changes).toEqual(['publishFrom']);
    expect((await planOf(cells, [item('news#1', { title: 'A', publishFrom: '2025-01-01T00:00:00Z' })], dated)).outcome).toBe('same');
    expect((await planOf(cells, [item('news#1', { title: 'A' })], drafts)).outcome).toBe('same');
  });

  it('leaves a new article out whose title is here already, unless it is told not to', async () => {
    const cells = ['1', 'Road  Works', '<b>S</b>'];
    const row = await planOf(cells, [], drafts, ['road works']);
    expect(row).toMatchObject({ outcome: 'double', notes: [{ kind: 'titleHere' }] });
    expect(writeOf(row, drafts, { edited: true })).toBeUndefined();
    expect(writeOf(row, drafts, { double: true })).toMatchObject({ values: { title: 'Road Works' } });
    expect((await planOf(cells, [], drafts, ['road'])).outcome).toBe('new');
    expect((await planOf(cells, [item('news#1', { title: 'Road Works' })], drafts, ['road works'])).outcome).toBe('changed');
  });

  describe('of what would expire before it is published', () => {
    const moment = (year: number): string => `${year}-01-02T00:00:00Z`;
    const cells = (publishFrom: string, expires: string): string[] => ['1', 'A', '', publishFrom, '', expires];

    it.each<[string, string[], ImportedItem[], typeof drafts, string]>([
      ['a new article', cells(moment(2027), moment(2026)), [], dated, 'refused'],
      ['a new one at the same moment', cells(moment(2027), moment(2027)), [], dated, 'refused'],
      ['a new draft, which has no date of publication', cells(moment(2027), moment(2026)), [], drafts, 'new'],
      ['a new article without a date', cells('', moment(2026)), [], dated, 'new'],
      ['one that was published here later', cells('', moment(2026)), [item('news#1', { title: 'A', publishFrom: moment(2027) })], drafts, 'refused'],
      ['one that gets its date', cells(moment(2027), ''), [item('news#1', { title: 'A', expires: moment(2026) })], dated, 'refused'],
      ['one whose date here is earlier', cells(moment(2027), moment(2026)), [item('news#1', { title: 'A', publishFrom: moment(2025) })], dated, 'changed'],
      ['one of which nothing is written', cells(moment(2027), ''), [item('news#1', { title: 'A', publishFrom: moment(2027), expires: moment(2026) })], dated, 'same']
    ])('%s', async (_, row, items, settings, outcome) => {
      const planned = await planOf(row, items, settings);
      expect(planned.outcome).toBe(outcome);
      expect(planned.refusals.map(({ kind }) => kind)).toEqual(outcome === 'refused' ? ['expiresFirst'] : []);
    });
  });
});
