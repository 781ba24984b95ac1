import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/folders';
import '@pnp/sp/security';
import { hubLinks } from '../../../src/lists/schema';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeAll(async () => { run = await startService(); });
afterAll(() => run.stop());

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('the lists', () => {
  it('are all there, and can be filtered and ordered', async () => {
    expect((await run.sp.web.lists()).map(({ Title }) => Title)).toEqual(['Hub Articles', 'Hub Partner Links']);
    expect((await run.sp.web.lists.filter("Hidden eq false and startswith(Title,'hub p')").select('Title')())).toMatchObject([{ Title: 'Hub Partner Links' }]);
    expect((await run.sp.web.lists.filter("Title eq 'HUB ARTICLES'")()).map(({ Title }) => Title)).toEqual(['Hub Articles']);
    expect((await run.sp.web.lists.orderBy('Title', false).top(1)()).map(({ Title }) => Title)).toEqual(['Hub Partner Links']);
    expect(await refused(run.sp.web.lists.filter("Nope eq 1")())).toMatchObject({ status: 400, message: "Could not find a property named 'Nope' on type 'SP.List'." });
  });

  it('are found by title, id and address', async () => {
    const { Id } = await run.sp.web.lists.getByTitle('hub articles').select('Id')();
    expect(Id).toMatch(guid);
    expect((await run.sp.web.lists.getById(Id)()).Title).toBe('Hub Articles');
    expect((await run.sp.web.getList('/sites/hub/lists/hubarticles')()).Title).toBe('Hub Articles');
    for (const path of [`web/lists(guid'${Id}')`, `web/lists/getById('${Id}')`, `Web/Lists('{${Id.toUpperCase()}}')`, "WEB/GETLIST(@a1)?@a1='/sites/hub/Lists/HubArticles'"]) {
      expect([path, (await (await run.api(path)).json()).Title]).toEqual([path, 'Hub Articles']);
    }
  });

  it('are not found otherwise', async () => {
    expect(await refused(run.sp.web.lists.getByTitle("It's")())).toEqual({ status: 404, code: '-1, System.ArgumentException', message: `List 'It's' does not exist at site with URL '${run.siteUrl}'.` });
    expect(await refused(run.sp.web.lists.getById('00000000-0000-0000-0000-000000000000')())).toMatchObject({ status: 404 });
    expect(await refused(run.sp.web.getList('/sites/hub/Lists/Nope')())).toEqual({ status: 404, code: '-2147024894, System.IO.FileNotFoundException', message: 'File Not Found.' });
    expect(await refused(run.sp.web.getList('/sites/other/Lists/HubArticles')())).toEqual({
      status: 400, code: '-2147024809, System.ArgumentException', message: 'Server relative urls must start with SPWeb.ServerRelativeUrl'
    });
  });
});

describe('a list', () => {
  const list = () => run.sp.web.getList('/sites/hub/Lists/HubLinks');

  it('has every property of a recorded one, in order', async () => {
    const body = await (await run.api("web/lists/getbytitle('Hub Partner Links')")).json();
    expect(Object.keys(body)).toEqual([
      'AllowContentTypes', 'BaseTemplate', 'BaseType', 'ContentTypesEnabled', 'CrawlNonDefaultViews', 'Created', 'CurrentChangeToken',
      'DefaultContentApprovalWorkflowId', 'DefaultItemOpenUseListSetting', 'Description', 'Direction', 'DisableCommenting', 'DisableGridEditing',
      'DocumentTemplateUrl', 'DraftVersionVisibility', 'EnableAttachments', 'EnableFolderCreation', 'EnableMinorVersions', 'EnableModeration',
      'EnableRequestSignOff', 'EnableVersioning', 'EntityTypeName', 'ExemptFromBlockDownloadOfNonViewableFiles', 'FileSavePostProcessingEnabled', 'ForceCheckout',
      'HasExternalDataSource', 'Hidden', 'Id', 'ImagePath', 'ImageUrl', 'DefaultSensitivityLabelForLibrary', 'IrmEnabled', 'IrmExpire', 'IrmReject',
      'IsApplicationList', 'IsCatalog', 'IsPrivate', 'ItemCount', 'LastItemDeletedDate', 'LastItemModifiedDate', 'LastItemUserModifiedDate',
      'ListExperienceOptions', 'ListItemEntityTypeFullName', 'MajorVersionLimit', 'MajorWithMinorVersionsLimit', 'MultipleDataList', 'NoCrawl',
      'ParentWebPath', 'ParentWebUrl', 'ParserDisabled', 'ServerTemplateCanCreateFolders', 'TemplateFeatureId', 'Title'
    ]);
    expect(body).toMatchObject({
      Description: hubLinks.description, EntityTypeName: 'HubLinksList', ListItemEntityTypeFullName: 'SP.Data.HubLinksListItem', ItemCount: 0, ParentWebUrl: '/sites/hub'
    });
    expect(body.CurrentChangeToken.StringValue).toMatch(new RegExp(`^1;3;${body.Id};63\\d{16};\\d+$`));
  });

  it('counts its items', async () => {
    const id = run.service.addItem('Lists/HubLinks', { Title: 'x' });
    expect((await list()()).ItemCount).toBe(1);
    expect(run.service.isEmpty('Lists/HubLinks')).toBe(false);
    await list().items.getById(id).delete();
    expect(run.service.isEmpty('Lists/HubLinks')).toBe(true);
  });

  it('says what the user may do when it is asked', async () => {
    expect(await list().select('EffectiveBasePermissions')()).toMatchObject({ EffectiveBasePermissions: { High: '2147483647', Low: '4294705151' } });
    expect(await list().effectiveBasePermissions()).toMatchObject({ High: '2147483647', Low: '4294705151' });
    expect(await list()()).not.toHaveProperty('EffectiveBasePermissions');
    expect(await list().currentUserHasPermissions(3)).toBe(true);
  });

  it('leads to its folder, web, default view and fields', async () => {
    expect(await list().select('Title', 'RootFolder/ServerRelativeUrl', 'DefaultView/Title', 'Fields/InternalName').expand('RootFolder', 'DefaultView', 'Fields')()).toMatchObject({
      Title: 'Hub Partner Links', RootFolder: { ServerRelativeUrl: '/sites/hub/Lists/HubLinks' }, DefaultView: { Title: 'All Items' },
      Fields: expect.arrayContaining([expect.objectContaining({ InternalName: 'HubOwner' })])
    });
    expect(await list().rootFolder()).toMatchObject({ Name: 'HubLinks', ServerRelativeUrl: '/sites/hub/Lists/HubLinks' });
    expect(await list().getParentInfos()).toMatchObject({ ParentWeb: { ServerRelativeUrl: '/sites/hub', Url: run.siteUrl } });
    expect(await refused(list().select('Nope')())).toMatchObject({ status: 400, message: "Could not find a property named 'Nope' on type 'SP.List'." });
    expect(await refused(list().expand('Nope')())).toMatchObject({ status: 400 });
  });
});

describe('a schema', () => {
  it('that grows adds its columns and takes none away', async () => {
    const grown = await startService();
    grown.service.addItem('Lists/HubLinks', { Title: 'before' });
    grown.service.ensureList({ ...hubLinks, columns: [{ type: 'Text', name: 'HubExtra', id: '11111111-1111-4111-8111-111111111111', displayName: 'Extra', description: '', maxLength: 10, indexed: true }] });
    const items = grown.sp.web.getList('/sites/hub/Lists/HubLinks').items;
    expect(await items.add({ HubExtra: 'x' })).toMatchObject({ HubExtra: 'x', HubPartner: null });
    expect(await items.filter("HubExtra eq null")()).toMatchObject([{ Title: 'before', HubExtra: null }]);
    expect((await refused(items.add({ HubExtra: 'x'.repeat(11) }))).status).toBe(400);
    grown.service.reset();
    expect(await grown.sp.web.lists()).toEqual([]);
    expect(() => grown.service.isEmpty('Lists/HubLinks')).toThrow('There is no list at Lists/HubLinks.');
    await grown.stop();
  });
});
