import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
let kim: number;
const bodies = [
  { Title: "O'Neil", HubUrl: { Url: 'https://a.example', Description: 'A' }, HubCategory: 'Data and research', HubOrder: 3, HubExpires: '2026-01-01T00:00:00Z', HubLastChecked: '2026-02-03T10:00:00Z' },
  { Title: 'zebra', HubCategory: 'Money and funding', HubOrder: 1, HubOwnerId: 0 },
  { Title: 'Élan', HubCategory: 'Money and funding', HubOrder: 2, HubExpires: '2027-01-01T00:00:00Z' },
  { Title: 'elan', HubCategory: null, HubOrder: null }
];

beforeAll(async () => {
  run = await startService();
  kim = run.service.ensureUser({ loginName: 'i:0#.f|membership|kim@contoso.example', title: 'Kim', email: 'Kim@contoso.example' });
  bodies.forEach((body) => run.service.addItem('Lists/HubLinks', 'HubOwnerId' in body ? { ...body, HubOwnerId: kim } : body));
});
afterAll(() => run.stop());

const items = () => run.sp.web.lists.getByTitle('Hub Partner Links').items;
const ids = (rows: { Id: number }[]): number[] => rows.map(({ Id }) => Id);

describe('$filter', () => {
  test.each<[string, number[]]>([
    ["Title eq 'o''neil'", [1]],
    ["substringof('LAN', Title)", [3, 4]],
    ["HubCategory eq 'Money and funding' and HubOrder gt 1", [3]],
    ["(HubExpires eq null or HubExpires gt datetime'2026-06-01T00:00:00.000Z')", [2, 3, 4]],
    ["HubLastChecked eq '2026-02-03'", [1]],
    ['Id gt 2', [3, 4]],
    ['ID eq 2 or Id eq 4', [2, 4]],
    ['HubOwnerId gt 0', [2]],
    ['HubOwnerId eq null', [1, 3, 4]],
    ['AuthorId eq 1 and Attachments eq false', [1, 2, 3, 4]],
    ["OData__UIVersionString eq '1.0'", [1, 2, 3, 4]],
    ["HubMarking ne 'Public'", []]
  ])('%s', async (filter, expected) => {
    expect(ids(await items().filter(filter)())).toEqual(expected);
  });

  it('takes what PnPjs builds', async () => {
    expect(ids(await items().filter<{ HubOrder: number; HubExpires: Date }>((f) => f.number('HubOrder').greaterThan(1).and().date('HubExpires').lessThan(new Date('2026-06-01')))())).toEqual([1]);
  });

  it('reaches into a person, if the person is expanded', async () => {
    const query = items().select('Id', 'HubOwner/Title').expand('HubOwner');
    expect(ids(await query.filter("HubOwner/EMail eq 'kim@CONTOSO.example'")())).toEqual([2]);
    expect(await refused(items().filter("HubOwner/EMail eq 'x'")())).toMatchObject({ status: 400, message: expect.stringContaining("The query to field 'HubOwner' is not valid.") });
  });

  test.each<[string, number, string]>([
    ["Nope eq 'x'", 400, "The field or property 'Nope' does not exist."],
    ["title eq 'x'", 400, "The field or property 'title' does not exist."],
    ["LinkTitle eq 'x'", 400, "The field or property 'LinkTitle' does not exist."],
    ["HubDescription eq 'x'", 400, "The field 'HubDescription' of type 'Note' cannot be used in the query filter expression."],
    ["substringof('x',HubUrl)", 400, "The field 'HubUrl' of type 'URL' cannot be used in the query filter expression."],
    ["endswith(Title,'x')", 400, 'The expression "endswith(Title,\'x\')" is not valid.'],
    ["FileRef eq 'x'", 501, 'The local SharePoint service does not serve this: $filter by FileRef.']
  ])('refuses %s', async (filter, status, message) => {
    expect(await refused(items().filter(filter)())).toMatchObject({ status, message });
  });
});

describe('$select and $expand', () => {
  it('give what is asked, Id always twice', async () => {
    expect(await items().select('Id', 'Title')()).toContainEqual(expect.objectContaining({ Id: 1, ID: 1, Title: "O'Neil" }));
    const response = await run.api("web/lists/getbytitle('Hub Partner Links')/items(1)?$select=Title,FileRef,AuthorStringId");
    expect(await response.json()).toEqual({ Title: "O'Neil", FileRef: '/sites/hub/Lists/HubLinks/1_.000', AuthorStringId: '1' });
  });

  it('show a person by the properties that are named, and nothing where there is none', async () => {
    const response = await run.api("web/lists/getbytitle('Hub Partner Links')/items?$select=Id,HubOwner/Id,HubOwner/Title,HubOwner/EMail,HubOwner/Name&$expand=HubOwner&$filter=Id le 2");
    expect(await response.json()).toEqual({
      value: [{ Id: 1, ID: 1 }, { Id: 2, ID: 2, HubOwner: { Id: kim, Title: 'Kim', EMail: 'Kim@contoso.example', Name: 'i:0#.f|membership|kim@contoso.example' } }]
    });
  });

  test.each<[string, string]>([
    ['$select=Nope', "The field or property 'Nope' does not exist."],
    ['$select=Title,__proto__', "The field or property '__proto__' does not exist."],
    ['$select=toString', "The field or property 'toString' does not exist."],
    ['$expand=Nope', "The field or property 'Nope' does not exist."],
    ['$select=HubOwner', "The query to field 'HubOwner' is not valid. The $select query string must specify the target fields and the $expand query string must contains HubOwner."],
    ['$select=HubOwner/Title', "The query to field 'HubOwner' is not valid. The $select query string must specify the target fields and the $expand query string must contains HubOwner."],
    ['$expand=Author', "The query to field 'Author' is not valid. The $select query string must specify the target fields and the $expand query string must contains Author."],
    ['$select=Author/Nope&$expand=Author', "The field or property 'Nope' does not exist."]
  ])('are refused: %s', async (query, message) => {
    for (const filter of ['', '&$filter=Id eq 99']) {
      const response = await run.api(`web/lists/getbytitle('Hub Partner Links')/items?${query}${filter}`);
      expect([response.status, (await response.json())['odata.error'].message.value]).toEqual([400, message]);
    }
  });

  it('do not pretend to know FieldValuesAsText', async () => {
    expect(await refused(items().getById(1).fieldValuesAsText())).toMatchObject({ status: 501 });
    expect(await refused(items().expand('FieldValuesAsText')())).toMatchObject({ status: 501 });
    expect(await refused(items().getById(1).versions())).toMatchObject({ status: 501 });
  });
});

describe('$orderby', () => {
  const ordered = async (by: string): Promise<number[]> => {
    const response = await run.api(`web/lists/getbytitle('Hub Partner Links')/items?$select=Id&$orderby=${by}`);
    return ids((await response.json()).value);
  };

  test.each<[string, number[]]>([
    ['Title', [4, 3, 1, 2]],
    ['Title desc', [2, 1, 3, 4]],
    ['HubOrder', [4, 2, 3, 1]],
    ['HubOrder desc', [1, 3, 2, 4]],
    ['HubCategory,HubOrder desc', [4, 1, 3, 2]],
    ['HubExpires desc, Id desc', [3, 1, 4, 2]],
    ['HubOwner desc', [2, 1, 3, 4]],
    ['ID desc', [4, 3, 2, 1]]
  ])('%s', async (by, expected) => {
    expect(await ordered(by)).toEqual(expected);
  });

  test.each(['Nope', 'HubDescription', 'HubUrl', 'Title up', 'Title;', ''.padEnd(3, ',')])('refuses %s', async (by) => {
    expect((await run.api(`web/lists/getbytitle('Hub Partner Links')/items?$orderby=${encodeURIComponent(by)}`)).status).toBe(400);
  });
});

describe('other options', () => {
  test.each(['$count=true', '$inlinecount=allpages', '$search=x', '$format=json'])('%s is refused and named in the log', async (option) => {
    expect((await run.api(`web/lists/getbytitle('Hub Partner Links')/items?${option}`)).status).toBe(501);
    expect(run.lines[run.lines.length - 1]).toContain(option.split('=')[0]);
  });

  test.each(['$top=-1', '$top=x', '$top=0', '$skiptoken=Paged%3dTRUE', '$skiptoken=p_ID%3d3', '$skiptoken=Paged%3dTRUE%26p_ID%3dx'])('%s is no value', async (option) => {
    expect((await run.api(`web/lists/getbytitle('Hub Partner Links')/items?${option}`)).status).toBe(400);
  });
});
