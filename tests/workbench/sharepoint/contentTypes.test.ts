import '@pnp/sp/content-types';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
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

const names = (types: { Name: string }[]): string[] => types.map(({ Name }) => Name);
const toSite = async (name: string): Promise<string> => ((await run.sp.web.contentTypes.add('0x0101', name)).data as unknown as Added).StringId;
const toList = async (id: string): Promise<string> => ((await list.contentTypes.addAvailableContentType(id)).data as unknown as Added).StringId;

it('a list has the types that every list has, and its items are of the first', async () => {
  const types = await list.contentTypes();
  expect(types).toMatchObject([{ Name: 'Item', Description: 'Create a new list item.', Sealed: false, Scope: '/sites/hub/Lists/Cases' }, { Name: 'Folder', Sealed: true }]);
  await list.items.add({ Title: 'One' });
  expect((await list.items.getById(1)()).ContentTypeId).toBe(types[0].StringId);
  expect(types[0].StringId).toMatch(/^0x0100[0-9A-F]{32}$/);
  expect(types[1].StringId).toMatch(/^0x012000[0-9A-F]{32}$/);
});

it('says what a type of the site is, and from which it is made', async () => {
  expect(await run.sp.web.contentTypes()).toMatchObject([
    { Name: 'Item', StringId: '0x01', Id: { StringValue: '0x01' }, Group: 'List Content Types', Scope: '/sites/hub' }, { Name: 'Folder', StringId: '0x0120', Group: 'Folder Content Types' }
  ]);
  expect(await run.sp.web.contentTypes.getById('0x0120').parent()).toMatchObject({ StringId: '0x01' });
  const [{ StringId }] = await list.contentTypes();
  expect(await list.contentTypes.getById(StringId).parent()).toMatchObject({ StringId: '0x01', Scope: '/sites/hub' });
  expect(await refused(run.sp.web.contentTypes.getById('0x01').parent())).toMatchObject({ status: 501 });
  const web = await run.sp.web.expand('AvailableContentTypes').select('AvailableContentTypes')<{ AvailableContentTypes: { Name: string }[] }>();
  expect(names(web.AvailableContentTypes)).toEqual(['Item', 'Folder']);
  expect(await list.select('ContentTypes/StringId').expand('ContentTypes')()).toMatchObject({ ContentTypes: [{ StringId }, {}] });
});

it('shows the columns of a type', async () => {
  await list.fields.addText('State', { Required: true });
  const [{ StringId }, folder] = await list.contentTypes();
  const type = list.contentTypes.getById(StringId);
  expect((await type.fields()).map(({ InternalName }: { InternalName: string }) => InternalName)).toEqual(['ContentType', 'Title', 'State']);
  const links = await type.fieldLinks();
  expect(links).toMatchObject([{ Name: 'ContentType', FieldInternalName: null }, { Name: 'Title' }, { Name: 'State', Required: true, Hidden: false }]);
  expect(await type.fieldLinks.getById(links[2].Id)()).toMatchObject({ Name: 'State' });
  expect((await type()).SchemaXml).toMatch(/^<ContentType ID="0x0100.*DisplayName="State"/);
  expect(await list.contentTypes.getById(folder.StringId).fieldLinks()).toHaveLength(2);
  expect(await run.sp.web.contentTypes.getById('0x01').fieldLinks()).toMatchObject([{ Name: 'ContentType' }, { Name: 'Title', Required: true }]);
});

it('adds a type to the site, made from Item under an id of its own, whatever id is sent', async () => {
  const { data } = await run.sp.web.contentTypes.add('0x0101000A1B2C3D4E5F40008000000000000001', 'Case', 'What somebody asked', 'Ours');
  expect(data).toMatchObject({ Name: 'Case', Description: 'What somebody asked', Group: 'Ours', StringId: expect.stringMatching(/^0x0100[0-9A-F]{32}$/) });
  expect(names(await run.sp.web.contentTypes())).toEqual(['Item', 'Folder', 'Case']);
});

it('adds a type of the site to a list, and an item can be of it', async () => {
  const site = await toSite('Case');
  const added = await toList(site);
  expect(added).toMatch(new RegExp(`^${site}00[0-9A-F]{32}$`));
  await list.items.add({ Title: 'One', ContentTypeId: added });
  expect(await list.items.getById(1)()).toMatchObject({ ContentTypeId: added });
  const [{ StringId: item }] = await list.contentTypes();
  await list.items.getById(1).update({ ContentTypeId: item });
  expect(await list.items.getById(1)()).toMatchObject({ ContentTypeId: item });
});

it('changes and deletes a type that nobody uses', async () => {
  const site = await toSite('Case');
  await run.sp.web.contentTypes.getById(site).update({ Name: 'File', Description: 'Changed' });
  expect(await run.sp.web.contentTypes.getById(site)()).toMatchObject({ Name: 'File', Description: 'Changed' });
  const id = await toList(site);
  expect(await refused(run.sp.web.contentTypes.getById(site).delete())).toMatchObject({ status: 500, message: 'The content type is in use.' });
  await list.items.add({ Title: 'One', ContentTypeId: id });
  expect(await refused(list.contentTypes.getById(id).delete())).toMatchObject({ message: 'The content type is in use.' });
  await list.items.getById(1).delete();
  await list.contentTypes.getById(id).delete();
  await run.sp.web.contentTypes.getById(site).delete();
  expect(names(await run.sp.web.contentTypes())).toEqual(['Item', 'Folder']);
  expect(names(await list.contentTypes())).toEqual(['Item', 'Folder']);
});

it('goes with its list', async () => {
  const site = await toSite('Case');
  await toList(site);
  await list.delete();
  await run.sp.web.contentTypes.getById(site).delete();
});
