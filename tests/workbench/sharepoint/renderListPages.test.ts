import '@pnp/sp/views';
import type { IList } from '@pnp/sp/lists';
import { startWithCases } from './caml/cases';
import { refused } from './support/refused';
import type { RunningService } from './support/service';

let run: RunningService;
let list: IList;
beforeEach(async () => {
  ({ run, list } = await startWithCases());
  for (const Title of ['Four', 'Five']) {
    await list.items.add({ Title, Size: 2.5 });
  }
});
afterEach(() => run.stop());

interface Data { Row: Record<string, unknown>[]; FirstRow: number; LastRow: number; RowLimit: number; NextHref?: string }

const viewXml = (orderBy: string, paged: string): string => `<View><Query><OrderBy><FieldRef Name="${orderBy}"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit ${paged}>2</RowLimit></View>`;
const titles = ({ Row }: Data): unknown[] => Row.map(({ Title }) => Title);

it.each<[string, string[]]>([
  ['Title', ['Five', 'Four', 'One', 'Three', 'Two']], ['Size', ['Three', 'One', 'Four', 'Five', 'Two']], ['Moment', ['Three', 'Four', 'Five', 'Two', 'One']], ['Team', ['Three', 'Four', 'Five', 'Two', 'One']], ['ID', ['One', 'Two', 'Three', 'Four', 'Five']]
])('goes on by NextHref in the order of %s', async (orderBy, expected) => {
  const seen: unknown[] = [];
  const places: number[][] = [];
  let page: Data = await list.renderListDataAsStream({ ViewXml: viewXml(orderBy, 'Paged="TRUE"') });
  for (;;) {
    seen.push(...titles(page));
    places.push([page.FirstRow, page.LastRow]);
    if (page.NextHref === undefined) {
      break;
    }
    page = await list.renderListDataAsStream({ ViewXml: viewXml(orderBy, 'Paged="TRUE"'), Paging: page.NextHref });
  }
  expect(seen).toEqual(expected);
  expect(places).toEqual([[1, 2], [3, 4], [5, 5]]);
});

it('says where it begins and ends, as recorded', async () => {
  const { Row, ...beside } = await list.renderListDataAsStream({ ViewXml: viewXml('ID', 'Paged="TRUE"') }) as Data;
  expect(Row).toHaveLength(2);
  expect(JSON.stringify(beside)).toBe(JSON.stringify({
    FirstRow: 1, FolderPermissions: '0x7ffffffffffbffff', LastRow: 2, RowLimit: 2, NextHref: '?Paged=TRUE&p_ID=2&PageFirstRow=3&View=00000000-0000-0000-0000-000000000000', FilterLink: '?', ForceNoHierarchy: '1',
    HierarchyHasIndention: '', CurrentFolderSpItemUrl: ''
  }));
});

it('does not go on where the view is not paged, and gives 30 rows where it does not say how many', async () => {
  expect(await list.renderListDataAsStream({ ViewXml: viewXml('ID', '') })).not.toHaveProperty('NextHref');
  run.service.together(() => Array.from({ length: 30 }, (_unused, number) => run.service.addItem('Lists/Cases', { Title: `T${number}` })));
  const page = await list.renderListDataAsStream({ ViewXml: '<View />' }) as Data;
  expect([page.RowLimit, page.LastRow, page.Row.length]).toEqual([30, 30, 30]);
});

describe('a saved view', () => {
  const xml = '<View><Query><OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy></Query><ViewFields><FieldRef Name="State"/></ViewFields><RowLimit>2</RowLimit></View>';

  it('is the default one when none is given, and goes on under its own id', async () => {
    await list.defaultView.setViewXml(xml);
    const { Id } = await list.defaultView.select('Id')();
    const page = await list.renderListDataAsStream({}) as Data;
    expect([page.RowLimit, page.Row.map(({ ID }) => ID), page.Row[0].State]).toEqual([2, ['5', '4'], '']);
    expect(page.NextHref).toBe(`?Paged=TRUE&p_ID=4&PageFirstRow=3&View=${Id}`);
  });

  it('is the one that the address names, which also takes NextHref as it is', async () => {
    const { Id } = await list.views.add('Backwards');
    await list.views.getById(Id).setViewXml(xml);
    const first = await list.renderListDataAsStream({}, null, new Map([['View', Id]])) as Data;
    const second = await list.renderListDataAsStream({}, null, new Map(new URLSearchParams(first.NextHref))) as Data;
    expect([first, second].map(({ Row }) => Row.map(({ ID }) => ID))).toEqual([['5', '4'], ['3', '2']]);
    expect(await refused(list.renderListDataAsStream({}, null, new Map([['View', '11111111-0000-0000-0000-000000000000']])))).toMatchObject({ status: 404 });
  });
});

it('renders the same as text by renderListData', async () => {
  const data = await list.renderListData(viewXml('Title', 'Paged="TRUE"')) as unknown as Data;
  expect([titles(data), data.LastRow]).toEqual([['Five', 'Four'], 2]);
  expect(await refused(list.renderListData('<View'))).toMatchObject({ status: 500 });
});
