import '@pnp/sp/attachments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { startService } from './support/service';
import type { RunningService } from './support/service';

const FILES = "web/getList('/sites/hub/Lists/HubArticles')/items(1)/AttachmentFiles";

let run: RunningService;
beforeEach(async () => {
  run = await startService();
  run.service.addItem('Lists/HubArticles', { Title: 'x' });
});
afterEach(() => run.stop());

const names = async (): Promise<string[]> => (await run.sp.web.getList('/sites/hub/Lists/HubArticles').items.getById(1).attachmentFiles()).map(({ FileName }) => FileName);
const post = (path: string): Promise<Response> => run.api(path, { method: 'POST', body: 'content' });

it.each(['..', '.', 'a.', 'a.txt.', ' a.txt', 'a.txt ', `${'x'.repeat(252)}.txt`, 'a%00.txt', 'a%3Cb%3E.txt'])('takes no file under the name %j', async (name) => {
  expect((await post(`${FILES}/add(FileName='${name}')`)).status).toBe(400);
  expect((await post(`${FILES}/addUsingPath(DecodedUrl='${name}')`)).status).toBe(400);
  expect(await names()).toEqual([]);
});

it.each([['.htaccess', '.htaccess'], ['a%23b%25.txt', 'a#b%.txt'], ["O''Neil & Co.pdf", "O'Neil & Co.pdf"], [`${'x'.repeat(251)}.txt`, `${'x'.repeat(251)}.txt`]])('takes one under the name %j', async (asked, name) => {
  expect((await post(`${FILES}/add(FileName='${encodeURI(asked).replace(/%25(?=\d)/g, '%').replace(/&/g, '%26')}')`)).status).toBe(200);
  expect(await names()).toEqual([name]);
});

it('is added, found and refused by path as well', async () => {
  const answer = await post(`${FILES}/addUsingPath(DecodedUrl='a.txt')`);
  expect([answer.status, await answer.json()]).toMatchObject([200, { FileName: 'a.txt', ServerRelativeUrl: '/sites/hub/Lists/HubArticles/Attachments/1/a.txt' }]);
  expect((await post(`${FILES}/addUsingPath(DecodedUrl='A.TXT')`)).status).toBe(400);
  expect(await (await run.api(`${FILES}/getByFileNameAsPath(DecodedUrl='a.txt')/$value`)).text()).toBe('content');
  expect((await run.api(`${FILES}/getByFileNameAsPath(DecodedUrl='b.txt')`)).status).toBe(404);
});
