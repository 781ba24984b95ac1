import '@pnp/sp/fields';
import type { IList } from '@pnp/sp/lists';
import { refused } from '../support/refused';
import { startService } from '../support/service';
import type { RunningService } from '../support/service';
import { compare, found, where } from './cases';

let run: RunningService;
let list: IList;

/** A list with three items and columns of people, where a query may name one of them and touch two rows. */
beforeAll(async () => {
  run = await startService({ limits: { lookupsPerQuery: 1, listViewThreshold: 2 } });
  await run.sp.web.lists.add('Cases');
  list = run.sp.web.lists.getByTitle('Cases');
  for (const [name, more] of [['Owner', 'Type="User" Indexed="TRUE"'], ['Helper', 'Type="User"'], ['Readers', 'Type="UserMulti" Mult="TRUE"']]) {
    await list.fields.createFieldAsXml({ SchemaXml: `<Field Name="${name}" DisplayName="The ${name}" ${more} />`, Options: 8 });
  }
  for (const OwnerId of [1, 2, 3]) {
    await list.items.add({ Title: `T${OwnerId}`, OwnerId });
  }
});
afterAll(() => run.stop());

const owner = compare('Eq', 'Owner', '2', 'User', 'LookupId="TRUE"');
const render = async (condition: string, columns: string[], orderBy = ''): Promise<number> => {
  const ViewXml = `<View><Query><Where>${condition}</Where>${orderBy && `<OrderBy><FieldRef Name="${orderBy}"/></OrderBy>`}</Query><ViewFields>${columns.map((name) => `<FieldRef Name="${name}"/>`).join('')}</ViewFields><RowLimit>2</RowLimit></View>`;
  return (await list.renderListDataAsStream({ ViewXml })).Row.length;
};
const tooManyLookups = { status: 500, message: expect.stringContaining('lookup column threshold') };
const tooManyRows = { status: 500, message: expect.stringContaining('list view threshold') };

it.each<[string, string, string[], string]>([
  ['shown', owner, ['Owner'], ''], ['asked for and sorted by', owner, ['Title'], 'Owner'], ['none but the one sorted by', '', ['Title'], 'Owner']
])('answers one column of people: %s', async (_what, condition, columns, orderBy) => {
  expect(await render(condition, columns, orderBy)).toBe(condition ? 1 : 2);
});

it.each<[string, string, string[], string]>([
  ['shown', owner, ['Owner', 'Helper'], ''], ['one of several asked for', `<And>${owner}${compare('Includes', 'Readers', '1', 'User', 'LookupId="TRUE"')}</And>`, ['Title'], ''], ['one sorted by', owner, ['Title'], 'Helper'],
  ['one asked to be empty', `<And>${owner}<IsNull><FieldRef Name="Readers"/></IsNull></And>`, ['Title'], '']
])('refuses a second column of people: %s', async (_what, condition, columns, orderBy) => {
  expect(await refused(render(condition, columns, orderBy))).toMatchObject(tooManyLookups);
});

it('sorts a large list by people only where their column has an index', async () => {
  expect(await refused(render('', ['Title'], 'Helper'))).toMatchObject(tooManyRows);
});

it('counts the people that an item shows', async () => {
  expect(await refused(found(list, where(owner)))).toMatchObject(tooManyLookups);
});
