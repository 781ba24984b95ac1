import '@pnp/sp/content-types';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
import type { RoleName } from '../../../workbench/sharepoint/site/roles';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
let list: IList;
beforeEach(async () => {
  run = await startService();
  await run.sp.web.lists.add('Cases', '', 100, true);
  list = run.sp.web.lists.getByTitle('Cases');
});
afterEach(() => run.stop());

interface Added { readonly StringId: string }

const toSite = async (name: string): Promise<string> => ((await run.sp.web.contentTypes.add('0x0101', name)).data as unknown as Added).StringId;
const toList = async (id: string): Promise<string> => ((await list.contentTypes.addAvailableContentType(id)).data as unknown as Added).StringId;

it('an item cannot be of a type that the list does not have, nor a folder', async () => {
  for (const id of [await toSite('Case'), '0x01', 'nonsense', null]) {
    expect(await refused(list.items.add({ Title: 'x', ContentTypeId: id }))).toMatchObject({ status: 400, message: 'The content type id or name is not valid.' });
  }
  expect(await refused(list.items.add({ Title: 'x', ContentTypeId: (await list.contentTypes())[1].StringId }))).toMatchObject({ status: 501 });
});

it('refuses a name that is taken', async () => {
  const site = await toSite('Case');
  const taken = (name: string): object => ({ status: 500, message: `A duplicate content type "${name}" was found.` });
  expect(await refused(toSite('case'))).toMatchObject(taken('case'));
  await toList(site);
  expect(await refused(toList(site))).toMatchObject(taken('Case'));
  expect(await refused(toList('0x01'))).toMatchObject(taken('Item'));
  expect(await refused(run.sp.web.contentTypes.getById(site).update({ Name: 'ITEM' }))).toMatchObject(taken('ITEM'));
});

it('refuses what is built in or malformed, and answers nothing for what is not there', async () => {
  const site = await toSite('Case');
  expect(await refused(toList('0x0199'))).toMatchObject({ status: 404 });
  expect(await refused(run.sp.web.contentTypes.getById('0x01').delete())).toMatchObject({ status: 501 });
  expect(await refused(run.sp.web.contentTypes.getById('0x0120').update({ Name: 'x' }))).toMatchObject({ status: 500, message: 'The content type "Folder" is sealed.' });
  expect(await refused(run.sp.web.contentTypes.getById(site).update({ Colour: 'red' } as object))).toMatchObject({ status: 400 });
  expect(await refused(run.sp.web.contentTypes.getById(site).update({ Name: ' ' }))).toMatchObject({ status: 400 });
  const answer = await run.api("web/contenttypes('0x0199')");
  expect([answer.status, await answer.json()]).toEqual([200, { 'odata.null': true }]);
  expect(await refused(run.sp.web.contentTypes.add('0x01', 'X', '', '', { NewFormClientSideComponentId: 'x' }))).toMatchObject({ status: 501 });
  expect(await refused(run.sp.web.contentTypes.add('0x01', 'X', '', '', { Colour: 'red' }))).toMatchObject({ status: 400 });
  const onList = await run.api("web/lists/getbytitle('Cases')/contenttypes", { method: 'POST', body: '{"Name":"Own"}' });
  expect(onList.status).toBe(501);
  const available = await run.api(`web/availablecontenttypes('${site}')`, { method: 'POST', headers: { 'X-HTTP-Method': 'DELETE' } });
  expect(available.status).toBe(501);
});

test.each<[RoleName, number, number]>([['owner', 201, 200], ['member', 403, 200], ['visitor', 403, 403], ['guest', 403, 403]])('a %s may add types to the site (%i) and to a list (%i)', async (role, onSite, onList) => {
  const site = await toSite('Case');
  const post = async (path: string, body: object): Promise<number> => (await run.api(path, { method: 'POST', headers: { cookie: `hubViewAs=${role}` }, body: JSON.stringify(body) })).status;
  expect(await post('web/contenttypes', { Name: 'Other' })).toBe(onSite);
  expect(await post("web/lists/getbytitle('Cases')/contenttypes/addavailablecontenttype", { contentTypeId: site })).toBe(onList);
});
