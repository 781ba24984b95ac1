import { decode } from '../../../src/content/import/decode';
import { guessMatching } from '../../../src/content/import/matching';
import { readCsv } from '../../../src/content/import/readCsv';
import { Sheet } from '../../../src/content/import/sheet';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8])]);
const read = (bytes: Uint8Array): Promise<Sheet> => readCsv(decode(bytes));

describe('a table', () => {
  it.each([
    ['commas', utf8('Title,Summary\nŵy,One\n'), 'utf-8', ','],
    ['semicolons after a byte order mark', utf8('\ufeffTitle;Summary\r\nŵy;One\r\n'), 'utf-8', ';'],
    ['tabs in UTF-16, as Excel’s Unicode text', utf16('Title\tSummary\r\nŵy\tOne\r\n'), 'utf-16le', '\t'],
    ['a named separator', utf8('sep=;\r\nTitle;Summary\r\nŵy;One'), 'utf-8', ';'],
    ['old Mac line ends', utf8('Title,Summary\rŵy,One\r'), 'utf-8', ',']
  ])('with %s is read', async (_, bytes, encoding, separator) => {
    expect(await read(bytes)).toMatchObject({ kind: 'csv', header: ['Title', 'Summary'], rows: [{ cells: ['ŵy', 'One'] }], emptyRows: 0, encoding, separator });
  });

  it('of Windows is read where it is no UTF-8', async () => {
    const sheet = await read(Uint8Array.from([...utf8('Title,Summary\nCaf'), 0xe9, ...utf8(',\x93'.slice(0, 1)), 0x93, 0x94, 0x0a]));
    expect(sheet).toMatchObject({ encoding: 'windows-1252', rows: [{ cells: ['Café', '“”'] }] });
  });

  it('keeps quotes, separators and line breaks within cells, and numbers its rows as a spreadsheet does', async () => {
    const sheet = await read(utf8('\nTitle,Body\n"A ""quoted"", title","Two\r\nlines"\n,\n,,\n\nLast,x\n'));
    expect(sheet.rows).toEqual([{ number: 3, cells: ['A "quoted", title', 'Two\nlines'] }, { number: 7, cells: ['Last', 'x'] }]);
    expect(sheet.emptyRows).toBe(3);
  });

  it('of 20,000 rows with long cells is read whole, also where a quoted cell spans what is read at once', async () => {
    const body = 'x "" y\n'.repeat(40);
    const sheet = await read(utf8(`Title;Body\n${Array.from({ length: 20_000 }, (_, place) => `Title ${place};"${body}"`).join('\n')}`));
    expect(sheet.rows).toHaveLength(20_000);
    expect(sheet.rows[19_999]).toEqual({ number: 20_001, cells: ['Title 19999', body.replace(/""/g, '"')] });
    expect(sheet.rows.every(({ cells }) => cells.length === 2 && cells[1].length === 240)).toBe(true);
  });

  it('lets go while it reads, and can be stopped', async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const reading = readCsv({ text: `Title\n${'a\n'.repeat(500_000)}`, encoding: 'utf-8' }, { signal: stop.signal, onProgress: (share) => { shares.push(share); if (shares.length === 2) { stop.abort(); } } });
    await expect(reading).rejects.toThrow('stopped');
    expect(shares).toHaveLength(2);
  });

  it.each([
    ['empty', utf8('')], ['empty', utf8('\ufeff\r\n ,\r\n')], ['onlyHeader', utf8('Title,Summary\n')], ['spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 20])],
    ['spreadsheet', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])], ['binary', Uint8Array.from([1, 2, 3, 0, 0, 7])]
  ])('is refused as %s', async (fault, bytes) => {
    await expect((async () => read(bytes))()).rejects.toMatchObject({ fault });
  });
});

describe('columns are matched', () => {
  it.each<[string[], object]>([
    [['ID', 'Title', 'Summary', 'Publish from', 'Body'], { key: 0, title: 1, summary: 2, publishFrom: 3, body: 4 }],
    [['HubSource', 'Title', 'HubSummary', 'HubPublishFrom', 'HubSector', 'HubServes', 'HubLanguage'], { key: 0, title: 1, summary: 2, publishFrom: 3, sectors: 4, serves: 5, language: 6 }],
    [['Teitl', 'Crynodeb', 'Dyddiad cyhoeddi', 'Awdur', 'Iaith', 'Dod i ben'], { title: 0, summary: 1, publishFrom: 2, byline: 3, language: 4, expires: 5 }],
    [['HEADLINE', 'abstract', 'Post_Date', 'Author', 'Category', 'Tags', 'Call to action'], { title: 0, summary: 1, publishFrom: 2, byline: 3, topic: 4, sectors: 5, callToAction: 6 }],
    [['Title', 'Title', 'Whatever'], { title: 0 }]
  ])('%j', (header, matching) => expect(guessMatching({ header, kind: 'csv' })).toEqual(matching));
});
