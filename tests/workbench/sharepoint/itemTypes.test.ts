import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeEach(async () => {
  run = await startService();
  await run.sp.web.lists.add('team tasks');
  await list().items.add({ Title: 'One' });
});
afterEach(() => run.stop());

const list = () => run.sp.web.lists.getByTitle('team tasks');
const ITEMS = "web/lists/getbytitle('team tasks')/items";
const send = (path: string, body: object, headers: Record<string, string>): Promise<Response> => run.api(path, { method: 'POST', body: JSON.stringify(body), headers });
const verbose = { 'Content-Type': 'application/json;odata=verbose' };
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };

it('writes the name of the type with a capital, whatever the address of the list', async () => {
  expect(await list().select('ListItemEntityTypeFullName', 'EntityTypeName')()).toMatchObject({ ListItemEntityTypeFullName: 'SP.Data.Team_x0020_tasksListItem', EntityTypeName: 'Team_x0020_tasksList' });
});

it.each(['SP.Data.Team_x0020_tasksListItem', 'SP.ListItem'])('takes %s for an item of the list', async (type) => {
  expect((await send(ITEMS, { __metadata: { type }, Title: 'Two' }, verbose)).status).toBe(201);
  expect((await send(`${ITEMS}(1)`, { __metadata: { type }, Title: 'Two' }, { ...verbose, ...merge })).status).toBe(204);
});

it.each(['SP.Data.team_x0020_tasksListItem', 'SP.Data.OtherListItem', 'SP.List', ''])('takes no item of the type %j', async (type) => {
  const message = `A type named '${type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`;
  for (const [path, headers] of [[ITEMS, {}], [`${ITEMS}(1)`, merge]] as const) {
    const answer = await send(path, { __metadata: { type }, Title: 'Two' }, { ...verbose, ...headers });
    expect([answer.status, (await answer.json())['odata.error'].message.value]).toEqual([400, message]);
    expect((await send(path, { 'odata.type': type, Title: 'Two' }, headers)).status).toBe(400);
  }
  expect(await list().items()).toMatchObject([{ Title: 'One' }]);
});

it('deletes an item with parameters', async () => {
  await list().items.getById(1).deleteWithParams({ BypassSharedLock: true });
  expect(await list().items()).toEqual([]);
  expect(await refused(list().items.getById(1).deleteWithParams({ BypassSharedLock: true }))).toMatchObject({ status: 404 });
});

it('deletes nothing with parameters that SharePoint does not know', async () => {
  expect((await send(`${ITEMS}(1)/DeleteWithParameters`, { parameters: { Nope: true } }, {})).status).toBe(400);
  expect((await send(`${ITEMS}(1)/DeleteWithParameters`, {}, {})).status).toBe(400);
  expect((await fetch(`${run.siteUrl}/_api/${ITEMS}(1)/DeleteWithParameters`, {
    method: 'POST', body: '{"parameters":{"BypassSharedLock":false}}', headers: { Accept: 'application/json', cookie: 'hubViewAs=visitor', 'X-RequestDigest': run.service.pageContext(run.origin).formDigestValue }
  })).status).toBe(403);
  expect(await list().items()).toHaveLength(1);
});

it('leads from an item to its content type', async () => {
  expect(await list().items.getById(1).select('Title', 'ContentType/Name', 'ContentType/StringId').expand('ContentType')()).toMatchObject({ Title: 'One', ContentType: { Name: 'Item', StringId: expect.stringMatching(/^0x0100/) } });
  const { ContentTypeId } = await list().items.getById(1)();
  expect(await (await run.api(`${ITEMS}(1)/ContentType?$select=StringId`)).json()).toEqual({ StringId: ContentTypeId });
  expect(await refused(list().items.select('ContentType/Nope').expand('ContentType')())).toMatchObject({ status: 400 });
});
