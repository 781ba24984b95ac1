import '@pnp/sp/attachments';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

const rejected = 1;
const keepName = 8;

let run: RunningService;
const teams = () => run.sp.web.lists.getByTitle('Teams');
const cases = () => run.sp.web.lists.getByTitle('Cases');
const asVisitor = (address: string): Promise<Response> => fetch(address, { headers: { Accept: 'application/json;odata=nometadata', cookie: 'hubViewAs=visitor' } });
const readBy = async (path: string): Promise<unknown> => (await asVisitor(`${run.siteUrl}/_api/${path}`)).json();

/** Two teams, of which one is rejected, and a case that leads to both. */
beforeEach(async () => {
  run = await startService();
  await run.sp.web.lists.add('Teams');
  await run.sp.web.lists.add('Cases');
  await teams().items.add({ Title: 'Open' });
  await teams().items.add({ Title: 'Secret' });
  await teams().items.getById(2).attachmentFiles.add('plan.txt', 'Secret plan');
  for (const [type, name] of [['Lookup', 'Team'], ['LookupMulti', 'Helpers']]) {
    await cases().fields.createFieldAsXml({ SchemaXml: `<Field Type="${type}" Name="${name}" DisplayName="${name}" List="Lists/Teams" ${type === 'LookupMulti' ? 'Mult="TRUE"' : ''} />`, Options: keepName });
  }
  await cases().items.add({ Title: 'Case', TeamId: 2, HelpersId: [1, 2] });
  await teams().update({ EnableModeration: true, DraftVersionVisibility: 2 });
  await teams().items.getById(2).update({ OData__ModerationStatus: rejected });
});
afterEach(() => run.stop());

it('hides the file of an attachment with its item', async () => {
  const address = `${run.siteUrl}/Lists/Teams/Attachments/2/plan.txt`;
  expect((await asVisitor(address)).status).toBe(404);
  expect(await (await fetch(address)).text()).toBe('Secret plan');
});

it('hides what a lookup would show', async () => {
  const query = 'items?$select=Title,Team/Title,Helpers/Title&$expand=Team,Helpers';
  expect(await readBy(`web/lists/getbytitle('Cases')/${query}`)).toEqual({ value: [{ Title: 'Case', Helpers: [{ Title: 'Open' }] }] });
  expect((await cases().items.select('Team/Title', 'Helpers/Title').expand('Team', 'Helpers')())[0]).toMatchObject({ Team: { Title: 'Secret' }, Helpers: [{ Title: 'Open' }, { Title: 'Secret' }] });
});

it('hides it in rendered list data', async () => {
  const response = await fetch(`${run.siteUrl}/_api/web/lists/getbytitle('Cases')/RenderListDataAsStream`, {
    method: 'POST', headers: { Accept: 'application/json', cookie: 'hubViewAs=visitor', 'X-RequestDigest': run.service.pageContext(run.origin).formDigestValue },
    body: JSON.stringify({ parameters: { RenderOptions: 2, ViewXml: '<View><ViewFields><FieldRef Name="Team" /><FieldRef Name="Helpers" /></ViewFields></View>' } })
  });
  const { Row } = await response.json();
  expect(Row[0]).toMatchObject({ Team: '', Helpers: [{ lookupId: 1, lookupValue: 'Open' }] });
});

it.each(["Team/Title eq 'Secret'", "startswith(Team/Title,'S')"])('finds nothing by it: %s', async (filter) => {
  const path = `web/lists/getbytitle('Cases')/items?$select=Title,Team/Title&$expand=Team&$filter=${filter}`;
  expect(await readBy(path)).toEqual({ value: [] });
  expect(await cases().items.select('Title', 'Team/Title').expand('Team').filter(filter)()).toHaveLength(1);
});

it('lets a filter by status find what was there before approval was asked for', async () => {
  expect(await teams().items.select('Title').filter('OData__ModerationStatus eq 0')()).toMatchObject([{ Title: 'Open' }]);
  expect(await teams().items.select('Title').filter('OData__ModerationStatus ne 0')()).toMatchObject([{ Title: 'Secret' }]);
  expect(await refused(teams().items.filter("OData__ModerationStatus eq 'Pending'")())).toMatchObject({ status: 400 });
});
