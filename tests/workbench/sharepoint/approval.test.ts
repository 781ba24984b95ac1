import '@pnp/sp/attachments';
import '@pnp/sp/comments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { hubArticles } from '../../../src/lists/schema';
import type { RoleName } from '../../../workbench/sharepoint/site/roles';
import type { RunningService } from './support/service';
import { startService } from './support/service';

const LIST = "web/getList('/sites/hub/Lists/HubArticles')";
const pending = 2;
const rejected = 1;

let run: RunningService;

beforeEach(async () => {
  run = await startService();
  run.service.addItem(hubArticles.url, { Title: 'From before' });
  await run.sp.web.getList('/sites/hub/Lists/HubArticles').update({ EnableModeration: true, DraftVersionVisibility: 2 });
});
afterEach(() => run.stop());

/** A call as somebody. MERGE takes any version of the item. */
const as = (role: RoleName, path: string, method = 'GET', body?: object): Promise<Response> => run.api(path, {
  method: method === 'GET' ? 'GET' : 'POST',
  headers: { cookie: `hubViewAs=${role}`, ...(method === 'MERGE' ? { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } : {}) },
  ...(body ? { body: JSON.stringify(body) } : {})
});
const titles = async (role: RoleName): Promise<string[]> => (await (await as(role, `${LIST}/items?$select=Title`)).json()).value.map(({ Title }: { Title: string }) => Title);
const add = async (role: RoleName, Title: string): Promise<{ Id: number; OData__ModerationStatus: number }> => (await as(role, `${LIST}/items`, 'POST', { Title })).json();
/** Takes from the members what lets them approve. */
const contributor = (): void => {
  run.service.setRights('member', { High: '432', Low: String(0x3c431aef & ~0x800) });
};

it('leaves what was there before approved', async () => {
  expect(await titles('visitor')).toEqual(['From before']);
});

it('shows approval in an item only where the list asks for it', async () => {
  const item = await (await as('owner', `${LIST}/items(1)`)).json();
  expect(item).toMatchObject({ OData__ModerationStatus: 0, OData__ModerationComments: null });
  await run.sp.web.getList('/sites/hub/Lists/HubArticles').update({ EnableModeration: false });
  expect(await (await as('owner', `${LIST}/items(1)`)).json()).not.toHaveProperty('OData__ModerationStatus');
  expect(await (await as('owner', `${LIST}/items(1)?$select=OData__ModerationStatus`)).json()).toMatchObject({ OData__ModerationStatus: 0 });
});

it('approves at once what an owner writes', async () => {
  expect(await add('owner', 'By the owner')).toMatchObject({ OData__ModerationStatus: 0 });
  expect(await titles('visitor')).toEqual(['From before', 'By the owner']);
});

describe('what somebody writes who may not approve', () => {
  beforeEach(contributor);

  it('is pending: it is there for the owner and its author, and for nobody else', async () => {
    const { Id, OData__ModerationStatus } = await add('member', 'Draft');
    expect(OData__ModerationStatus).toBe(pending);
    expect(await Promise.all((['owner', 'member', 'visitor', 'guest'] as const).map(titles))).toEqual([['From before', 'Draft'], ['From before', 'Draft'], ['From before'], ['From before']]);
    const answer = await as('visitor', `${LIST}/items(${Id})`);
    expect([answer.status, (await answer.json())['odata.error'].message.value]).toEqual([404, 'Item does not exist. It may have been deleted by another user.']);
    for (const path of ['comments', 'attachmentfiles']) {
      expect((await as('visitor', `${LIST}/items(${Id})/${path}`)).status).toBe(404);
    }
    expect(await (await as('visitor', `${LIST}/items?$filter=Title eq 'Draft'`)).json()).toEqual({ value: [] });
  });

  it.each(['MERGE', 'form'])('is seen by all once an owner approves it (%s)', async (how) => {
    const { Id } = await add('member', 'Draft');
    const answer = how === 'MERGE'
      ? await as('owner', `${LIST}/items(${Id})`, 'MERGE', { OData__ModerationStatus: 0 })
      : await as('owner', `${LIST}/items(${Id})/validateupdatelistitem`, 'POST', { formValues: [{ FieldName: '_ModerationStatus', FieldValue: '0' }] });
    expect(answer.ok).toBe(true);
    expect(await titles('visitor')).toEqual(['From before', 'Draft']);
  });

  it('cannot be approved by its author', async () => {
    const { Id } = await add('member', 'Draft');
    expect((await as('member', `${LIST}/items(${Id})`, 'MERGE', { OData__ModerationStatus: 0 })).status).toBe(403);
    expect(await titles('visitor')).toEqual(['From before']);
  });

  it('hides what was approved until it is approved again', async () => {
    expect((await as('member', `${LIST}/items(1)`, 'MERGE', { Title: 'Changed' })).status).toBe(204);
    expect(await titles('visitor')).toEqual([]);
    await as('owner', `${LIST}/items(1)`, 'MERGE', { OData__ModerationStatus: 0 });
    expect(await titles('visitor')).toEqual(['Changed']);
  });
});

it('hides what an owner rejects', async () => {
  await as('owner', `${LIST}/items(1)`, 'MERGE', { OData__ModerationStatus: rejected });
  expect(await titles('visitor')).toEqual([]);
  expect(await titles('owner')).toEqual(['From before']);
});

it.each([[0, true], [1, false], [2, false]])('shows drafts to readers only if the list says so (%s)', async (visibility, seen) => {
  await as('owner', `${LIST}/items(1)`, 'MERGE', { OData__ModerationStatus: rejected });
  await run.sp.web.getList('/sites/hub/Lists/HubArticles').update({ DraftVersionVisibility: visibility });
  expect(await titles('visitor')).toEqual(seen ? ['From before'] : []);
});

it('shows drafts to editors if the list says so', async () => {
  contributor();
  await as('owner', `${LIST}/items(1)`, 'MERGE', { OData__ModerationStatus: rejected });
  expect(await titles('member')).toEqual([]);
  await run.sp.web.getList('/sites/hub/Lists/HubArticles').update({ DraftVersionVisibility: 1 });
  expect(await titles('member')).toEqual(['From before']);
});

it.each([7, 'soon', null])('refuses %p as a status', async (status) => {
  expect((await as('owner', `${LIST}/items(1)`, 'MERGE', { OData__ModerationStatus: status })).status).toBe(400);
});

it('does not let the status be written where the list does not ask for approval', async () => {
  await run.sp.web.getList('/sites/hub/Lists/HubArticles').update({ EnableModeration: false });
  await as('owner', `${LIST}/items(1)`, 'MERGE', { OData__ModerationStatus: rejected });
  expect(await titles('visitor')).toEqual(['From before']);
});
