import { holds, searchable, soughtIn } from '../../../src/content/finding/words';

const finds = (typed: string, ...texts: string[]): boolean => soughtIn(typed).every((sought) => holds(searchable(texts), sought));

describe('what is typed', () => {
  it.each([
    ['lib', 'The library moves'], ['LIBRARY', 'the library'], ['move lib', 'The library moves'],
    ['ty gwyr', 'Tŷ Gŵyr Abertawe'], ['tŷ', 'TY NEWYDD'], ['cafe', 'Café'], ['ŵyn', 'wyn'],
    ["O'Neil", 'Mary O’Neil'], ['O’Neil', "Mary O'Neill"], ["o'nei", "O'Neil"],
    ['C#', 'Learning C# fast'], ['50%', 'Saves 50% of heat'], ['"exact phrase"', 'an exact phrase here'], ['“exact phrase”', 'an exact: phrase here'],
    ['"exact phr', 'an exact phrase here'], ['title:foo', 'title: food'], ['مرح', 'مرحبا بالعالم'], ['🙂', 'anything at all'], ['AND OR NOT', 'and or not'],
    ['* ( ) " \\ : -', 'anything at all'], ['%', 'anything at all']
  ])('%s finds %s', (typed, text) => expect(finds(typed, text)).toBe(true));

  it.each([
    ['brary', 'The library moves'], ['library moved', 'The library moves'], ['C#', 'Care'], ['50%', 'Saves 500 pounds'], ['"exact phr"', 'an exact phrase here'],
    ['"phrase exact"', 'an exact phrase here'], ["O'Neil", "Neil O'Mara"], ['مرح', 'عالم']
  ])('%s does not find %s', (typed, text) => expect(finds(typed, text)).toBe(false));

  it('may stand in several texts, a phrase in one only', () => {
    expect(finds('library anna', 'The library', 'Anna Rees')).toBe(true);
    expect(finds('"library anna"', 'The library', 'Anna Rees')).toBe(false);
  });

  it('counts up to 500 characters', () => {
    expect(soughtIn('ab '.repeat(1000))).toHaveLength(167);
    expect(finds('a'.repeat(500), 'a'.repeat(600))).toBe(true);
  });
});
