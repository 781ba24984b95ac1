import '@pnp/sp/items';
import { Queryable } from '@pnp/queryable';
import { SPBrowser, spfi, SPFI } from '@pnp/sp';
import { CreationProgress } from '../../src/content/hubSites';
import { createList } from '../../src/lists/provisioning/createList';
import { createLists } from '../../src/lists/provisioning/createLists';
import { hubArticles, hubLinks, ListSchema } from '../../src/lists/schema';
import { described, listOf } from './support/describedList';
import { aSite, days, SITE, TestSite } from './support/site';

// Each list is some thirty requests, one after the other.
jest.setTimeout(30_000);

const both = async (site: TestSite): Promise<object[]> => [await described(site, hubArticles), await described(site, hubLinks)];

const create = async (site: TestSite): Promise<CreationProgress[]> => {
  const progress: CreationProgress[] = [];
  await createLists(site.sp, SITE, (one) => progress.push(one));
  return progress;
};

const changes = ({ requests }: TestSite): string[] => requests.filter((request) => !request.startsWith('GET') && !request.includes('contextinfo'));

describe('lists that are made', () => {
  it('are those that the schema describes', async () => {
    const [site, model] = [await aSite([]), await aSite()];
    const progress = await create(site);
    expect(await both(site)).toEqual(await both(model));
    expect(progress.map(({ done }) => done)).toEqual(progress.map((_one, place) => place));
    expect(progress[progress.length - 1]).toEqual({ done: progress.length - 1, all: progress.length - 1 });
    expect(new Set(progress.map(({ all }) => all)).size).toBe(1);
  });

  it('are read by the hub without a word, and hold an article and a link', async () => {
    const site = await aSite([]);
    await create(site);
    expect(await site.load()).toMatchObject({ articles: { items: [], problems: [], canEdit: true }, links: { items: [], problems: [], canEdit: true } });
    const { Id } = await listOf(site, hubArticles).items.add({ Title: 'The first', HubPublishFrom: days(-1), HubSector: ['Education'], HubCallToAction: { Url: 'https://example.org/', Description: 'Go' } });
    await listOf(site, hubLinks).items.add({ Title: 'A link', HubUrl: { Url: 'https://example.org/', Description: 'A link' } });
    expect(await site.load()).toMatchObject({
      articles: { items: [{ id: Id, title: 'The first', language: 'en', sectors: ['Education'], featured: false }], problems: [] },
      links: { items: [{ title: 'A link', order: 100, marking: 'Public' }], problems: [] }
    });
    const articles = await site.content.articles();
    await articles.setLike(Id, true);
    expect(await articles.article(Id)).toMatchObject({ likes: { count: 1, mine: true }, commenting: 'open' });
  });

  it('are left as they are by another call', async () => {
    const site = await aSite([]);
    await create(site);
    const before = await both(site);
    site.requests.length = 0;
    expect(await create(site)).not.toHaveLength(0);
    expect(changes(site)).toEqual([]);
    expect(await both(site)).toEqual(before);
  });

  it('show in their view what new lists do not show anyway', async () => {
    const site = await aSite([]);
    await create(site);
    expect(site.requests.join()).not.toContain("addviewfield('LinkTitle')");
  });

  it.each(['web/lists', 'createfieldasxml'])('are not made twice when the answer of %s is lost, and PnPjs asks again', async (path) => {
    const site = await aSite([]);
    await fault(site, { kind: 'lost', path, only: 'writes', times: 1 });
    await create(site);
    expect(await both(site)).toEqual(await both(await aSite()));
    expect(await site.sp.web.lists.select('Title')()).toHaveLength(2);
  });

  it('are made without likes where the site refuses those', async () => {
    const site = await aSite([]);
    await fault(site, { kind: 'error', path: 'SetListRating' });
    await create(site);
    expect(await both(site)).toEqual(await both(await aSite()));
  });
});

const fault = async (site: TestSite, body: Record<string, unknown>): Promise<unknown> =>
  (await fetch(`${site.origin}/workbench/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).text();

describe('what is there already', () => {
  it('is completed: columns and indexes come, and the owner’s view, title and settings stay', async () => {
    const site = await aSite([{ ...hubArticles, columns: hubArticles.columns.filter(({ name }) => name !== 'HubTopic').map((column) => ({ ...column, indexed: false })) }]);
    const list = listOf(site, hubArticles);
    await list.update({ Title: 'Our news', Description: 'Ours', EnableModeration: true, EnableAttachments: false });
    await list.views.add('Mine', false, { DefaultView: true, RowLimit: 7 });
    await create(site);
    expect(await list.select('Title', 'Description', 'EnableModeration', 'EnableAttachments')()).toMatchObject({ Title: 'Our news', Description: 'Ours', EnableModeration: true, EnableAttachments: true });
    expect(await list.defaultView()).toMatchObject({ Title: 'Mine', RowLimit: 7 });
    const fields = await list.fields.select('InternalName', 'Indexed')();
    expect(fields).toContainEqual(expect.objectContaining({ InternalName: 'HubTopic' }));
    const indexed = hubArticles.columns.filter((column) => column.indexed).map(({ name }) => name);
    expect(fields.filter(({ Indexed, InternalName }) => Indexed && InternalName.startsWith('Hub')).map(({ InternalName }) => InternalName).sort()).toEqual(indexed.sort());
  });

  it('keeps its title: the list of the hub takes the next one that is free', async () => {
    const site = await aSite([]);
    await site.sp.web.lists.add('Hub Articles');
    await site.sp.web.lists.add('hub articles 2');
    await create(site);
    expect(await listOf(site, hubArticles).select('Title')()).toMatchObject({ Title: 'Hub Articles 3' });
    expect(await listOf(site, { ...hubArticles, url: 'Lists/Hub Articles' }).fields.filter("InternalName eq 'HubBody'")()).toEqual([]);
  });

  it('keeps its title also where it is the one that gives the url', async () => {
    const site = await aSite([]);
    await site.sp.web.lists.add('Another');
    await site.sp.web.lists.getByTitle('Another').update({ Title: 'HubArticles' });
    await create(site);
    expect(await listOf(site, hubArticles).select('Title')()).toMatchObject({ Title: 'Hub Articles' });
    expect(await both(site)).toEqual(await both(await aSite()));
  });

  it('is named when it leaves no title that gives the url', async () => {
    const site = await aSite([]);
    for (const [title, later] of [['One', 'HubArticles'], ['Two', 'Hub-Articles']]) {
      await site.sp.web.lists.add(title);
      await site.sp.web.lists.getByTitle(title).update({ Title: later });
    }
    site.requests.length = 0;
    await expect(create(site)).rejects.toMatchObject({ kind: 'unexpected', detail: 'Other lists have the titles HubArticles and Hub-Articles.' });
    expect(changes(site)).toEqual([]);
  });
});

it('people who may not make lists are told so', async () => {
  const site = await aSite([], { role: 'visitor' });
  await expect(create(site)).rejects.toMatchObject({ kind: 'accessDenied' });
});

describe('a call that breaks off', () => {
  /** Columns of some types are enough, one with an index among them. */
  const small: ListSchema = {
    ...hubArticles,
    columns: hubArticles.columns.filter(({ name }) => ['HubTopic', 'HubPublishFrom', 'HubImage'].includes(name)),
    views: hubArticles.views.map((view) => ({ ...view, columns: ['LinkTitle', 'HubTopic', 'HubPublishFrom'] }))
  };

  /** PnPjs whose line breaks at one of its requests, before SharePoint reads it or after all is done. @returns it, and whether it broke */
  const breaking = ({ origin }: TestSite, place: number, done: boolean): { sp: SPFI; broke: () => boolean } => {
    let count = 0;
    const sp = spfi().using(SPBrowser({ baseUrl: `${origin}${SITE}` }), (instance: Queryable) => {
      instance.on.send.replace(async (url, init) => {
        count += 1;
        const answer = count !== place || done ? await fetch(url.toString(), init) : undefined;
        if (count === place || answer === undefined) {
          throw new TypeError('The line broke.');
        }
        return answer;
      });
      return instance;
    });
    return { sp, broke: () => count >= place };
  };

  it.each([['before its request was read', false], ['after its request was done', true]])('%s, whichever it was, is finished by the next one', async (_when, done) => {
    const [site, model] = [await aSite([]), await described(await aSite([small]), small)];
    let place = 1;
    for (let broke = true; broke; place += 1) {
      site.service.reset();
      const line = breaking(site, place, done);
      await createList(line.sp, SITE, small, true, () => undefined).catch(() => undefined);
      broke = line.broke();
      await createList(site.sp, SITE, small, true, () => undefined);
      expect([place, await described(site, small)]).toEqual([place, model]);
      expect(await site.sp.web.lists.select('Title')()).toHaveLength(1);
    }
    expect(place).toBeGreaterThan(15);
  });

  it('says that there was no answer', async () => {
    const site = await aSite([]);
    await expect(createLists(breaking(site, 1, false).sp, SITE, () => undefined)).rejects.toMatchObject({ kind: 'offline' });
  });
});
