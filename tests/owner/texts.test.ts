import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { hubArticles, hubLinks } from '../../src/lists/schema';
import type { Localised } from '../../src/owner/texts/localised';

const root = path.join(__dirname, '../..');
const PLURAL = ['few', 'many', 'one', 'other', 'two', 'zero'];
const ENGLISH = ['one', 'other'];

/** Every set of texts of the owner's tools: `…/texts/index.ts`. */
const sets = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src/owner', 'src/hub', 'src/webparts'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((name) => /\/texts\/index\.ts$/.test(name));

function leaves(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') {
    return [[at, value]];
  }
  return Object.entries(value as object).flatMap(([name, inner]) => leaves(inner, `${at}.${name}`));
}

/** The paths of all texts; the forms of a plural count as one. */
const paths = (value: unknown): string[] => Array.from(new Set(leaves(value).map(([at]) => (isForm(value, at) ? at.slice(0, at.lastIndexOf('.')) : at)))).sort();

const parentOf = (value: unknown, at: string): object => at.split('.').slice(1, -1).reduce((inner, name) => (inner as Record<string, unknown>)[name] as object, value as object);
const isForm = (value: unknown, at: string): boolean => 'other' in parentOf(value, at) && PLURAL.includes(at.slice(at.lastIndexOf('.') + 1));
/** The lists name their columns in English, whatever the language of the site. */
const columns = new Set([...hubArticles.columns, ...hubLinks.columns].map(({ displayName }) => displayName));
const namedColumns = (text: string): string[] => Array.from(text.matchAll(/“([^”]+)”/g), ([, name]) => name).filter((name) => columns.has(name)).sort();
const gaps = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();

it('finds them', () => expect(sets.length).toBeGreaterThan(0));

describe.each(sets)('the texts of %s', (file) => {
  // eslint-disable-next-line @typescript-eslint/no-var-requires -- the files are found, not known
  const { texts } = require(path.join(root, file)) as { texts: Localised<object> };
  const english = texts['en-GB'];

  it.each(['en-US', 'cy-GB'] as const)('are all there in %s, not empty, with the same gaps', (language) => {
    expect(paths(texts[language])).toEqual(paths(english));
    const reference = new Map(leaves(english));
    for (const [at, text] of leaves(texts[language])) {
      expect([at, text.trim()]).not.toEqual([at, '']);
      expect([at, gaps(text)]).toEqual([at, gaps(reference.get(at) ?? reference.get(`${at.slice(0, at.lastIndexOf('.'))}.other`) ?? '')]);
    }
  });

  it('name columns in Welsh as the lists name them', () => {
    const welsh = new Map(leaves(texts['cy-GB']));
    for (const [at, text] of leaves(english)) {
      expect([at, namedColumns(welsh.get(at) ?? '')]).toEqual([at, namedColumns(text)]);
    }
  });

  it('have every plural form of each language', () => {
    for (const [language, forms] of [['en-GB', ENGLISH], ['en-US', ENGLISH], ['cy-GB', PLURAL]] as const) {
      const plurals = new Set(leaves(texts[language]).filter(([at]) => isForm(texts[language], at)).map(([at]) => at.slice(0, at.lastIndexOf('.'))));
      for (const at of plurals) {
        expect([at, Object.keys(parentOf(texts[language], `${at}.other`)).sort()]).toEqual([at, forms]);
      }
    }
  });

  it('are Welsh in Welsh', () => {
    const same = leaves(texts['cy-GB']).filter(([at, text]) => /\p{L}{4}/u.test(text.replace(/\{\w+\}/g, '')) && new Map(leaves(english)).get(at) === text);
    expect(same).toEqual([]);
  });
});
