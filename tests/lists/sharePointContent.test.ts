import { Article } from '../../src/content/article';
import { Section } from '../../src/content/hubContent';
import { hubArticles, hubLinks, ListSchema } from '../../src/lists/schema';
import { find } from './find/support/asking';
import { article, aSite, days, link, NOW, SITE, TestSite } from './support/site';

/** A list without some of its columns, as owners leave it behind. */
const without = (list: ListSchema, ...names: string[]): ListSchema => ({
  ...list,
  columns: list.columns.filter((column) => !names.includes(column.name)),
  views: []
});

function read<Item>(section: Section<Item>): Extract<Section<Item>, { items: unknown }> {
  if ('failure' in section) {
    throw section.failure;
  }
  return section;
}

const titles = (section: Section<{ title: string }>): string[] => read(section).items.map((item) => item.title);
describe('articles', () => {
  it('come with all that a card shows', async () => {
    const site = await aSite();
    const id = site.service.addItem(
      hubArticles.url,
      {
        Title: "O'Neill's Less < more & why 🙂", HubSummary: 'A summary.', HubImageAlt: 'A bridge', HubByline: 'Mair Hughes, Head of Care, Aberwen Council',
        HubTopic: 'Technology', HubSector: ['Education', 'Local government'], HubServes: ['Learners'], HubBenefit: ['Reduced risk'],
        HubPublishFrom: days(-2), HubExpires: days(2), HubFeatured: true, HubLanguage: 'cy', HubTranslationOf: 99
      },
      [{ column: 'HubImage', fileName: 'a bridge [1].png', content: Buffer.from('png') }]
    );
    const [item] = read((await site.load()).articles).items;
    expect(item).toMatchObject({
      id, title: "O'Neill's Less < more & why 🙂", summary: 'A summary.', topic: 'Technology', sectors: ['Education', 'Local government'], serves: ['Learners'],
      benefits: ['Reduced risk'], publishFrom: new Date(days(-2)), expires: new Date(days(2)), featured: true, language: 'cy', translationOf: 99,
      byline: { name: 'Mair Hughes', role: 'Head of Care', organisation: 'Aberwen Council' },
      href: `${SITE}/Lists/HubArticles/DispForm.aspx?ID=${id}`, editHref: `${SITE}/Lists/HubArticles/EditForm.aspx?ID=${id}`
    });
    expect(item.image?.alt).toBe('A bridge');
    expect(item.image?.src).toMatch(new RegExp(`^${SITE}/Lists/HubArticles/Attachments/${id}/`));
  });

  it('are those that are published and not expired, newest first, featured before all', async () => {
    const site = await aSite();
    article(site, 'older', { HubPublishFrom: days(-9) });
    article(site, 'newer', { HubPublishFrom: days(-2) });
    article(site, 'old but featured', { HubPublishFrom: days(-300), HubFeatured: true });
    article(site, 'expires later', { HubPublishFrom: days(-3), HubExpires: days(1) });
    article(site, 'expired', { HubExpires: days(-0.5) });
    article(site, 'expired this moment', { HubExpires: NOW.toISOString() });
    article(site, 'featured and expired', { HubFeatured: true, HubExpires: days(-0.5) });
    article(site, 'scheduled', { HubPublishFrom: days(1) });
    article(site, 'featured and scheduled', { HubPublishFrom: days(1), HubFeatured: true });
    article(site, 'draft', { HubPublishFrom: null });
    article(site, 'published this moment', { HubPublishFrom: NOW.toISOString() });
    expect(titles((await site.load()).articles)).toEqual(['old but featured', 'published this moment', 'newer', 'expires later', 'older']);
  });

  it('keep to the number asked for, and a featured one beyond the newest is not lost', async () => {
    const site = await aSite();
    article(site, 'featured', { HubPublishFrom: days(-400), HubFeatured: true });
    Array.from({ length: 30 }, (_, day) => article(site, `day ${day}`, { HubPublishFrom: days(-day - 1) }));
    expect(titles((await site.load(3)).articles)).toEqual(['featured', 'day 0', 'day 1']);
  });

  it("come in the reader's language where there is a pair", async () => {
    const site = await aSite();
    const english = article(site, 'Why the library moves');
    article(site, 'Pam y mae’r llyfrgell yn symud', { HubLanguage: 'cy', HubTranslationOf: english });
    expect(titles((await site.load(12, 'en')).articles)).toEqual(['Why the library moves']);
    expect(titles((await site.load(12, 'cy')).articles)).toEqual(['Pam y mae’r llyfrgell yn symud']);
  });
});

it('a Welsh reader gets the Welsh version of an article that is featured and old', async () => {
  const site = await aSite();
  const english = article(site, 'Featured long ago', { HubPublishFrom: days(-400), HubFeatured: true });
  article(site, 'Dan sylw ers tro', { HubPublishFrom: days(-399), HubLanguage: 'cy', HubTranslationOf: english });
  Array.from({ length: 30 }, (_, day) => article(site, `day ${day}`, { HubPublishFrom: days(-day - 1) }));
  const { articles } = await site.load(3, 'cy');
  expect(titles(articles)).toEqual(['Dan sylw ers tro', 'day 0', 'day 1']);
  expect(read(articles).items[0].featured).toBe(true);
  expect(titles((await site.load(3, 'en')).articles)[0]).toBe('Featured long ago');
});

describe('partner links', () => {
  it('come with all that a card shows, in order, without expired ones', async () => {
    const site = await aSite();
    link(site, 'second', { HubOrder: 20 });
    link(site, 'first', {
      HubOrder: 10, HubUrl: { Url: 'mailto:help@example.org', Description: 'Mail' }, HubDescription: 'One sentence.', HubPartner: 'Calder Vale Skills',
      HubCategory: 'Training and skills', HubMarking: 'Official', HubLanguage: 'cy'
    });
    link(site, 'expired', { HubExpires: days(-1) });
    const page = await site.load();
    expect(titles(page.links)).toEqual(['first', 'second']);
    expect(read(page.links).items[0]).toMatchObject({
      href: 'mailto:help@example.org', description: 'One sentence.', partner: 'Calder Vale Skills', category: 'Training and skills', order: 10, marking: 'Official', language: 'cy', logo: undefined
    });
    expect(page.linkCategories[0]).toBe('Money and funding');
  });
});

describe('the care for a link', () => {
  it('is told: who looks after it, and when somebody looked last', async () => {
    const site = await aSite();
    const owner = site.service.ensureUser({ loginName: 'i:0#.f|membership|nia@contoso.example', title: 'Nia Prosser', email: 'nia@contoso.example' });
    link(site, 'cared for', { HubOwnerId: owner, HubLastChecked: '2026-11-01T00:00:00Z', HubOrder: 1 });
    link(site, 'forgotten', { HubOrder: 2 });
    const [cared, forgotten] = read((await site.load()).links).items;
    expect(cared).toMatchObject({ owner: 'Nia Prosser', lastChecked: new Date('2026-11-01T00:00:00Z') });
    expect(forgotten).toMatchObject({ owner: undefined, lastChecked: undefined });
  });

  it('is left out where the list has no such columns', async () => {
    const site = await aSite([hubArticles, without(hubLinks, 'HubOwner', 'HubLastChecked')]);
    link(site, 'a link');
    expect(read((await site.load()).links).items[0]).toMatchObject({ title: 'a link', owner: undefined, lastChecked: undefined });
  });
});

describe('a list that asks for approval', () => {
  const approving = async (): Promise<TestSite> => {
    const site = await aSite();
    const list = site.sp.web.getList(`${SITE}/Lists/HubArticles`);
    await list.update({ EnableModeration: true, DraftVersionVisibility: 2 });
    for (const [title, status] of [['approved', 0], ['rejected', 1], ['pending', 2]] as const) {
      await list.items.getById(article(site, title)).update({ OData__ModerationStatus: status });
    }
    return site;
  };
  const marks = [['approved', undefined], ['rejected', 'rejected'], ['pending', 'notApproved']];
  const marksOf = (articles: readonly Article[]): unknown[] => articles.map(({ title, withheld }) => [title, withheld]);

  it('says to approvers, who get all, what others do not see', async () => {
    const site = await approving();
    expect(marksOf(read((await site.load()).articles).items)).toEqual(expect.arrayContaining(marks));
  });

  it('says the same of what is found, and of one that is opened', async () => {
    const site = await approving();
    const { articles } = await find(site);
    expect(marksOf(articles)).toEqual(expect.arrayContaining(marks));
    const port = await site.content.articles();
    expect((await Promise.all(articles.map(async ({ id, title }) => [title, (await port.article(id)).standing]))).sort())
      .toEqual([['approved', 'listed'], ['pending', 'notApproved'], ['rejected', 'rejected']]);
  });

  it('is shown without that where it refuses the column', async () => {
    const site = await aSite();
    article(site, 'still here');
    const { fetch } = globalThis;
    const asked = jest.spyOn(globalThis, 'fetch').mockImplementation((url, init) =>
      fetch(url, { ...init, body: typeof init?.body === 'string' ? init.body.replace(/OData__ModerationStatus/g, 'NoSuchColumn') : init?.body }));
    const { articles } = await site.load();
    asked.mockRestore();
    expect(site.requests.filter((request) => request.endsWith('$batch'))).toHaveLength(2);
    expect(titles(articles)).toEqual(['still here']);
    expect(read(articles).problems).toEqual([]);
  });
});

describe('requests', () => {
  it('are one batch until the first cards, after the digest that a page brings along', async () => {
    const site = await aSite();
    article(site, 'one');
    link(site, 'one');
    await site.load();
    expect(site.requests.filter((request) => !request.includes('contextinfo'))).toEqual([`POST ${SITE}/_api/$batch`]);
  });
});

describe('what is wrong with an item', () => {
  it('is named, and the item left out, when it has no title', async () => {
    const site = await aSite();
    const id = article(site, undefined);
    article(site, 'fine');
    const { articles } = await site.load();
    expect(titles(articles)).toEqual(['fine']);
    expect(read(articles).problems).toEqual([{ kind: 'titleMissing', id, title: '', editHref: `${SITE}/Lists/HubArticles/EditForm.aspx?ID=${id}` }]);
  });

  it.each(['no JSON', '{"fileName":7}'])('is named, and the card shown, when its image is %j', async (value) => {
    const site = await aSite();
    article(site, 'bad image', { HubImage: value });
    const { articles } = await site.load();
    expect(read(articles).items[0]).toMatchObject({ title: 'bad image', image: undefined });
    expect(read(articles).problems).toMatchObject([{ kind: 'imageUnreadable', title: 'bad image' }]);
  });

  it('is named when its date makes no sense or its summary does not fit', async () => {
    const site = await aSite();
    article(site, 'bad date', { HubPublishFrom: '1900-01-02T00:00:00Z' });
    article(site, 'long', { HubSummary: 'x'.repeat(301) });
    const { articles } = await site.load();
    expect(read(articles).problems.map((problem) => problem.kind).sort()).toEqual(['dateSenseless', 'summaryLong']);
    expect(titles(articles)).toEqual(['long', 'bad date']);
  });
});

describe('a list that is not as it should be', () => {
  it('is missing: the other one still shows', async () => {
    const site = await aSite([hubLinks]);
    link(site, 'a link');
    const page = await site.load();
    expect(page.articles).toMatchObject({ failure: { kind: 'listMissing' } });
    expect(titles(page.links)).toEqual(['a link']);
  });

  it('lacks a column that cards show: it is named, the cards show without it', async () => {
    const site = await aSite([without(hubArticles, 'HubSummary', 'HubImage'), hubLinks]);
    article(site, 'still here');
    const { articles } = await site.load();
    expect(titles(articles)).toEqual(['still here']);
    expect(read(articles).problems).toEqual([
      { kind: 'columnMissing', list: 'Hub Articles', column: 'HubSummary' },
      { kind: 'columnMissing', list: 'Hub Articles', column: 'HubImage' }
    ]);
  });

  it('lacks every column of its own: what is left is shown', async () => {
    const site = await aSite([without(hubArticles, ...hubArticles.columns.map((column) => column.name)), without(hubLinks, 'HubOrder', 'HubExpires', 'HubCategory')]);
    site.service.addItem(hubArticles.url, { Title: 'only a title' });
    site.service.addItem(hubLinks.url, { Title: 'a link', HubUrl: { Url: 'https://example.org/', Description: '' } });
    const page = await site.load();
    expect(titles(page.articles)).toEqual(['only a title']);
    expect(titles(page.links)).toEqual(['a link']);
    expect(read(page.articles).problems.length).toBeGreaterThan(10);
  });

  it('is renamed by its owner: nothing changes', async () => {
    const site = await aSite([{ ...hubArticles, title: 'Our stories' }, hubLinks]);
    article(site, 'still here');
    expect(titles((await site.load()).articles)).toEqual(['still here']);
  });
});

describe('a server that', () => {
  it('does not answer is told apart from one that refuses', async () => {
    const site = await aSite();
    await site.app.close();
    expect(await site.load()).toMatchObject({ articles: { failure: { kind: 'offline' } }, links: { failure: { kind: 'offline' } } });
  });
});

it('lets an editor edit, as the list itself says', async () => {
  const site = await aSite();
  expect(read((await site.load()).articles)).toMatchObject({ canEdit: true, addHref: `${SITE}/Lists/HubArticles/NewForm.aspx` });
});
