import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
let now = new Date('2026-03-01T12:00:00.500Z');
beforeEach(async () => { run = await startService({ now: () => now }); });
afterEach(() => run.stop());

const articles = () => run.sp.web.lists.getByTitle('Hub Articles').items;
const links = () => run.sp.web.lists.getByTitle('Hub Partner Links').items;

const article = {
  Title: 'Coal to heat pumps', HubSummary: 'Short', HubBody: '<p>Long</p>', HubTopic: 'Money', HubSector: ['Education', 'Local government'],
  HubPublishFrom: '2026-02-01T09:30:00.250+01:00', HubReviewBy: '2026-05-05T16:00:00Z', HubFeatured: true, HubTranslationOf: 7,
  HubCallToAction: { Url: 'https://a.example/x', Description: 'Go' }
};

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
      'HubReviewBy', 'HubFeatured', 'HubCallToAction', 'HubLanguage', 'HubTranslationOf',
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

describe('changing an item', () => {
  beforeEach(() => articles().add(article));
  afterEach(() => { now = new Date('2026-03-01T12:00:00.500Z'); });

  it('writes what is sent, leaves the rest, and counts the version', async () => {
    now = new Date('2026-03-01T12:20:00Z');
    expect(await articles().getById(1).update({ Title: 'New', HubSector: null })).toEqual({ etag: '"2"' });
    expect(await articles().getById(1)()).toMatchObject({
      Title: 'New', HubSector: null, HubSummary: 'Short', OData__UIVersionString: '2.0', Created: '2026-03-01T12:00:00Z', Modified: '2026-03-01T12:20:00Z'
    });
  });

  it('knows the version in both forms, and refuses another one', async () => {
    const { GUID } = await articles().getById(1)();
    await articles().getById(1).update({ Title: 'b' }, '"1"');
    await articles().getById(1).update({ Title: 'c' }, `"${GUID},2"`);
    expect(await refused(articles().getById(1).update({ Title: 'd' }, '"8"'))).toMatchObject({
      status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: `The request ETag value '\\"8\\"' does not match the object's ETag value '\\"${GUID},3\\"'.`
    });
    expect((await articles().getById(1)()).Title).toBe('c');
  });

  it('takes MERGE and PATCH as verbs too, and wants If-Match', async () => {
    for (const method of ['MERGE', 'PATCH']) {
      const response = await run.api("web/lists/getbytitle('Hub Articles')/items(1)", { method, body: JSON.stringify({ Title: method }), headers: { 'If-Match': '*' } });
      expect([response.status, await response.text()]).toEqual([204, '']);
      expect((await articles().getById(1)()).Title).toBe(method);
    }
    expect((await run.api("web/lists/getbytitle('Hub Articles')/items(1)", { method: 'MERGE', body: '{}' })).status).toBe(412);
  });

  it('writes all of a body or nothing', async () => {
    await refused(articles().getById(1).update({ Title: 'New', HubExpires: 'soon' }));
    expect(await articles().getById(1)()).toMatchObject({ Title: article.Title, OData__UIVersionString: '1.0' });
  });

  it('finds no item that is not there', async () => {
    const gone = { status: 404, code: '-2130575338, System.ArgumentException', message: 'Item does not exist. It may have been deleted by another user.' };
    expect(await refused(articles().getById(2)())).toMatchObject(gone);
    expect(await refused(articles().getById(2).update({ Title: 'x' }))).toMatchObject(gone);
    expect(await refused(articles().getById(2).delete())).toMatchObject(gone);
    expect(await refused(articles().getById(2).recycle())).toMatchObject(gone);
  });
});

describe('taking an item away', () => {
  beforeEach(() => articles().add(article));

  it('deletes it for good, and never gives its id again', async () => {
    expect(await refused(articles().getById(1).delete('"5"'))).toMatchObject({ status: 412 });
    await articles().getById(1).delete();
    expect(await articles()()).toEqual([]);
    expect(await articles().add({ Title: 'next' })).toMatchObject({ Id: 2 });
  });

  it('recycles it and says under which id', async () => {
    expect(await articles().getById(1).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await articles()()).toEqual([]);
  });
});

describe('a form', () => {
  const set = (FieldName: string, FieldValue: string) => articles().getById(1).validateUpdateListItem([{ FieldName, FieldValue }]);
  beforeEach(() => articles().add(article));

  it('writes texts, choices, numbers, yes and no', async () => {
    await set('HubSector', 'Education;#Local government');
    await set('HubFeatured', '0');
    await set('HubTranslationOf', '12');
    expect(await set('HubCallToAction', 'https://b.example, Two, words')).toEqual([
      { ErrorCode: 0, ErrorMessage: null, FieldName: 'HubCallToAction', FieldValue: 'https://b.example, Two, words', HasException: false, ItemId: 0 }
    ]);
    expect(await articles().getById(1)()).toMatchObject({
      HubSector: ['Education', 'Local government'], HubFeatured: false, HubTranslationOf: 12, HubCallToAction: { Url: 'https://b.example', Description: 'Two, words' }
    });
  });

  it('says what is wrong, value by value, and writes nothing then', async () => {
    const outcomes = await articles().getById(1).validateUpdateListItem([
      { FieldName: 'HubSummary', FieldValue: 'New' }, { FieldName: 'Title', FieldValue: '' }, { FieldName: 'HubTopic', FieldValue: 'Cake' }, { FieldName: 'Nope', FieldValue: '1' }
    ]);
    expect(outcomes.map(({ HasException, ErrorMessage }) => [HasException, ErrorMessage])).toEqual([
      [false, null], [true, "You can't leave this blank."], [true, 'The value in this field is not one of the choices.'], [true, expect.stringContaining("'Nope'")]
    ]);
    expect(await articles().getById(1)()).toMatchObject({ HubSummary: 'Short', OData__UIVersionString: '1.0' });
  });

  it.each([['31/1/2026', '2026-01-31T00:00:00Z'], ['31/01/2026 09:30', '2026-01-31T09:30:00Z']])('reads %s as the British site writes dates', async (text, moment) => {
    await set('HubExpires', text);
    expect(await articles().getById(1)()).toMatchObject({ HubExpires: moment });
  });

  it.each(['1/31/2026', '2026-01-31', '31/02/2026', 'soon'])('says that %s is no date', async (text) => {
    expect(await set('HubExpires', text)).toMatchObject([{ HasException: true, ErrorMessage: 'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.' }]);
    expect(await articles().getById(1)()).toMatchObject({ OData__UIVersionString: '1.0' });
  });
});
