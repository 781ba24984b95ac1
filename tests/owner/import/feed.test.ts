import { guessMatching } from '../../../src/content/import/matching';
import { ReadRow, readRows } from '../../../src/content/import/readRows';
import { parseXml } from '../../../src/owner/import/feed/parseXml';
import { readFeed } from '../../../src/owner/import/feed/readFeed';
import { Sheet } from '../../../src/content/import/sheet';

const read = (xml: string): Sheet => readFeed(parseXml(xml), 'utf-8');
const cell = (sheet: Sheet, row: number, column: string): string => sheet.rows[row].cells[sheet.header.indexOf(column)];

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="cy"><title>Blog</title><entry><id>tag:blog.example,2026:1</id><title type="html">A &amp;amp; B</title><link rel="self" href="https://blog.example/self"/>
<link href="https://blog.example/1"/><published>2026-03-03T09:00:00Z</published><updated>2026-04-01T00:00:00Z</updated><author><name>Mali Bevan</name></author><category term="money" label="Money"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi</p></div></content></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://blog.example/"><title>B</title></channel>
<item rdf:about="https://blog.example/1"><title>One</title><link>https://blog.example/1</link><description>Words</description><dc:date>2026-03-03</dc:date><dc:creator>Sam</dc:creator></item></rdf:RDF>`;

it('Atom is read', () => {
  const sheet = read(ATOM);
  expect(sheet).toMatchObject({ kind: 'feed', rows: [{ number: 1 }] });
  expect(['guid', 'title', 'author', 'pubDate', 'category', 'link', 'language'].map((column) => cell(sheet, 0, column))).toEqual([
    'tag:blog.example,2026:1', 'A &amp; B', 'Mali Bevan', '2026-03-03T09:00:00Z', 'Money', 'https://blog.example/1', 'cy'
  ]);
  expect(cell(sheet, 0, 'content')).toContain('<p>Hi</p>');
  expect(cell(sheet, 0, 'description')).toBe('Hi');
});

it('RSS 1.0 is read', () => {
  const sheet = read(RDF);
  expect(['guid', 'title', 'description', 'content', 'author', 'pubDate'].map((column) => cell(sheet, 0, column))).toEqual(['https://blog.example/1', 'One', 'Words', 'Words', 'Sam', '2026-03-03']);
});

describe('the link of an entry', () => {
  const rowsOf = async (xml: string): Promise<readonly ReadRow[]> => {
    const sheet = read(xml);
    return readRows(sheet, guessMatching(sheet), {
      columns: ['title', 'callToAction', 'language'], order: 'dmy', sourceName: 'blog', choices: { topic: [], sectors: [], serves: [], benefits: [] }, clean: (html) => html,
      original: (language) => ({ en: 'Read the original', cy: 'Darllen' })[language ?? 'en']
    });
  };
  const itemOf = (link: string): string => `<rss><channel><item><title>A</title><link>${link}</link></item></channel></rss>`;

  it('leads from the article to the original, in its language', async () => {
    expect((await rowsOf(ATOM))[0].values.callToAction).toEqual({ url: 'https://blog.example/1', words: 'Darllen' });
    expect((await rowsOf(RDF))[0].values.callToAction).toEqual({ url: 'https://blog.example/1', words: 'Read the original' });
  });

  it.each(['/relative', 'javascript:alert(1)', `https://blog.example/${'x'.repeat(300)}`])('that cannot be followed or kept is left out, and costs nothing else: %.30s', async (link) => {
    expect((await rowsOf(itemOf(link)))[0]).toMatchObject({ values: { title: 'A' }, refusals: [] });
  });

  it('is taken for none in a table', () => expect(guessMatching({ header: ['guid', 'link'], kind: 'csv' })).toEqual({ key: 0 }));
});

it('a summary out of a long body ends with a word', () => {
  const summary = cell(read(`<rss><channel><item><title>A</title><description>${'word '.repeat(100)}</description></item></channel></rss>`), 0, 'description');
  expect(summary.length).toBeLessThanOrEqual(300);
  expect(summary).toMatch(/word…$/);
});

it.each([
  ['brokenXml', '<rss><channel>'], ['notFeed', '<html><body/></html>'], ['onlyHeader', '<rss><channel><title>Empty</title></channel></rss>'],
  ['brokenXml', '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><rss><channel><item><title>&lol2;</title></item></channel></rss>'],
  ['brokenXml', '<!-- <!DOCTYPE decoy> --><!DOCTYPE lolz [<!ENTITY lol "lol">]><rss><channel><item><title>&lol;</title></item></channel></rss>']
])('what is no feed is refused: %s', (fault, xml) => {
  expect(() => read(xml)).toThrow(expect.objectContaining({ fault }));
});
