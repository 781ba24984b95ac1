import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { article } from './support/article';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeEach(async () => { run = await startService({ now: () => new Date('2026-03-01T12:00:00.500Z') }); });
afterEach(() => run.stop());

const articles = () => run.sp.web.lists.getByTitle('Hub Articles').items;
const links = () => run.sp.web.lists.getByTitle('Hub Partner Links').items;

describe('adding an item', () => {
  it('answers with the item, every property in its place', async () => {
    const response = await run.api("web/lists/getbytitle('Hub Articles')/items", { method: 'POST', body: JSON.stringify(article) });
    expect(response.status).toBe(201);
    expect(response.headers.get('etag')).toBe('"1"');
    expect(response.headers.get('location')).toMatch(/\/_api\/Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(1\)$/);
    const item = await response.json();
    expect(Object.keys(item)).toEqual([
      'FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId', 'Title', 'OData__ColorTag', 'ComplianceAssetId',
      'HubSummary', 'HubBody', 'HubImage', 'HubImageAlt', 'HubByline', 'HubTopic', 'HubSector', 'HubServes', 'HubBenefit', 'HubPublishFrom', 'HubExpires',
      'HubReviewBy', 'HubFeatured', 'HubCallToAction', 'HubLanguage', 'HubTranslationOf', 'HubOwnerId', 'HubOwnerStringId', 'HubLastChecked', 'HubSource',
      'ID', 'Modified', 'Created', 'AuthorId', 'EditorId', 'OData__UIVersionString', 'Attachments', 'GUID'
    ]);
    expect(item).toMatchObject({
      ...article, FileSystemObjectType: 0, Id: 1, ID: 1, ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: '', OData__ColorTag: null,
      HubPublishFrom: '2026-02-01T08:30:00Z', HubReviewBy: '2026-05-05T00:00:00Z', HubServes: null, HubImage: null, HubExpires: null,
      Created: '2026-03-01T12:00:00Z', Modified: '2026-03-01T12:00:00Z', AuthorId: 1, EditorId: 1, OData__UIVersionString: '1.0', Attachments: false
    });
    expect(item.GUID).toMatch(/^[0-9a-f-]{36}$/);
    expect(item.ContentTypeId).toMatch(/^0x0100[0-9A-F]{32}$/);
  });

  it('fills in the defaults of fields that are left out, but not of fields that are sent as null', async () => {
    expect(await articles().add({ Title: 'x' })).toMatchObject({ HubLanguage: 'en', HubFeatured: false, HubPublishFrom: '2026-03-01T12:00:00Z' });
    expect(await articles().add({ HubLanguage: null, HubPublishFrom: null })).toMatchObject({ Title: null, HubLanguage: null, HubPublishFrom: null, HubFeatured: false });
    expect(await links().add({ Title: 'x' })).toMatchObject({ HubOrder: 100, HubMarking: 'Public' });
  });

  it('writes an address without words as its own words, and empty values as null', async () => {
    expect(await articles().add({ HubCallToAction: { Url: 'https://a.example' } })).toMatchObject({ HubCallToAction: { Url: 'https://a.example', Description: 'https://a.example' } });
    expect(await articles().add({ Title: '', HubSector: [], HubSummary: '', HubCallToAction: null })).toMatchObject({ Title: null, HubSector: null, HubSummary: null, HubCallToAction: null });
  });

  it('shows a person twice by id', async () => {
    const id = run.service.ensureUser({ loginName: 'i:0#.f|membership|kim@contoso.example', title: 'Kim Ó Néill', email: 'kim@contoso.example' });
    expect(await links().add({ Title: 'x', HubOwnerId: id })).toMatchObject({ HubOwnerId: id, HubOwnerStringId: String(id) });
    expect(await links().add({ Title: 'y' })).toMatchObject({ HubOwnerId: null, HubOwnerStringId: null });
  });

  it('says that it ignores what is read-only', async () => {
    expect(await articles().add({ Title: 'x', Created: '2001-01-01T00:00:00Z', Id: 77 })).toMatchObject({ Id: 1, Created: '2026-03-01T12:00:00Z' });
    expect(run.lines).toEqual(['Ignored: Created is read-only in Hub Articles', 'Ignored: Id is read-only in Hub Articles']);
  });

  test.each<[string, object, number, RegExp]>([
    ['an unknown property', { Nope: 1 }, 400, /^The property 'Nope' does not exist on type 'SP\.Data\.HubArticlesListItem'\. Make sure to only use property names that are defined by the type\.$/],
    ['a view-only column', { LinkTitle: 'x' }, 400, /^The property 'LinkTitle' does not exist/],
    ['a property of every object', { constructor: 'x' }, 400, /^The property 'constructor' does not exist/],
    ['too long a title', { Title: 'x'.repeat(256) }, 400, /^Invalid text value\./],
    ['a number for text', { Title: 5 }, 400, /^Cannot convert a primitive value to the expected type 'Edm\.String'/],
    ['no date', { HubExpires: 'soon' }, 400, /^Cannot convert a primitive value to the expected type 'Edm\.DateTime'/],
    ['a day that does not exist', { HubExpires: '2026-02-30' }, 400, /Edm\.DateTime/],
    ['text for yes or no', { HubFeatured: 'yes' }, 400, /Edm\.Boolean/],
    ['text for a number', { HubTranslationOf: 'one' }, 400, /Edm\.Double/],
    ['one text for several choices', { HubSector: 'Education' }, 400, /'PrimitiveValue' node .* 'StartArray' node was expected/],
    ['text for a hyperlink', { HubCallToAction: 'https://a.example' }, 400, /'StartObject' node was expected/],
    ['an address that is none', { HubCallToAction: { Url: 'a.example' } }, 400, /^Invalid URL value\./],
    ['too long an address', { HubCallToAction: { Url: `https://a.example/${'x'.repeat(250)}` } }, 400, /^Invalid URL value\./]
  ])('refuses %s', async (_what, body, status, message) => {
    expect(await refused(articles().add(body))).toMatchObject({ status, message: expect.stringMatching(message) });
    expect(await articles()()).toEqual([]);
  });

  it('refuses a person who does not exist, and a body that is none', async () => {
    expect(await refused(links().add({ HubOwnerId: 99 }))).toMatchObject({ status: 500, message: 'User cannot be found.' });
    for (const body of ['', '[]', '{', 'null']) {
      expect((await run.api("web/lists/getbytitle('Hub Articles')/items", { method: 'POST', body })).status).toBe(400);
    }
  });
});
