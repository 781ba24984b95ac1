import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeEach(async () => { run = await startService(); });
afterEach(() => run.stop());

const set = async (list: string, type: string, headers = {}): Promise<Response> =>
  run.api(`Microsoft.SharePoint.Portal.RatingSettings.SetListRating?listID='${list}'&ratingType=${type}`, { method: 'POST', headers });

const idOf = async (title: string): Promise<string> => (await run.sp.web.lists.getByTitle(title).select('Id')()).Id;

const setting = async (): Promise<unknown> => (await (await run.api("web/lists/getbytitle('Hub Articles')/rootfolder/properties?$select=Ratings_VotingExperience")).json())['Ratings_x005f_VotingExperience'];

it('switches likes on and off', async () => {
  const list = await idOf('Hub Articles');
  expect((await set(list, '2')).status).toBe(200);
  expect(await setting()).toBe('Likes');
  expect((await set(`{${list.toUpperCase()}}`, '0')).status).toBe(200);
  expect(await setting()).toBeNull();
});

it('refuses stars, which are not served, and what is no number', async () => {
  const list = await idOf('Hub Articles');
  expect((await set(list, '1')).status).toBe(501);
  expect((await set(list, 'two')).status).toBe(400);
  expect((await run.api('Microsoft.SharePoint.Portal.RatingSettings.SetListRating', { method: 'POST' })).status).toBe(400);
});

it('refuses a list that is not there, and people who may not manage lists', async () => {
  expect((await set('00000000-0000-0000-0000-000000000000', '2')).status).toBe(404);
  expect((await set(await idOf('Hub Articles'), '2', { cookie: 'hubViewAs=visitor' })).status).toBe(403);
  expect(await setting()).toBeNull();
});
