import '@pnp/sp/webs';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeAll(async () => { run = await startService(); });
afterAll(() => run.stop());

const titles = (groups: { Title: string }[]): string[] => groups.map(({ Title }) => Title);

it('has the three groups of a site', async () => {
  const groups = await run.sp.web.siteGroups();
  expect(titles(groups)).toEqual(['Public Sector Hub Owners', 'Public Sector Hub Visitors', 'Public Sector Hub Members']);
  expect(groups[0]).toMatchObject({ PrincipalType: 8, LoginName: 'Public Sector Hub Owners', OwnerTitle: 'Public Sector Hub Owners', AllowMembersEditMembership: false });
});

it('knows the groups that belong to the site', async () => {
  expect(await run.sp.web.associatedOwnerGroup()).toMatchObject({ Title: 'Public Sector Hub Owners' });
  expect(await run.sp.web.associatedMemberGroup()).toMatchObject({ Title: 'Public Sector Hub Members', AllowMembersEditMembership: true });
  expect(await run.sp.web.associatedVisitorGroup()).toMatchObject({ Title: 'Public Sector Hub Visitors' });
});

it('says who is in a group, by name, by id and by expanding', async () => {
  const visitors = await run.sp.web.siteGroups.getByName('public sector hub visitors').users();
  expect(titles(visitors)).toEqual(['Owen Price', 'Jo Lewis']);
  const { Id } = await run.sp.web.associatedMemberGroup();
  expect(titles(await run.sp.web.siteGroups.getById(Id).users())).toEqual(['Mali Bevan']);
  const [owners] = await run.sp.web.siteGroups.expand('Users')();
  expect(titles((owners as unknown as { Users: { Title: string }[] }).Users)).toEqual(['Sam Carter']);
});

it('says in which groups somebody is', async () => {
  expect(titles(await run.sp.web.currentUser.groups())).toEqual(['Public Sector Hub Owners']);
  const guest = await run.sp.web.siteUsers.getByEmail('jo.lewis@partner.example').groups();
  expect(titles(guest)).toEqual(['Public Sector Hub Visitors']);
});

it('gives groups ids among the people, but does not take them for people', async () => {
  const { Id } = await run.sp.web.associatedOwnerGroup();
  const users = await run.sp.web.siteUsers();
  expect(users.map((user) => user.Id)).not.toContain(Id);
  expect(await refused(run.sp.web.getUserById(Id)())).toMatchObject({ status: 500, message: 'User cannot be found.' });
});

it.each(['getByName', 'getById'] as const)('refuses a group that is not there: %s', async (how) => {
  const group = how === 'getByName' ? run.sp.web.siteGroups.getByName('Nobody') : run.sp.web.siteGroups.getById(999);
  expect(await refused(group())).toMatchObject({ status: 404, message: 'Group cannot be found.' });
});

it('refuses to change groups', async () => {
  expect(await refused(run.sp.web.siteGroups.getByName('Public Sector Hub Members').users.add('i:0#.f|membership|sam.carter@contoso.example'))).toMatchObject({ status: 501 });
  expect(await refused(run.sp.web.siteGroups.add({ Title: 'New' }))).toMatchObject({ status: 501 });
});

it('is the same site with the same ids when it is opened again', async () => {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = mkdtempSync(join(tmpdir(), 'hub-groups-'));
  const databaseFile = join(folder, 'hub.db');
  const ids = async (): Promise<number[]> => {
    const opened = await startService({ databaseFile });
    const groups = await opened.sp.web.siteGroups();
    await opened.stop();
    return groups.map(({ Id }) => Id);
  };
  const first = await ids();
  expect(await ids()).toEqual(first);
  rmSync(folder, { recursive: true, force: true });
});
