import '@pnp/sp/items';
import { usualLists } from '../../src/lists/hubLists';
import { Queryable } from '@pnp/queryable';
import { spfi } from '@pnp/sp';
import { createLists } from '../../src/lists/provisioning/createLists';
import { listsContent } from '../../src/lists/provisioning/listsContent';
import { CheckedPart, ListCheck, ListsContent } from '../../src/content/manage/listsContent';
import { hubArticles, hubLinks, ListSchema } from '../../src/lists/schema';
import { described, listOf } from './support/describedList';
import { aSite, article, SITE, TestSite } from './support/site';
import version1 from './fixtures/listsOfVersion1.json';

jest.setTimeout(120_000);

/** The lists as the first release made them. */
const first = [version1.articles, version1.links] as unknown as readonly ListSchema[];

const content = ({ sp }: TestSite): ListsContent => listsContent(sp, SITE, usualLists);
const articlesOf = async (site: TestSite): Promise<NonNullable<ListCheck['found']>> => (await content(site).check()).lists[0].found as NonNullable<ListCheck['found']>;
const names = (parts: readonly CheckedPart[], status: CheckedPart['status']): string[] => parts.filter((part) => part.status === status).map(({ kind, name }) => `${kind} ${name ?? ''}`.trim());
const add = (site: TestSite) => content(site).add(() => undefined);

describe('lists of version 1', () => {
  it('are known, and what version 2 brought is named', async () => {
    const site = await aSite(first);
    expect(await content(site).check()).toMatchObject({ mayManage: true, version: 2, lists: [{ title: 'Hub Articles', found: { version: 1 } }, { title: 'Hub Partner Links', found: { version: 1 } }] });
    const { parts } = await articlesOf(site);
    expect(names(parts, 'missing')).toEqual([
      'column Owner', 'column Links last checked', 'column Source', 'format Expires', 'format Review by', 'format Language', 'validation', 'view Drafts and scheduled', 'view Due for review', 'view Expired'
    ]);
    expect(names(parts, 'wrongType')).toEqual([]);
  });

  it('become those of version 2, and say so', async () => {
    const site = await aSite(first);
    await add(site);
    const model = await aSite();
    for (const schema of [hubArticles, hubLinks]) {
      const [is, wanted] = [await described(site, schema), await described(model, schema)] as { fields: { InternalName: string }[]; views: { DefaultView: boolean; ViewFields: readonly string[] }[]; columns: readonly string[] }[];
      const sorted = ({ fields }: typeof is): object => [...fields].sort((one, other) => one.InternalName.localeCompare(other.InternalName));
      // New columns stand behind the others.
      // The default view is its owner's: of what new lists show in theirs nothing is added to it.
      const shown = first.find(({ url }) => url === schema.url)?.views.find(({ isDefault }) => isDefault)?.columns;
      const views = wanted.views.map((view) => (view.DefaultView ? { ...view, ViewFields: shown } : view));
      expect({ ...is, fields: sorted(is) }).toEqual({ ...wanted, fields: sorted(wanted), views, columns: shown });
    }
    expect((await content(site).check()).lists.map(({ found }) => found?.version)).toEqual([2, 2]);
    site.requests.length = 0;
    await add(site);
    expect(site.requests.filter((request) => !request.startsWith('GET') && !request.includes('contextinfo'))).toEqual([]);
  });

  it('keep what their owner has made another way', async () => {
    const site = await aSite(first);
    const list = listOf(site, hubArticles);
    await list.update({ Title: 'Our news', EnableModeration: true, ValidationFormula: '=[Title]<>"x"', ValidationMessage: 'Not x.' });
    await list.fields.getByInternalNameOrTitle('HubExpires').update({ CustomFormatter: '{"elmType":"div","txtContent":"@currentField"}', Title: 'Ends' }, 'SP.Field');
    await list.views.add('due for review', false, { RowLimit: 7 });
    await list.defaultView.update({ RowLimit: 99 });
    const { steps } = await add(site);
    expect(steps.filter(({ outcome }) => outcome === 'own').map(({ kind, name }) => [kind, name])).toEqual([['format', 'Expires'], ['validation', undefined]]);
    expect(await list.select('Title', 'EnableModeration', 'ValidationFormula', 'ValidationMessage')()).toMatchObject({ Title: 'Our news', EnableModeration: true, ValidationFormula: '=[Title]<>"x"', ValidationMessage: 'Not x.' });
    expect(await list.fields.getByInternalNameOrTitle('HubExpires')()).toMatchObject({ CustomFormatter: '{"elmType":"div","txtContent":"@currentField"}', Title: 'Ends' });
    expect(await list.views.getByTitle('Due for review')()).toMatchObject({ RowLimit: 7 });
    expect(await list.defaultView()).toMatchObject({ RowLimit: 99 });
    expect((await articlesOf(site)).version).toBe(2);
  });

  it('name a column by the title that its owner gave it in the rule', async () => {
    const site = await aSite(first);
    await listOf(site, hubArticles).fields.getByInternalNameOrTitle('HubExpires').update({ Title: 'Ends' }, 'SP.Field');
    site.requests.length = 0;
    await add(site);
    expect(await listOf(site, hubArticles).select('ValidationFormula')()).toMatchObject({ ValidationFormula: hubArticles.validation?.formula });
    expect(names((await articlesOf(site)).parts, 'missing')).toEqual([]);
  });
});

it('10,000 items survive an update that breaks off and is gone on with', async () => {
  const site = await aSite(first);
  const wanted = Array.from({ length: 10_000 }, (_unused, number) => `Article ${number}`);
  wanted.forEach((title, number) => article(site, title, { HubSummary: `Summary ${number}`, HubSector: ['Education'], HubCallToAction: { Url: 'https://example.org/', Description: title } }));
  const list = listOf(site, hubArticles);
  const all = async (): Promise<Record<string, unknown>[]> => {
    const rows: Record<string, unknown>[] = [];
    for (let last = 0; rows.length % 2000 === 0 && last < 10_001; last = Number(rows[rows.length - 1].Id)) {
      const page = await list.items.select('Id', ...first[0].columns.map(({ name }) => name).filter((name) => name !== 'HubImage'), 'Title', 'Modified', 'OData__UIVersionString').skip(last).top(2000)();
      rows.push(...page);
      if (page.length === 0) {
        break;
      }
    }
    return rows;
  };
  const before = await all();
  expect(before).toHaveLength(10_000);
  let done = 0;
  expect(await content(site).add((progress) => { done = progress.done; }, { isStopped: () => done >= 22 })).toMatchObject({ stopped: true });
  expect(await add(site)).toMatchObject({ stopped: false });
  expect(await all()).toEqual(before);
  expect((await articlesOf(site)).version).toBe(2);
  expect(await site.load()).toMatchObject({ articles: { problems: expect.not.arrayContaining([expect.objectContaining({ kind: 'columnMissing' })]) } });
});

describe('a list that has no Publish from', () => {
  const bare: readonly ListSchema[] = [{ ...hubArticles, columns: hubArticles.columns.filter(({ name }) => name === 'HubSummary'), views: [], validation: undefined }, hubLinks];
  const shown = async (site: TestSite): Promise<(string | undefined)[]> => {
    const { articles } = await site.load();
    return 'items' in articles ? articles.items.map(({ title }) => title) : [];
  };

  it('keeps its articles on the page: they get the day on which they were made', async () => {
    const site = await aSite(bare);
    for (const Title of ['One', 'Two']) {
      await listOf(site, hubArticles).items.add({ Title });
    }
    const before = await shown(site);
    expect([...before].sort()).toEqual(['One', 'Two']);
    expect((await articlesOf(site)).dates).toBe('given');
    const progress: number[][] = [];
    const report = await content(site).add(({ done, all }) => progress.push([done, all]));
    expect(report.stopped).toBe(false);
    expect(report.steps.filter(({ kind }) => kind === 'dates')).toEqual([{ list: 'articles', kind: 'dates', outcome: 'made' }]);
    expect(progress[progress.length - 1]).toEqual([report.steps.length, report.steps.length]);
    expect((await shown(site)).sort()).toEqual(['One', 'Two']);
    const rows = await listOf(site, hubArticles).items.select('Id', 'Created', 'HubPublishFrom')<{ Id: number; Created: string; HubPublishFrom: string }[]>();
    expect(rows).toHaveLength(2);
    rows.forEach(({ Created, HubPublishFrom }) => expect(HubPublishFrom).toBe(Created));
    expect((await articlesOf(site)).dates).toBeUndefined();
  });

  it('and asks for approval is left: each article would wait for it again', async () => {
    const site = await aSite(bare);
    await listOf(site, hubArticles).update({ EnableModeration: true });
    await listOf(site, hubArticles).items.add({ Title: 'One' });
    expect((await articlesOf(site)).dates).toBe('approval');
    expect((await add(site)).steps).toContainEqual({ list: 'articles', kind: 'dates', outcome: 'refused' });
    expect(await listOf(site, hubArticles).items.select('HubPublishFrom')()).toMatchObject([{ HubPublishFrom: null }]);
  });

  it('and whose articles this person may not edit is completed all the same, and left without dates', async () => {
    const site = await aSite(bare, { role: 'member' });
    // SharePoint's *Edit* without *Edit Items*.
    site.service.setRights('member', { High: '432', Low: '1011030763' });
    site.service.addItem(hubArticles.url, { Title: 'One' });
    expect((await articlesOf(site)).dates).toBe('noRight');
    const { steps, stopped } = await add(site);
    expect(stopped).toBe(false);
    expect(steps).toContainEqual({ list: 'articles', kind: 'dates', outcome: 'refused' });
    expect(names((await articlesOf(site)).parts, 'missing')).toEqual([]);
  });

  it('and no articles needs none, and neither does a new list', async () => {
    for (const site of [await aSite(bare), await aSite([])]) {
      expect((await articlesOf(site))?.dates).toBeUndefined();
      expect((await add(site)).steps.filter(({ kind }) => kind === 'dates')).toEqual([]);
    }
  });

  it('can be filled later too, from the day on which an article was made', async () => {
    const site = await aSite();
    article(site, 'A draft', { HubPublishFrom: null });
    const { targets } = await articlesOf(site);
    expect(targets).toEqual([{ name: 'HubPublishFrom', title: 'Publish from', from: [{ name: 'Created', title: 'Created' }] }]);
    expect(await content(site).copy('articles', 'Created', 'HubPublishFrom', () => undefined, () => false)).toMatchObject({ copied: 1 });
  });
});

describe('what cannot be done', () => {
  it('is said of a list that has become too long for a new index: the column comes without', async () => {
    const site = await aSite(first, { limits: { itemsForNewIndex: 3 } });
    [1, 2, 3, 4].forEach((number) => article(site, `Article ${number}`));
    const { steps } = await add(site);
    expect(steps.filter(({ outcome }) => outcome === 'refused')).toEqual([expect.objectContaining({ kind: 'index', name: 'Source', detail: expect.stringMatching(/./) })]);
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'column', name: 'Source', outcome: 'made' }));
    expect(names((await articlesOf(site)).parts, 'missing')).toEqual(['index Source']);
  });

  it('is said of a column of our name and another type, which stays as it is', async () => {
    const site = await aSite([{ ...hubArticles, columns: hubArticles.columns.map((column) => (column.name === 'HubTopic' ? { ...column, type: 'Text', maxLength: 255 } as never : column)) }, hubLinks]);
    const found = await articlesOf(site);
    expect(names(found.parts, 'wrongType')).toEqual(['column Topic']);
    expect(found.version).toBe(0);
    expect((await add(site)).steps.filter(({ outcome }) => outcome === 'wrongType')).toHaveLength(1);
  });

  it('is said where a list is missing, and to who may not manage lists', async () => {
    const site = await aSite([hubArticles], { role: 'visitor' });
    expect(await content(site).check()).toMatchObject({ mayManage: false, lists: [{ found: { version: 2 } }, { title: 'Hub Partner Links' }] });
    await expect(add(site)).rejects.toMatchObject({ kind: 'accessDenied' });
  });
});

describe('a list that an owner chose', () => {
  const chosen = { articles: { title: 'Our news', url: 'Lists/OurNews' }, links: usualLists.links };

  it('and that has vanished is not made anew; the other one is completed', async () => {
    const site = await aSite([]);
    const { check, add: addTo } = listsContent(site.sp, SITE, chosen);
    expect(await check()).toMatchObject({ lists: [{ title: 'Our news', isChosen: true }, { title: 'Hub Partner Links', isChosen: false }] });
    const { steps, stopped } = await addTo(() => undefined);
    expect([new Set(steps.map(({ list }) => list)), stopped]).toEqual([new Set(['links']), false]);
    expect(await site.sp.web.lists.select('Title')()).toEqual([expect.objectContaining({ Title: 'Hub Partner Links' })]);
  });

  it('and that is there is completed, and keeps its title', async () => {
    const site = await aSite([{ ...first[0], ...chosen.articles }, first[1]]);
    const lists = listsContent(site.sp, SITE, chosen);
    await lists.add(() => undefined);
    expect(await lists.check()).toMatchObject({ lists: [{ title: 'Our news', found: { version: 2 } }, { found: { version: 2 } }] });
  });

  it('before it was finished gets its own title, without a number', async () => {
    const site = await aSite([]);
    let done = 0;
    await createLists(site.sp, SITE, (progress) => { done = progress.done; }, { isStopped: () => done >= 3 });
    const titles = async (): Promise<string[]> => (await site.sp.web.lists.select('Title')<{ Title: string }[]>()).map(({ Title }) => Title);
    expect(await titles()).toEqual(['HubArticles']);
    await listsContent(site.sp, SITE, { ...usualLists, articles: { ...usualLists.articles, title: 'HubArticles' } }).add(() => undefined);
    expect(await titles()).toEqual(['Hub Articles', 'Hub Partner Links']);
  });
});

describe('a list’s own columns', () => {
  const withOwn = async (): Promise<TestSite> => {
    const site = await aSite(first);
    const { fields } = listOf(site, hubArticles);
    await fields.addText('Abstract', { MaxLength: 255 });
    await fields.addMultilineText('Long text', { RichText: false });
    await fields.addUser('Editor in chief', {});
    await fields.addDateTime('Looked at');
    await fields.addBoolean('Urgent');
    // Its internal name begins with an underscore, so REST calls it `OData__x0031_…`.
    await fields.addText('1st author', { MaxLength: 255 });
    return site;
  };

  it('are offered where their type fits', async () => {
    const site = await withOwn();
    const offered = async (name: string): Promise<string[] | undefined> => (await articlesOf(site)).targets.find((target) => target.name === name)?.from.map(({ title }) => title);
    expect(await offered('HubSummary')).toEqual(['Abstract', 'Long text', '1st author']);
    expect(await offered('HubByline')).toEqual(['Abstract', '1st author']);
    expect(await offered('HubFeatured')).toBeUndefined();
    expect(await offered('HubOwner')).toBeUndefined();
    await add(site);
    expect(await offered('HubOwner')).toEqual(['Editor in chief']);
    expect(await offered('HubLastChecked')).toEqual(['Looked at']);
  });

  it('are offered to columns as rich as they are: HTML is no plain text, and plain text would lose its lines', async () => {
    const site = await withOwn();
    await listOf(site, hubArticles).fields.addMultilineText('Story', { RichText: true });
    const offered = async (): Promise<Record<string, string[]>> => Object.fromEntries((await articlesOf(site)).targets.map(({ name, from }) => [name, from.map(({ title }) => title)]));
    expect(await offered()).toMatchObject({ HubSummary: ['Abstract', 'Long text', '1st author'], HubBody: ['Story'], HubByline: ['Abstract', '1st author'] });
  });

  it('are offered where the site does not say how rich they are, but no long texts', async () => {
    const site = await withOwn();
    await fetch(`${site.origin}/workbench/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind: 'error', path: 'RichText' }) });
    const targets = (await content(site).check()).lists[0].found?.targets.map(({ name }) => name);
    expect(targets).toContain('HubByline');
    expect(targets).not.toContain('HubBody');
    expect(targets).not.toContain('HubSummary');
  });

  it('fill empty columns of ours, in steps, and never one that has a value', async () => {
    const site = await withOwn();
    await add(site);
    const { items } = listOf(site, hubArticles);
    for (let number = 0; number < 620; number += 1) {
      article(site, `Article ${number}`, { Abstract: number % 3 === 0 ? null : `Abstract ${number}`, HubSummary: number % 5 === 1 ? 'Ours' : undefined, Editor_x0020_in_x0020_chiefId: 2 });
    }
    const progress: number[] = [];
    let reports = await content(site).copy('articles', 'Abstract', 'HubSummary', ({ done }) => progress.push(done), () => progress.length > 3);
    expect(reports).toMatchObject({ stopped: true, refused: 0 });
    expect(reports.copied).toBeGreaterThan(0);
    reports = await content(site).copy('articles', 'Abstract', 'HubSummary', ({ done, all }) => { progress.push(done); expect(all).toBe(620); }, () => false);
    expect(reports).toMatchObject({ stopped: false, refused: 0 });
    expect(progress[progress.length - 1]).toBe(620);
    const rows = await items.select('Id', 'Abstract', 'HubSummary').top(1000)<{ Id: number; Abstract: string | null; HubSummary: string | null }[]>();
    rows.forEach(({ Id, Abstract, HubSummary }) => expect([Id, HubSummary]).toEqual([Id, (Id - 1) % 5 === 1 ? 'Ours' : Abstract]));
    expect(await content(site).copy('articles', 'Editor_x0020_in_x0020_chief', 'HubOwner', () => undefined, () => false)).toMatchObject({ copied: 620 });
    expect(await items.select('HubOwnerId').top(1)()).toMatchObject([{ HubOwnerId: 2 }]);
  });

  it('are read by the name that REST has for them', async () => {
    const site = await withOwn();
    article(site, 'One', { OData__x0031_st_x0020_author: 'Mair' });
    const [{ name }] = (await articlesOf(site)).targets.find((target) => target.name === 'HubByline')?.from.filter(({ title }) => title === '1st author') ?? [];
    expect(await content(site).copy('articles', name, 'HubByline', () => undefined, () => false)).toMatchObject({ copied: 1 });
    expect(await listOf(site, hubArticles).items.select('HubByline').top(1)()).toMatchObject([{ HubByline: 'Mair' }]);
  });

  it('are not written over what somebody changed meanwhile', async () => {
    const site = await withOwn();
    const id = article(site, 'One', { Abstract: 'Theirs' });
    const other = article(site, 'Two', { Abstract: 'x' });
    let isFirst = true;
    const change = async (): Promise<void> => listOf(site, hubArticles).items.getById(id).update({ HubSummary: 'Written meanwhile' });
    // Between reading and writing it is asked whether to stop; the lists are local, so the other is faster.
    const sp = spfi(site.sp).using((instance: Queryable) => {
      instance.on.pre(async (url, init, result) => {
        if (isFirst && url.includes('$batch')) {
          isFirst = false;
          await change();
        }
        return [url, init, result];
      });
      return instance;
    });
    expect(await listsContent(sp, SITE, usualLists).copy('articles', 'Abstract', 'HubSummary', () => undefined, () => false)).toMatchObject({ copied: 1, refused: 1, detail: expect.stringMatching(/./) });
    expect(await listOf(site, hubArticles).items.getById(id).select('HubSummary')()).toMatchObject({ HubSummary: 'Written meanwhile' });
    expect(await listOf(site, hubArticles).items.getById(other).select('HubSummary')()).toMatchObject({ HubSummary: 'x' });
  });

  it('are not offered to be copied where each item would wait for approval, or to who may not edit', async () => {
    const site = await withOwn();
    expect((await articlesOf(site)).hindrance).toBeUndefined();
    await listOf(site, hubArticles).update({ EnableModeration: true });
    expect((await articlesOf(site)).hindrance).toBe('approval');
    const visitor = await aSite(undefined, { role: 'visitor' });
    expect((await articlesOf(visitor)).hindrance).toBe('noRight');
  });
});
