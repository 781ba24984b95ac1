import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/attachments';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeEach(async () => {
  run = await startService();
  run.service.addItem('Lists/HubArticles', { Title: 'x' });
});
afterEach(() => run.stop());

const item = () => run.sp.web.lists.getByTitle('Hub Articles').items.getById(1);
const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 10, 13]);
const folder = '/sites/hub/Lists/HubArticles/Attachments/1';

describe('an attachment', () => {
  it('is added, listed, read and deleted', async () => {
    await item().attachmentFiles.add("Mum's plan ü.png", bytes as unknown as Blob);
    expect(await item().attachmentFiles()).toMatchObject([{ FileName: "Mum's plan ü.png", ServerRelativeUrl: `${folder}/Mum's plan ü.png`, FileNameAsPath: { DecodedUrl: "Mum's plan ü.png" } }]);
    expect(Buffer.from(await item().attachmentFiles.getByName("MUM'S plan ü.png").getBuffer())).toEqual(bytes);
    expect(await item()()).toMatchObject({ Attachments: true, OData__UIVersionString: '2.0' });
    await item().attachmentFiles.getByName("Mum's plan ü.png").delete();
    expect(await item().attachmentFiles()).toEqual([]);
    expect(await item()()).toMatchObject({ Attachments: false });
  });

  it('gets other content', async () => {
    await item().attachmentFiles.add('a.txt', 'one');
    await item().attachmentFiles.getByName('a.txt').setContent('two');
    expect(await item().attachmentFiles.getByName('a.txt').getText()).toBe('two');
  });

  it('comes with its item when it is expanded', async () => {
    await item().attachmentFiles.add('a.txt', 'one');
    expect(await item().select('Id', 'AttachmentFiles').expand('AttachmentFiles')()).toMatchObject({ AttachmentFiles: [{ FileName: 'a.txt' }] });
  });

  it('is refused twice, under a bad name, for no item, and is not found under another name', async () => {
    await item().attachmentFiles.add('a.txt', 'one');
    expect(await refused(item().attachmentFiles.add('A.TXT', 'two'))).toMatchObject({ status: 400 });
    expect(await refused(item().attachmentFiles.add('a:b', 'two'))).toMatchObject({ status: 400 });
    expect(await refused(item().attachmentFiles.getByName('b.txt')())).toMatchObject({ status: 404, message: `The file ${folder}/b.txt does not exist.` });
    expect(await refused(run.sp.web.lists.getByTitle('Hub Articles').items.getById(9).attachmentFiles())).toMatchObject({ status: 404 });
    expect(await item().attachmentFiles.getByName('a.txt').getText()).toBe('one');
  });

  it('goes with its item', async () => {
    await item().attachmentFiles.add('a.txt', 'one');
    await item().delete();
    expect((await fetch(`${run.origin}${folder}/a.txt`)).status).toBe(404);
  });
});

describe('its address', () => {
  test.each([['a.png', 'image/png'], ['a.svg', 'image/svg+xml'], ['a.html', 'text/html; charset=utf-8'], ['a.weird', 'application/octet-stream']])('serves %s as %s, unable to do harm', async (name, type) => {
    await item().attachmentFiles.add(name, bytes as unknown as Blob);
    const response = await fetch(`${run.origin}${folder}/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  it('does not exist for anything else', async () => {
    for (const path of [`${folder}/none.png`, '/sites/hub/Lists/Nope/Attachments/1/a.png', '/sites/hub/Lists/HubArticles/Attachments/2/a.png', '/sites/hub/SiteAssets/a.png']) {
      expect((await fetch(`${run.origin}${path}`)).status).toBe(404);
    }
  });
});

describe('a picture', () => {
  const reserved = 'Reserved_ImageAttachment_[8]_[HubImage][10]_[heat-pumps][1]_[2].png';

  it('comes with a new item: attached under the reserved name and named in the column', async () => {
    const id = run.service.addItem('Lists/HubArticles', { Title: 'Pumps' }, [{ column: 'HubImage', fileName: 'heat-pumps.png', content: bytes }]);
    const second = await run.sp.web.lists.getByTitle('Hub Articles').items.getById(id)();
    expect(second).toMatchObject({ Attachments: true, HubImage: JSON.stringify({ fileName: reserved }) });
    const response = await fetch(`${run.origin}/sites/hub/Lists/HubArticles/Attachments/${id}/${encodeURIComponent(reserved)}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  it('is not added for a column that is no Image column, nor is its item', () => {
    expect(() => run.service.addItem('Lists/HubArticles', { Title: 'Pumps' }, [{ column: 'Title', fileName: 'a.png', content: bytes }])).toThrow('no Image column "Title"');
    expect(() => run.service.addItem('Lists/HubArticles', { Title: 'Pumps' }, [{ column: 'Nope', fileName: 'a.png', content: bytes }])).toThrow('no Image column "Nope"');
  });

  it('is uploaded to its column', async () => {
    const list = await run.sp.web.lists.getByTitle('Hub Articles').select('Id')();
    const path = "web/UploadImage(listTitle=@a1,imageName=@a2,listId=@a3,itemId=@a4,fieldId=@a5)?@a1='Hub Articles'&@a2='parker-ms-300.png'"
      + `&@a3='${list.Id}'&@a4=1&@a5='b933b81b-a5cb-40d0-978b-2f616b0ef404'`;
    const response = await run.api(path, { method: 'POST', body: bytes });
    const name = 'Reserved_ImageAttachment_[8]_[HubImage][13]_[parker-ms-300][1]_[1].png';
    expect(await response.json()).toEqual({ Name: name, ServerRelativeUrl: `${folder}/${name}`, UniqueId: '00000000-0000-0000-0000-000000000000' });
    expect(Buffer.from(await item().attachmentFiles.getByName(name).getBuffer())).toEqual(bytes);
    expect((await run.api(path.replace('b933b81b', 'ffffffff'), { method: 'POST', body: bytes })).status).toBe(400);
    expect((await run.api(path.replace('@a4=1', '@a4=7'), { method: 'POST', body: bytes })).status).toBe(404);
  });

  it('is set as PnPjs sets it', async () => {
    await item().setImageField('HubImage', 'tree.png', bytes as unknown as Blob);
    const value = JSON.parse((await item()()).HubImage);
    expect(value).toMatchObject({ type: 'thumbnail', fileName: 'tree.png', serverUrl: run.origin });
    const response = await fetch(`${value.serverUrl}${value.serverRelativeUrl}`);
    expect([response.status, Buffer.from(await response.arrayBuffer())]).toEqual([200, bytes]);
  });
});
