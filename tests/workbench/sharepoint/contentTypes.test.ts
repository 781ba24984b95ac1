import '@pnp/sp/content-types';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
import type { RoleName } from '../../../workbench/sharepoint/site/roles';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

const caseId = '0x01000A1B2C3D4E5F40008000000000000001';
let run: RunningService;
let list: IList;
beforeEach(async () => {
  run = await startService();
  await run.sp.web.lists.add('Cases', '', 100, true);
  list = run.sp.web.lists.getByTitle('Cases');
});
afterEach(() => run.stop());

const names = (types: { Name: string }[]): string[] => types.map(({ Name }) => Name);

it('a list has the types that every list has, and its items are of the first', async () => {
  const types = await list.contentTypes();
  expect(names(types)).toEqual(['Item', 'Folder']);
  await list.items.add({ Title: 'One' });
  expect((await list.items.getById(1)()).ContentTypeId).toBe(types[0].StringId);
  expect(types[0].StringId).toMatch(/^0x0100[0-9A-F]{32}$/);
});

it('shows the columns of a type', async () => {
  await list.fields.addText('State', { Required: true });
  const [{ StringId }] = await list.contentTypes();
  expect((await list.contentTypes.getById(StringId).fields()).map(({ InternalName }: { InternalName: string }) => InternalName)).toEqual(['Title', 'State']);
  expect(await list.contentTypes.getById(StringId).fieldLinks()).toMatchObject([{ Name: 'Title' }, { Name: 'State', Required: true, Hidden: false }]);
});

it('adds a type to the site and to a list, and an item can be of it', async () => {
  const { data } = await run.sp.web.contentTypes.add(caseId, 'Case', 'What somebody asked', 'Ours');
  expect(data).toMatchObject({ Name: 'Case', Description: 'What somebody asked', Group: 'Ours', StringId: caseId });
  expect(names(await run.sp.web.contentTypes())).toEqual(['Item', 'Folder', 'Case']);
  const added = (await list.contentTypes.addAvailableContentType(caseId)).data as unknown as { StringId: string };
  expect(added.StringId).toMatch(new RegExp(`^${caseId}00[0-9A-F]{32}$`));
  await list.items.add({ Title: 'One', ContentTypeId: added.StringId });
  expect(await list.items.getById(1)()).toMatchObject({ ContentTypeId: added.StringId });
  const [{ StringId: item }] = await list.contentTypes();
  await list.items.getById(1).update({ ContentTypeId: item });
  expect(await list.items.getById(1)()).toMatchObject({ ContentTypeId: item });
});

it.each([[caseId], ['0x01'], ['nonsense'], [null]])('an item cannot be of a type that the list does not have: %p', async (id) => {
  expect(await refused(list.items.add({ Title: 'x', ContentTypeId: id }))).toMatchObject({ status: 400, message: 'The content type id or name is not valid.' });
});

it('changes and deletes a type that nobody uses', async () => {
  await run.sp.web.contentTypes.add(caseId, 'Case');
  await run.sp.web.contentTypes.getById(caseId).update({ Name: 'File', Description: 'Changed' });
  expect(await run.sp.web.contentTypes.getById(caseId)()).toMatchObject({ Name: 'File', Description: 'Changed' });
  const { data } = await list.contentTypes.addAvailableContentType(caseId);
  const id = (data as unknown as { StringId: string }).StringId;
  expect(await refused(run.sp.web.contentTypes.getById(caseId).delete())).toMatchObject({ status: 500, message: 'The content type is in use.' });
  await list.items.add({ Title: 'One', ContentTypeId: id });
  expect(await refused(list.contentTypes.getById(id).delete())).toMatchObject({ message: 'The content type is in use.' });
  await list.items.getById(1).delete();
  await list.contentTypes.getById(id).delete();
  await run.sp.web.contentTypes.getById(caseId).delete();
  expect(names(await run.sp.web.contentTypes())).toEqual(['Item', 'Folder']);
  expect(names(await list.contentTypes())).toEqual(['Item', 'Folder']);
});

it('refuses what is taken, built in, not there or malformed', async () => {
  await run.sp.web.contentTypes.add(caseId, 'Case');
  await list.contentTypes.addAvailableContentType(caseId);
  expect(await refused(run.sp.web.contentTypes.add(caseId, 'Other'))).toMatchObject({ status: 500 });
  expect(await refused(run.sp.web.contentTypes.add(`${caseId}01`, 'case'))).toMatchObject({ status: 500 });
  expect(await refused(list.contentTypes.addAvailableContentType(caseId))).toMatchObject({ status: 500 });
  expect(await refused(run.sp.web.contentTypes.add('0x99', 'Wrong'))).toMatchObject({ status: 400 });
  expect(await refused(list.contentTypes.addAvailableContentType('0x0199'))).toMatchObject({ status: 404 });
  expect(await refused(run.sp.web.contentTypes.getById('0x01').delete())).toMatchObject({ status: 400 });
  expect(await refused(run.sp.web.contentTypes.getById('0x0199')())).toMatchObject({ status: 404, message: 'The content type 0x0199 does not exist.' });
  expect(await refused(run.sp.web.contentTypes.getById(caseId).update({ Colour: 'red' } as object))).toMatchObject({ status: 400 });
});

it('goes with its list', async () => {
  await run.sp.web.contentTypes.add(caseId, 'Case');
  await list.contentTypes.addAvailableContentType(caseId);
  await list.delete();
  await run.sp.web.contentTypes.getById(caseId).delete();
});

test.each<[RoleName, number, number]>([['owner', 201, 201], ['member', 403, 201], ['visitor', 403, 403]])('a %s may add types to the site (%i) and to a list (%i)', async (role, toSite, toList) => {
  await run.sp.web.contentTypes.add(caseId, 'Case');
  const post = async (path: string, body: object): Promise<number> => (await run.api(path, { method: 'POST', headers: { cookie: `hubViewAs=${role}` }, body: JSON.stringify(body) })).status;
  expect(await post('web/contenttypes', { Id: { StringValue: `${caseId}01` }, Name: 'Other' })).toBe(toSite);
  expect(await post("web/lists/getbytitle('Cases')/contenttypes/addavailablecontenttype", { contentTypeId: caseId })).toBe(toList);
});
