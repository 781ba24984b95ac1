import { pathSegments } from '../../../../workbench/sharepoint/odata/pathTokens';

const none = new Map<string, string>();

describe('a path', () => {
  it('is taken apart at slashes outside quotation marks', () => {
    expect(pathSegments("web/getList('/sites/hub/Lists/It''s (new)')/Items(12)", none)).toEqual([
      { name: 'web', text: 'web' },
      { name: 'getlist', text: "getList('/sites/hub/Lists/It''s (new)')", args: [{ value: "/sites/hub/Lists/It's (new)" }] },
      { name: 'items', text: 'Items(12)', args: [{ value: 12 }] }
    ]);
  });

  it('carries arguments by name, ids, yes and no, null and nothing', () => {
    expect(pathSegments("add(FileName='a,b.png', n=-1,flag=true,x=null)/lists(guid'AB')/go()", none).map(({ args }) => args)).toEqual([
      [{ name: 'filename', value: 'a,b.png' }, { name: 'n', value: -1 }, { name: 'flag', value: true }, { name: 'x', value: null }],
      [{ value: 'AB' }],
      []
    ]);
  });

  it('takes values from the query string', () => {
    expect(pathSegments('f(@a1,b=@V)', new Map([['@a1', "'it''s'"], ['@v', '7']]))[0].args).toEqual([{ value: "it's" }, { name: 'b', value: 7 }]);
  });

  test.each(["lists('x", "lists('x'))", 'items(1', 'items)1(', 'f(@missing)', 'items(abc)', "items('a'b')", 'items(1)(2)'])('is refused: %s', (path) => {
    expect(() => pathSegments(path, none)).toThrow(/is not valid/);
  });
});
