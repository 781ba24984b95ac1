import '@pnp/sp/fields';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import type { RoleName } from '../../../workbench/sharepoint/site/roles';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeEach(async () => { run = await startService(); });
afterEach(() => run.stop());

const lists = () => run.sp.web.lists;
const byTitle = (title: string) => lists().getByTitle(title);

describe('changing a list', () => {
  it('takes a new title and description; its address stays', async () => {
    await byTitle('Hub Articles').update({ Title: 'News', Description: 'What is new' });
    expect(await run.sp.web.getList('/sites/hub/Lists/HubArticles').select('Title', 'Description')()).toMatchObject({ Title: 'News', Description: 'What is new' });
    expect(await refused(byTitle('Hub Articles')())).toMatchObject({ status: 404 });
  });

  it('counts its version, and refuses a stale one', async () => {
    const etag = async (): Promise<string> => (await run.api("web/lists/getbytitle('Hub Articles')")).headers.get('etag') as string;
    const before = await etag();
    await byTitle('Hub Articles').update({ Description: 'One' }, before);
    expect(await etag()).not.toBe(before);
    expect(await refused(byTitle('Hub Articles').update({ Description: 'Two' }, before))).toMatchObject({ status: 412 });
    expect(await byTitle('Hub Articles').select('Description')()).toMatchObject({ Description: 'One' });
  });

  it('refuses what it cannot do, and takes it as it is', async () => {
    expect(await refused(byTitle('Hub Articles').update({ EnableMinorVersions: true }))).toMatchObject({ status: 501 });
    expect(await refused(byTitle('Hub Articles').update({ Title: 'Hub Partner Links' }))).toMatchObject({ status: 500, code: '-2130575342, Microsoft.SharePoint.SPException' });
    expect(await refused(byTitle('Hub Articles').update({ ItemCount: 7 }))).toMatchObject({ status: 501 });
    await byTitle('Hub Articles').update({ EnableMinorVersions: false, Title: 'Hub Articles' });
  });

  it('is taken back when the answer fails', async () => {
    const answer = await run.api("web/lists/getbytitle('Hub Articles')/items?$select=Nope", { method: 'POST', body: '{"Title":"x"}' });
    expect(answer.status).toBe(400);
    const added = await run.api('web/lists?$select=Nope', { method: 'POST', body: '{"Title":"Half"}' });
    expect(added.status).toBe(400);
    expect(await refused(byTitle('Half')())).toMatchObject({ status: 404 });
    expect(await byTitle('Hub Articles').items()).toEqual([]);
  });
});

describe.each(['delete', 'recycle'] as const)('to %s a list', (how) => {
  it('takes it away with everything in it', async () => {
    await byTitle('Hub Partner Links')[how]();
    expect(await refused(byTitle('Hub Partner Links')())).toMatchObject({ status: 404 });
    expect(await byTitle('Hub Articles').items()).toEqual([]);
    await lists().add('Hub Partner Links');
    expect(await byTitle('Hub Partner Links').fields.filter("InternalName eq 'HubUrl'")()).toEqual([]);
  });
});

it('a list without attachments takes none', async () => {
  await byTitle('Hub Articles').items.add({ Title: 'One' });
  await byTitle('Hub Articles').update({ EnableAttachments: false });
  const answer = await run.api("web/lists/getbytitle('Hub Articles')/items(1)/attachmentfiles/add(filename='a.txt')", { method: 'POST', body: 'x' });
  expect([answer.status, (await answer.json())['odata.error'].message.value]).toEqual([400, 'Attachments are disabled for this list.']);
});

test.each<[RoleName, number, number]>([['owner', 201, 204], ['member', 201, 204], ['visitor', 403, 403], ['guest', 403, 403]])('a %s may add (%i) and change (%i) lists', async (role, adding, changing) => {
  const headers = { cookie: `hubViewAs=${role}` };
  expect((await run.api('web/lists', { method: 'POST', headers, body: '{"Title":"New"}' })).status).toBe(adding);
  expect((await run.api("web/lists/getbytitle('Hub Articles')", { method: 'POST', headers: { ...headers, 'X-HTTP-Method': 'MERGE' }, body: '{"Description":"x"}' })).status).toBe(changing);
  expect((await run.api("web/lists/getbytitle('Hub Articles')", { method: 'POST', headers: { ...headers, 'X-HTTP-Method': 'DELETE' } })).status).toBe(changing === 403 ? 403 : 200);
});

it('lists, their settings and columns are there after a restart', async () => {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = mkdtempSync(join(tmpdir(), 'hub-lists-'));
  const databaseFile = join(folder, 'hub.db');
  const first = await startService({ databaseFile });
  await first.sp.web.lists.add('Kept', 'Yes', 100, false, { EnableModeration: true });
  await first.stop();
  const second = await startService({ databaseFile });
  expect(await second.sp.web.lists.getByTitle('Kept')()).toMatchObject({ Description: 'Yes', EnableModeration: true });
  await second.stop();
  rmSync(folder, { recursive: true, force: true });
});
