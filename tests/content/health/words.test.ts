import path from 'node:path';
import { addressOf, articleNamedIn, keyOf } from '../../../src/content/health/addresses';
import { csvOf } from '../../../src/content/health/csv';
import { languageOf, otherLanguageOf } from '../../../src/content/health/language';
import { readingAge } from '../../../src/content/health/readingAge';
import { outlineOf } from '../../../src/content/health/html';
import { syllablesIn } from '../../../src/content/health/syllables';
import { isVague } from '../../../src/content/health/vagueText';
import { readContent } from '../../../workbench/content/readContent';

describe('syllables', () => {
  it.each<[number, string]>([
    [1, 'the'], [1, 'cat'], [1, 'made'], [1, 'walked'], [1, 'whole'], [1, 'year'], [1, 'schools'], [1, 'through'],
    [2, 'table'], [2, 'wanted'], [2, 'council'], [2, 'council’s'], [2, 'people'], [2, 'apples'], [2, 'being'], [2, 'quiet'], [2, 'changes'], [2, 'social'],
    [3, 'services'], [3, 'hospital'], [3, 'family'], [3, 'socially'], [3, 'radio'], [4, 'information'], [4, 'community'], [5, 'organisation']
  ])('%i in %s', (count, word) => expect(syllablesIn(word)).toBe(count));
});

describe('reading age', () => {
  const easy = 'We cut the grass. The school is near the shop. You can walk there in the day. It is free for all. Ask us if you need help. '.repeat(5);
  const hard = 'The implementation of organisational transformation necessitates comprehensive consideration of interdependent administrative responsibilities, notwithstanding contemporary financial limitations. '.repeat(7);

  it('is low for short words and sentences, high for long ones', () => {
    expect(readingAge([easy])).toBeLessThan(8);
    expect(readingAge([hard])).toBeGreaterThan(20);
  });
  it('is what the formula says', () => {
    // 100 words of one syllable in 10 sentences: 0.39 × 10 + 11.8 × 1 − 15.59 = 0.11, and five.
    expect(readingAge(['the cat sat on the mat and had its tea. '.repeat(10)])).toBe(5);
  });
  it('is not said of a few words', () => expect(readingAge([hard.slice(0, 200)])).toBeUndefined());
  it('ends a sentence at the end of a paragraph, and not in a number or an address', () => {
    const items = Array.from({ length: 20 }, () => 'Bring your card and one more form');
    expect(readingAge(items)).toBe(readingAge(items.map((item) => `${item}.`)));
    const plain = 'It costs ten pounds in all of the nine towns here. '.repeat(12);
    expect(readingAge([plain.replace(/ten/g, 'ten 3.50')])).toBe(readingAge([plain]));
  });
});

it.each(['Click here', ' HERE ', 'Read more…', '» more', 'Cliciwch yma', 'yma.', 'Darllen mwy', '', '→'])('%j says nothing', (text) => expect(isVague(text)).toBe(true));
it.each(['Here to help: our team', 'More about bins', 'Darllen mwy am y cynllun', '2026'])('%j says something', (text) => expect(isVague(text)).toBe(false));

it('tells English and Welsh by their small words, and says nothing where it is not clear', () => {
  expect(languageOf(['The plan is for you and your team, and it will change the way that we work.'])).toBe('en');
  expect(languageOf(['Mae’r cynllun yn newid y ffordd yr ydym ni yn gweithio, ac mae wedi bod ar gael.'])).toBe('cy');
  expect(languageOf(['Budget 2026'])).toBeUndefined();
  expect(languageOf(['The plan is for you and your team. Mae wedi bod yn y dref, ac mae gan y tîm gynllun.'])).toBeUndefined();
});

it('doubts a language that is set only beyond doubt, and so none of the sample articles', () => {
  const { articles } = readContent(path.join(__dirname, '../../../workbench/content'));
  const textsOf = (article: typeof articles[number]): string[] => [article.file.title, String(article.file.fields.HubSummary ?? ''), ...outlineOf(article.body).blocks];
  const languageSet = (article: typeof articles[number]): 'en' | 'cy' => (article.file.fields.HubLanguage === 'cy' ? 'cy' : 'en');
  expect(articles.length).toBeGreaterThan(40);
  expect(articles.filter((article) => otherLanguageOf(textsOf(article), languageSet(article)) !== undefined).map(({ slug }) => slug)).toEqual([]);
  // Each of them is known for what it is when it is set to the other language.
  expect(articles.filter((article) => otherLanguageOf(textsOf(article), languageSet(article) === 'cy' ? 'en' : 'cy') === undefined).map(({ slug }) => slug)).toEqual([]);
});

describe('addresses', () => {
  const origin = 'https://contoso.sharepoint.com';
  it('are of the tenant, or not', () => {
    expect(addressOf('/sites/hub/a.docx#x', origin)).toEqual({ href: `${origin}/sites/hub/a.docx`, internal: true });
    expect(addressOf('https://gov.uk/', origin)).toEqual({ href: 'https://gov.uk/', internal: false });
    for (const none of ['', '#top', 'mailto:a@b.example', 'tel:1', 'javascript:alert(1)', 'http://', 'data:text/html,x']) { expect(addressOf(none, origin)).toBeUndefined(); }
  });
  it('open an article of this site, as far as one can tell', () => {
    const site = `${origin}/sites/hub`;
    const named = (href: string, at = site): number | undefined => articleNamedIn(`${origin}${href}`, at);
    expect(named('/sites/hub/SitePages/Home.aspx?hubArticle=12&hubPart=1a2b')).toBe(12);
    expect(named('/Sites/Hub/?hubArticle=12')).toBe(12);
    expect(named('/sites/hub/SitePages/Home.aspx?hubArticle=12%40/sites/hub')).toBe(12);
    expect(named('/SitePages/Home.aspx?hubArticle=12', `${origin}/`)).toBe(12);
    for (const other of ['/sites/hub/SitePages/Home.aspx', '/sites/hub/SitePages/Home.aspx?hubArticle=x', '/sites/hub/SitePages/Home.aspx?hubArticle=12@/sites/housing', '/sites/other/SitePages/Home.aspx?hubArticle=12',
      '/sites/hub/sub/SitePages/Home.aspx?hubArticle=12', '/sites/hub/Docs/a.docx?hubArticle=12', '/sites/hubs?hubArticle=12']) { expect(named(other)).toBeUndefined(); }
    expect(articleNamedIn('https://gov.uk/sites/hub?hubArticle=12', site)).toBeUndefined();
  });
  it('with small differences lead to the same place', () => {
    const same = ['https://www.gov.uk/bins/', 'http://gov.uk/bins', 'https://GOV.UK/bins?utm_source=mail'];
    expect(new Set(same.map(keyOf)).size).toBe(1);
    expect(keyOf('https://gov.uk/bins?a=1&b=2')).toBe(keyOf('https://gov.uk/bins?b=2&a=1'));
    expect(keyOf('https://gov.uk/bins?a=1')).not.toBe(keyOf('https://gov.uk/bins?a=2'));
    expect(keyOf('https://gov.uk/Bins')).not.toBe(keyOf('https://gov.uk/bins'));
  });
});

describe('CSV', () => {
  it('is as Excel reads it: a mark, quotes, ends of lines', () => {
    expect(csvOf([['a', 'b,c'], ['say "hi"', 'two\nlines'], [1, -2]])).toBe('\ufeffa,"b,c"\r\n"say ""hi""","two\nlines"\r\n1,-2\r\n');
  });
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =cmd', '＝1', '\r=1'])('lets no text be a formula: %j', (text) => {
    expect(csvOf([[text]]).replace(/^\ufeff"?/, '').startsWith("'")).toBe(true);
  });
});
