import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/webs';
import { hubArticles } from '../../../src/lists/schema';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeEach(async () => { run = await startService(); });
afterEach(() => run.stop());

const statusOf = async (question: string): Promise<number> => (await run.api(`web/${question}`)).status;
const file = (path: string, select = '?$select=Name'): string => `GetFileByServerRelativePath(decodedUrl='${encodeURIComponent(path)}')${select}`;
const folder = (path: string, select = '?$select=Exists'): string => `GetFolderByServerRelativePath(decodedUrl='${encodeURIComponent(path)}')${select}`;

it('a file that is there is told to PnPjs, in any case of its path', async () => {
  expect(await run.sp.web.getFileByServerRelativePath('/sites/hub/lists/hubarticles/allitems.aspx').select('Exists', 'Name')()).toMatchObject({ Exists: true, Name: 'allitems.aspx' });
  expect(await statusOf(file('/sites/hub/SitePages/Home.aspx'))).toBe(200);
});

it('an attachment is a file', async () => {
  const id = run.service.addItem(hubArticles.url, { Title: 'One' });
  await run.api(`web/getlist('/sites/hub/Lists/HubArticles')/items(${id})/AttachmentFiles/add(FileName='a b.txt')`, { method: 'POST', body: 'x' });
  expect(await statusOf(file(`/sites/hub/Lists/HubArticles/Attachments/${id}/a b.txt`))).toBe(200);
  expect(await statusOf(file(`/sites/hub/Lists/HubArticles/Attachments/${id}/b.txt`))).toBe(404);
});

it('a file that is not there is a 404 with SharePoint’s own code, whatever is selected', async () => {
  const answer = await run.api(`web/${file('/sites/hub/Docs/gone.docx', '?$select=Exists')}`);
  expect([answer.status, (await answer.json())['odata.error'].code]).toEqual([404, '-2130575338, Microsoft.SharePoint.SPException']);
});

it('a folder that is not there says so where only that is asked', async () => {
  expect(await (await run.api(`web/${folder('/sites/hub/Nowhere')}`)).json()).toMatchObject({ Exists: false });
  expect(await (await run.api(`web/${folder('/sites/hub/Lists/HubArticles/')}`)).json()).toMatchObject({ Exists: true });
  expect(await statusOf(folder('/sites/hub/Nowhere', '?$select=Name'))).toBe(404);
});

it('what lies outside the site is refused, and what is not known is refused by name', async () => {
  expect(await statusOf(file('/sites/other/a.docx'))).toBe(400);
  expect(await statusOf(file('/sites/hub/SitePages/Home.aspx', ''))).toBe(501);
  expect(await statusOf(file('/sites/hub/SitePages/Home.aspx', '?$select=Length'))).toBe(501);
});
