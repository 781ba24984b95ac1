import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeEach(async () => { run = await startService(); });
afterEach(() => run.stop());

const articles = () => run.sp.web.getList('/sites/hub/Lists/HubArticles').items;
const links = () => run.sp.web.getList('/sites/hub/Lists/HubLinks').items;

describe('text that cannot be kept as it is', () => {
  it.each([['NUL', 'a\u0000b'], ['a control', 'a\u0001b'], ['half a character', 'a\ud83db'], ['what is no character', 'a\uffff']])('is refused, not cut off: %s', async (_what, text) => {
    for (const body of [{ Title: text }, { HubSummary: text }, { HubTopic: text }, { HubSector: [text] }, { HubCallToAction: { Url: 'https://a.example', Description: text } }]) {
      expect(await refused(articles().add(body))).toMatchObject({ status: 400, message: expect.stringMatching(/^Invalid (text|URL) value\./) });
    }
    expect(await articles()()).toEqual([]);
  });

  it.each(['a\tb', 'a\nb\r\nc', '😀', 'e\u0301', '\u200b\u00a0', '\ufffd', 'שלום'])('is not %j', async (text) => {
    expect(await articles().add({ Title: text, HubSummary: text })).toMatchObject({ Title: text, HubSummary: text });
    expect(await articles().getById(1)()).toMatchObject({ Title: text, HubSummary: text });
  });
});

it('takes numbers, ids and yes or no in quotation marks, as Microsoft’s OData reader does', async () => {
  expect(await links().add({ Title: 'x', HubOwnerId: '1', HubOrder: '2.5' })).toMatchObject({ HubOwnerId: 1, HubOrder: 2.5 });
  expect(await articles().add({ HubFeatured: 'true' })).toMatchObject({ HubFeatured: true });
  expect(await articles().add({ HubFeatured: 'False' })).toMatchObject({ HubFeatured: false });
});

it.each<[object]>([[{ HubOwnerId: '1.5' }], [{ HubOwnerId: 'Kim' }], [{ HubOwnerId: '' }], [{ HubOrder: '0x10' }], [{ HubOrder: 'Infinity' }], [{ HubOrder: ' ' }]])('refuses %j', async (body) => {
  expect(await refused(links().add({ Title: 'x', ...body }))).toMatchObject({ status: 400, message: expect.stringMatching(/^Cannot convert a primitive value/) });
});

it.each<[object]>([[{ HubFeatured: '1' }], [{ HubFeatured: 1 }], [{ HubFeatured: '' }]])('refuses %j', async (body) => {
  expect(await refused(articles().add(body))).toMatchObject({ status: 400, message: expect.stringContaining('Edm.Boolean') });
});

it('empties a hyperlink whose address is null, and takes no part that hyperlinks do not have', async () => {
  await articles().add({ HubCallToAction: { Url: 'https://a.example' } });
  await articles().getById(1).update({ HubCallToAction: { Url: null, Description: null } });
  expect(await articles().getById(1)()).toMatchObject({ HubCallToAction: null });
  expect(await refused(articles().add({ HubCallToAction: { Url: 'https://a.example', Text: 'A' } }))).toMatchObject({ status: 400, message: expect.stringContaining("'Text' does not exist on type 'SP.FieldUrlValue'") });
});

it.each(['2026-01-01T24:00:00Z', '2026-01-01T23:60:00Z', '2026-13-01'])('knows no moment %s', async (HubReviewBy) => {
  expect(await refused(articles().add({ HubReviewBy }))).toMatchObject({ status: 400, message: expect.stringContaining('Edm.DateTime') });
});

it.each(['Order', 'UniqueId', 'OData__UIVersion'])('does not say of %s that SharePoint has no such column', async (name) => {
  expect(await refused(articles().add({ [name]: 1 }))).toMatchObject({ status: 501, message: expect.stringContaining(`the column ${name} of every list`) });
});
