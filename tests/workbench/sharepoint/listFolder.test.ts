import '@pnp/sp/folders';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/webs';
import { PermissionKind } from '@pnp/sp/security';
import { hubArticles } from '../../../src/lists/schema';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeEach(async () => { run = await startService(); });
afterEach(() => run.stop());

const list = () => run.sp.web.lists.getByTitle('Hub Articles');

describe('the property bag of a list', () => {
  it('says what the list is called and how it is set, under encoded names', async () => {
    const { Id } = await list().select('Id')();
    await list().update({ EnableModeration: true });
    run.service.addItem(hubArticles.url, { Title: 'One' });
    expect(await list().rootFolder.properties()).toMatchObject({
      vti_x005f_listtitle: 'Hub Articles', vti_x005f_listname: `{${Id.toUpperCase()}}`, vti_x005f_listservertemplate: 100, vti_x005f_listenablemoderation: 'true',
      vti_x005f_listenableversioning: 'true', vti_x005f_folderitemcount: 1, vti_x005f_timecreated: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
    });
  });

  it.each(['Ratings_VotingExperience', 'Ratings_x005f_VotingExperience'])('says under %s whether items can be liked', async (name) => {
    expect(await list().rootFolder.properties.select(name)()).toMatchObject({ Ratings_x005f_VotingExperience: null });
    run.service.allowLikes(hubArticles.url, true);
    expect(await list().rootFolder.properties.select(name)()).toMatchObject({ Ratings_x005f_VotingExperience: 'Likes' });
    run.service.allowLikes(hubArticles.url, false);
    expect(await list().rootFolder.properties()).not.toHaveProperty('Ratings_x005f_VotingExperience');
  });

  it('comes with the list when it is expanded, and knows no other keys', async () => {
    run.service.allowLikes(hubArticles.url, true);
    const expanded = await list().select('RootFolder/Properties').expand('RootFolder/Properties')<{ RootFolder: { Properties: object } }>();
    expect(expanded.RootFolder.Properties).toMatchObject({ Ratings_x005f_VotingExperience: 'Likes', vti_x005f_listtitle: 'Hub Articles' });
    expect(await refused(list().rootFolder.properties.select('Nope')())).toMatchObject({ status: 400 });
  });

  it('is not written', async () => {
    const answer = await run.api("web/lists/getbytitle('Hub Articles')/rootfolder/properties", { method: 'POST', headers: { 'X-HTTP-Method': 'MERGE' }, body: '{"Ratings_x005f_VotingExperience":"Likes"}' });
    expect(answer.status).toBe(501);
  });
});

it.each([['owner', true, true], ['member', true, true], ['visitor', true, false], ['guest', true, false]])('as %s PnPjs reads from the list what may be done: view %s, manage %s', async (role, view, manage) => {
  const rights = await (await run.api("web/lists/getbytitle('Hub Articles')/EffectiveBasePermissions", { headers: { cookie: `hubViewAs=${role}` } })).json();
  expect([list().hasPermissions(rights, PermissionKind.ViewListItems), list().hasPermissions(rights, PermissionKind.ManageLists)]).toEqual([view, manage]);
  expect(await list().currentUserHasPermissions(PermissionKind.ManageLists)).toBe(true);
});
