import '@pnp/sp/items';
import { Queryable } from '@pnp/queryable';
import { SPBrowser, spfi, SPFI } from '@pnp/sp';
import { CreationOptions, CreationProgress, CreationReport, CreationStep } from '../../src/content/listParts';
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

/** Makes the lists. @returns the report */
const report = (site: TestSite, options?: CreationOptions): Promise<CreationReport> => createLists(site.sp, SITE, () => undefined, options);

const of = ({ steps }: CreationReport, outcome: CreationStep['outcome']): string[] => steps.filter((step) => step.outcome === outcome).map(({ list, kind, name }) => [list, kind, name].filter(Boolean).join(' '));

const changes = ({ requests }: TestSite): string[] => requests.filter((request) => !request.startsWith('GET') && !request.includes('contextinfo'));

describe('lists that are made', () => {
  it('are those that the schema describes', async () => {
    const [site, model] = [await aSite([]), await aSite()];
    const progress = await create(site);
    expect(await both(site)).toEqual(await both(model));
    expect(progress.map(({ done }) => done)).toEqual(progress.map((_one, place) => place));
    expect(progress[progress.length - 1]).toMatchObject({ done: progress.length - 1, all: progress.length - 1 });
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
    // By these translations are paired.
    expect((await listOf(site, hubArticles).defaultView.fields<{ Items: string[] }>()).Items).toEqual(expect.arrayContaining(['HubTranslationOf', 'ID']));
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
    expect(of(await report(site), 'refused')).toEqual(['articles likes']);
    expect(await both(site)).toEqual(await both(await aSite()));
  });

  it('say step by step what was made, and the second time that all of it was there', async () => {
    const site = await aSite([]);
    const steps: (CreationStep | undefined)[] = [];
    const first = await createLists(site.sp, SITE, ({ step }) => steps.push(step));
    expect(steps.slice(1)).toEqual(first.steps);
    expect(first.stopped).toBe(false);
    expect(of(first, 'made')).toEqual(expect.arrayContaining(['articles list', 'articles column Topic', 'articles view Due for review', 'articles validation', 'articles likes', 'articles title Hub Articles', 'links view Not checked for a year']));
    expect(of(first, 'refused')).toEqual([]);
    const second = await report(site);
    expect(of(second, 'present')).toHaveLength(first.steps.length);
  });

  it('refuse an article that expires before it is published, and say why', async () => {
    const site = await aSite([]);
    await create(site);
    const error = await listOf(site, hubArticles).items.add({ Title: 'x', HubPublishFrom: days(2), HubExpires: days(1) }).then(() => undefined, (refusal: Error) => refusal);
    expect(error?.message).toContain('The article expires before it is published.');
    await listOf(site, hubArticles).items.add({ Title: 'x', HubPublishFrom: days(1), HubExpires: days(2) });
  });

  it.each([0, 1, 7, 40])('can be stopped after %s steps, and the next call goes on', async (count) => {
    const first = await report(await aSite([]));
    const site = await aSite([]);
    let done = 0;
    const stopped = await createLists(site.sp, SITE, (progress) => { done = progress.done; }, { isStopped: () => done >= count });
    expect([stopped.stopped, stopped.steps.length]).toEqual([true, count]);
    const rest = await report(site);
    expect(of(rest, 'made').slice(0, 3)).toEqual(of(first, 'made').slice(count, count + 3));
    expect(await both(site)).toEqual(await both(await aSite()));
  });
});

describe('sample items', () => {
  const titles = async (site: TestSite): Promise<(string | null)[]> => (await Promise.all([hubArticles, hubLinks].map((schema) => listOf(site, schema).items.select('Title')()))).flat().map(({ Title }) => Title);

  it('are not made unless they are asked for', async () => {
    const site = await aSite([]);
    await create(site);
    expect(await titles(site)).toEqual([]);
  });

  it('are made once, marked, published, and expire by themselves', async () => {
    const site = await aSite([], { now: () => new Date() });
    expect(of(await report(site, { samples: true }), 'made').slice(-2)).toEqual(['articles samples', 'links samples']);
    const made = await titles(site);
    expect(made).toHaveLength(5);
    made.forEach((title) => expect(title).toMatch(/^(Sample|Enghraifft): /));
    expect(await site.load()).toMatchObject({ articles: { problems: [] }, links: { problems: [] } });
    const items = await listOf(site, hubArticles).items.select('Id', 'HubExpires', 'HubTranslationOf')();
    items.forEach(({ HubExpires }) => expect(Date.parse(HubExpires)).toBeGreaterThan(Date.now()));
    expect(items[1].HubTranslationOf).toBe(items[0].Id);
    await listOf(site, hubArticles).items.getById(items[0].Id).delete();
    await report(site, { samples: true });
    expect(await titles(site)).toHaveLength(5);
    expect(of(await report(site, { samples: true }), 'present')).toEqual(expect.arrayContaining(['articles samples', 'links samples']));
  });

  it('are not put beside items of others', async () => {
    const site = await aSite([]);
    await create(site);
    await listOf(site, hubArticles).items.add({ Title: 'Ours' });
    expect(of(await report(site, { samples: true }), 'own')).toEqual(['articles samples']);
    expect(await titles(site)).toHaveLength(3);
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

  /** As a site script leaves it, which cannot give titles. */
  const ofScript = async (change: (site: TestSite) => Promise<unknown>): Promise<TestSite> => {
    const site = await aSite();
    await listOf(site, hubArticles).update({ Title: 'HubArticles' });
    await change(site);
    await create(site);
    expect(await listOf(site, hubArticles).select('Title')()).toMatchObject({ Title: 'Hub Articles' });
    return site;
  };
  const shownBy = async (site: TestSite): Promise<readonly string[]> => (await listOf(site, hubArticles).defaultView.fields<{ Items: string[] }>()).Items;

  it('keeps a default view that its owner arranged, though a site script made it and it has no title yet', async () => {
    const query = '<OrderBy><FieldRef Name="Modified" /></OrderBy>';
    const ordered = await ofScript((site) => listOf(site, hubArticles).defaultView.update({ ViewQuery: query, RowLimit: 99 }));
    expect(await listOf(ordered, hubArticles).defaultView()).toMatchObject({ ViewQuery: query, RowLimit: 99 });
    const shown = await ofScript((site) => listOf(site, hubArticles).defaultView.fields.add('Editor'));
    expect(await shownBy(shown)).toContain('Editor');
    const limited = await ofScript((site) => listOf(site, hubArticles).defaultView.update({ RowLimit: 99 }));
    expect(await listOf(limited, hubArticles).defaultView()).toMatchObject({ RowLimit: 99 });
  });

  it('gets the default view where it is as SharePoint makes it, whichever way', async () => {
    const site = await ofScript(async (made) => {
      const { defaultView } = listOf(made, hubArticles);
      await defaultView.update({ ViewQuery: '<OrderBy><FieldRef Name="ID" /></OrderBy>' });
      await defaultView.fields.removeAll();
      await defaultView.fields.add('Attachments');
      await defaultView.fields.add('LinkTitle');
    });
    expect(await shownBy(site)).toEqual(hubArticles.views[0].columns);
    expect(await listOf(site, hubArticles).defaultView()).toMatchObject({ ViewQuery: expect.stringContaining('HubPublishFrom') });
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
    columns: hubArticles.columns.filter(({ name }) => ['HubTopic', 'HubPublishFrom', 'HubExpires', 'HubImage'].includes(name)),
    views: hubArticles.views.filter(({ title }) => ['All Items', 'Expired'].includes(title)).map((view) => ({ ...view, columns: ['LinkTitle', 'HubTopic', 'HubPublishFrom'] }))
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
      await createList(line.sp, SITE, 'articles', small, () => undefined).catch(() => undefined);
      broke = line.broke();
      await createList(site.sp, SITE, 'articles', small, () => undefined);
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
