import { decode } from '../../../src/content/import/decode';
import { guessMatching } from '../../../src/content/import/matching';
import { readCsv } from '../../../src/content/import/readCsv';
import { ReadRow, readRows } from '../../../src/content/import/readRows';
import { Sheet } from '../../../src/content/import/sheet';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: Uint8Array | string): Promise<Sheet> => readCsv(decode(typeof file === 'string' ? utf8(file) : file));
const cellsOf = async (file: Uint8Array | string): Promise<unknown> => (await read(file)).rows.map(({ cells }) => cells);

async function rowsOf(file: Uint8Array | string): Promise<readonly ReadRow[]> {
  const sheet = await read(file);
  return readRows(sheet, guessMatching(sheet), {
    columns: ['title', 'summary', 'body', 'publishFrom'], order: 'dmy', sourceName: 'news', choices: { topic: [], sectors: [], serves: [], benefits: [] }, original: () => 'Original', clean: (html) => html
  });
}
const saidOf = async (file: Uint8Array | string): Promise<unknown> => (await rowsOf(file)).map(({ number, refusals, notes }) => [number, ...[...refusals, ...notes].map(({ kind }) => kind)]);

describe('a quotation mark that is not closed', () => {
  it('is named with its line, and nothing is taken', async () => {
    await expect(read('id,title,body\n1,"First\nof two lines",one\n2,Second,"two is not closed\n3,Third,three\n4,Fourth,four')).rejects.toMatchObject({
      fault: 'quoteOpen', place: { line: 4, value: 'two is not closed' }
    });
    await expect(read('sep=;\r\nid;title\r\n1;"First')).rejects.toMatchObject({ fault: 'quoteOpen', place: { line: 3, value: 'First' } });
  });

  it('in a file of 20,000 long rows ends the reading soon after it', async () => {
    const row = (place: number): string => `${place},Title ${place},${place === 300 ? '"' : ''}${'word '.repeat(200)}`;
    const text = `id,title,body\n${Array.from({ length: 20_000 }, (_, place) => row(place)).join('\n')}`;
    const shares: number[] = [];
    await expect(readCsv({ text, encoding: 'utf-8' }, { onProgress: (share) => shares.push(share) })).rejects.toMatchObject({ fault: 'quoteOpen', place: { line: 302, value: expect.stringMatching(/^word /) } });
    expect(text.length).toBeGreaterThan(20_000_000);
    expect(shares[shares.length - 1]).toBeLessThan(0.1);
  });

  it('within quoted cells costs the rows that it mixes up, and only them', async () => {
    const file = 'id,title,body\n1,First,"one"\n2,Second,"two is not closed\n3,Third,"three"\n4,"Fourth "quoted" word",four\n5,Fifth,"five"\n';
    expect(await saidOf(file)).toEqual([[2], [3, 'quotesWrong'], [4, 'quotesWrong'], [5]]);
  });

  it('is found where what is read at once ends, and a sound one there is not taken for it', async () => {
    const rows = Array.from({ length: 3000 }, (_, place) => `${place};"A ""quoted"" title ${place}" ;"${'"" '.repeat(20)}"`);
    const sound = await read(`ID;Title;Body\n${rows.join('\n')}`);
    expect(sound.rows).toHaveLength(3000);
    expect(sound.rows.filter(({ doubtful }) => doubtful)).toEqual([]);
    const broken = await read(`ID;Title;Body\n${rows.map((row, place) => (place === 2000 ? `${place};"A "quoted" title";x` : row)).join('\n')}`);
    expect(broken.rows.filter(({ doubtful }) => doubtful).map(({ number }) => number)).toEqual([2002]);
  });

  it('in the headings makes no table', async () => {
    await expect(read('id,"Title" here,Body\n1,First,one\n')).rejects.toMatchObject({ fault: 'quoteOpen', place: { line: 1 } });
  });

  it('is none in the middle of a cell, or before blanks at the end of the file', async () => {
    expect(await cellsOf('id,title\n1,A 5" pipe\n2,"Last"  ')).toEqual([['1', 'A 5" pipe'], ['2', 'Last']]);
  });
});

it('a row without an end is refused, and not read again and again', async () => {
  const shares: number[] = [];
  await expect(readCsv({ text: `id,title\n1,First\n2,${'x'.repeat(10_000_000)}`, encoding: 'utf-8' }, { onProgress: (share) => shares.push(share) })).rejects.toMatchObject({ fault: 'rowLong', place: { line: 3 } });
  expect(shares[shares.length - 1]).toBeLessThan(0.2);
});

describe('what SharePoint writes before the table', () => {
  const schema = '{"schemaXmlList":["<Field Name=\\"Title\\" />","<Field Name=\\"HubBody\\" />"]}';
  it.each([
    ['as it is', `ListSchema=${schema}\r\n`, 3], ['after a byte order mark', `\ufeffListSchema=${schema}\n`, 3], ['as a cell', `\ufeff"ListSchema=${schema.replace(/"/g, '""')}"\r\n`, 3],
    ['as a cell of several lines, with empty ones', `"ListSchema={\n}",,\n`, 3], ['before a named separator', `ListSchema=${schema}\rsep=,\r`, 4]
  ])('is left out: %s', async (_, before, number) => {
    expect(await read(`${before}"Title","Body"\r\n"A","One"\r\n`)).toMatchObject({ header: ['Title', 'Body'], rows: [{ number, cells: ['A', 'One'] }], emptyRows: 0, separator: ',' });
  });
});

describe('bytes', () => {
  const wide = (text: string, big: boolean): Uint8Array =>
    Uint8Array.from([0xfeff, ...Array.from(text, (sign) => sign.charCodeAt(0))].flatMap((code) => (big ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8])));

  it.each([['little', false], ['big', true]])('of UTF-16, %s end first, are read', async (_, big) => {
    expect(await cellsOf(wide('Title\tBody\rŵy\tOne', big))).toEqual([['ŵy', 'One']]);
  });

  it('of which one is broken do not change the letters of all others, and the row says so', async () => {
    const file = Uint8Array.from([...utf8('Title,Body\nŵy,Tŷ\nCaf'), 0xe9, ...utf8(',Môn\n')]);
    expect(await read(file)).toMatchObject({ encoding: 'utf-8', rows: [{ cells: ['ŵy', 'Tŷ'] }, { cells: ['Caf\ufffd', 'Môn'] }] });
    expect(await saidOf(file)).toEqual([[2], [3, 'signLost']]);
    expect(await saidOf(Uint8Array.from([...utf8('\ufeffTitle\nA\nCaf'), 0xe9]))).toEqual([[2], [3, 'signLost']]);
  });

  it('that are no text are refused at the beginning, and told of later on', async () => {
    expect(() => decode(utf8('Title\nA\0'))).toThrow('binary');
    const rows = await rowsOf(`Title,Body\n${'A,b\n'.repeat(2000)}Last,one \0 two\n`);
    expect(rows[2000]).toMatchObject({ values: { body: '<p>one \ufffd two</p>' }, notes: [{ kind: 'signLost', column: 'body', value: 'one \ufffd two' }] });
  });

  it('that old programs add are left out', async () => expect(await cellsOf('Title\r\nOne\vtwo\r\n\u001a')).toEqual([['One\vtwo']]));
  it('of Word break lines', async () => expect((await rowsOf('Title,Body\nOne\vtwo,One\vtwo'))[0].values).toEqual({ title: 'One two', body: '<p>One<br>two</p>' }));
});

describe('a table', () => {
  it('may end every row with separators', async () => {
    expect(await saidOf('Title,Body\nA,one,,,\nB,two,,,\n')).toEqual([[2], [3]]);
    expect(await cellsOf('Title;Body;;\nA;one;;\n')).toEqual([['A', 'one', '', '']]);
  });

  it('may have 300 columns', async () => {
    const wide = (word: string): string => Array.from({ length: 300 }, (_, place) => (place === 250 ? word : `${word === 'Title' ? 'Column' : ''} ${place}`)).join(';');
    expect((await rowsOf(`${wide('Title')}\n${wide('Mine')}\n`))[0]).toMatchObject({ title: 'Mine', refusals: [] });
  });
});
