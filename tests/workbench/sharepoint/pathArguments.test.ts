import { pathParameters } from '../../../workbench/sharepoint/resources/pathArguments';
import { Metadata } from './metadata/metadata';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeAll(async () => {
  run = await startService();
  run.service.addItem('Lists/HubArticles', { Title: 'x' });
});
afterAll(() => run.stop());

const list = "web/lists/getbytitle('Hub Articles')";
const item = `${list}/items(1)`;

it.each([
  `web/lists/getbytitle('Hub Articles','T')`, `web/lists/getbytitle(id='Hub Articles')`, "web/getlist('/sites/hub/Lists/HubArticles',1)", `${list}/items(1,2)`, `${list}/fields/getbytitle('Body','Body')`,
  `${list}/getitembyid(1,nope=2)`, "web/siteusers/getbyemail('a','b')", `${list}/views/getbytitle('All Items',x=1)`
])('refuses what a step does not take: %s', async (path) => {
  const answer = await run.api(path);
  expect([answer.status, (await answer.json())['odata.error'].code]).toEqual([400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException']);
  expect(decodeURIComponent(run.lines[run.lines.length - 1])).toContain(`Refused: GET ${path}`);
});

it.each([
  `${item}/recycle('x')`, `${item}/recycle(1)`, `${list}/recycle(true)`, `${item}/comments/deleteall(1)`, "contextinfo('x')", `${item}/validateupdatelistitem(1)`, `${list}/getchanges(1)`,
  "web/ensureuser('sam.carter@contoso.example')", "search/postquery('x')", `${item}/attachmentfiles/add(filename='a.txt',overwrite=true)`, `${item}/attachmentfiles/add(filename='a.txt',filename='b.txt')`,
  "web/uploadimage(listtitle='Hub Articles',imagename='a.png',listid='x',itemid=1,nope=1)", "web/uploadimage(imagename='a.png',imagename='b.png',listid='x')"
])('does nothing for an address that says more than it may: %s', async (path) => {
  const answer = await (await run.api(path, { method: 'POST', body: '{}' })).json();
  expect(answer['odata.error'].message.value).toMatch(/^(Cannot find resource for the request|The expression ".*" is not valid)/);
  expect((await (await run.api(`${list}/items?$expand=AttachmentFiles`)).json()).value).toMatchObject([{ Title: 'x', AttachmentFiles: [] }]);
});

it.each([`${list}/items()`, `${item}/getcomments()`])('minds no empty parentheses: %s', async (path) => {
  expect((await run.api(path)).status).toBe(200);
});

it.each(["web/lists/getbytitle(title='Hub Articles')", "web/getlist(strUrl='/sites/hub/Lists/HubArticles')", "web/siteusers/getbyid(id=1)"])('takes an argument by name: %s', async (path) => {
  expect((await run.api(path)).status).toBe(200);
});

it('knows the names that SharePoint’s metadata has', () => {
  const metadata = new Metadata();
  const unnamed = Object.entries(pathParameters).filter(([, names]) => names[0] !== '');
  const strangers = unnamed.flatMap(([name, names]) => names.filter((one) => !metadata.parameters(name.replace(/\./g, '_')).has(one)).map((one) => `${name}(${one})`));
  expect(strangers).toEqual([]);
});
