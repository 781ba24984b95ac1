import { HealthItem } from '../../../src/content/health/item';
import { check, Checked } from '../../../src/content/health/check';
import { HealthContent } from '../../../src/content/manage/healthContent';
import { hubArticles, hubLinks } from '../../../src/lists/schema';
import { article, aSite, days, link, NOW, SITE, TestSite } from '../support/site';

/** SharePoint's level *Contribute*: unlike members with *Edit* these people manage no lists. */
const contribute = { High: '432', Low: '1011028719' };

const healthOf = async ({ content }: TestSite): Promise<HealthContent> => (await content.owner()).health();
const going = (): AbortSignal => new AbortController().signal;

const checked = async (site: TestSite): Promise<Checked> => check(await healthOf(site), { at: NOW, signal: going(), onProgress: () => undefined });
const kinds = ({ findings }: Checked): string[] => findings.map(({ kind, title }) => `${kind}: ${title}`);

async function read(site: TestSite, list: 'articles' | 'links'): Promise<HealthItem[][]> {
  const health = await healthOf(site);
  const pages: HealthItem[][] = [];
  await health.items(await health.list(list, going()), async (page) => { pages.push([...page]); }, going());
  return pages;
}

const fault = (site: TestSite, values: object): Promise<Response> =>
  fetch(`${site.origin}/workbench/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(values) });

describe('reading', () => {
  it('goes through the whole list in pages by id, with bodies and versions', async () => {
    const site = await aSite();
    site.service.together(() => {
      for (let number = 1; number <= 1001; number += 1) {
        article(site, `Article ${number}`, { HubBody: `<p>${number}</p>` });
      }
    });
    const pages = await read(site, 'articles');
    expect(pages.map((page) => page.length)).toEqual([200, 200, 200, 200, 200, 1]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(1001);
    expect(pages[5][0]).toMatchObject({ title: 'Article 1001', body: '<p>1001</p>', version: '"1"', editHref: `${SITE}/Lists/HubArticles/EditForm.aspx?ID=1001` });
    const asked = site.requests.filter((request) => request.includes('/items?'));
    expect(asked).toHaveLength(6);
    expect(asked.every((request) => /p_ID=\d+/.test(request) && !request.includes('$filter') && request.includes('$top=200'))).toBe(true);
  });

  it('goes through a list beyond the threshold of list views', async () => {
    const site = await aSite(undefined, { limits: { listViewThreshold: 40 } });
    site.service.together(() => { for (let number = 1; number <= 450; number += 1) { article(site, `Article ${number}`, { HubSummary: 'x' }); } });
    const { articles, findings } = await checked(site);
    expect(articles).toBe(450);
    expect(findings).toEqual([]);
  });

  it('asks for no column that the list has not, and says which it lacks', async () => {
    const without = (name: string): boolean => !['HubOwner', 'HubLastChecked', 'HubReviewBy'].includes(name);
    const site = await aSite([{ ...hubArticles, columns: hubArticles.columns.filter(({ name }) => without(name)) }, hubLinks]);
    article(site, 'Old list');
    expect((await checked(site)).findings.flatMap(({ facts: { column } }) => column ?? []).sort()).toEqual(['Links last checked', 'Owner', 'Review by']);
    expect(kinds(await checked(site)).sort()).toEqual(['columnMissing: Hub Articles', 'columnMissing: Hub Articles', 'columnMissing: Hub Articles', 'summaryMissing: Old list']);
  });

  it('a list that may not be read or is not there is told, and the other one is checked', async () => {
    const site = await aSite([hubArticles]);
    article(site, 'Alone');
    const { findings } = await checked(site);
    expect(findings[0]).toMatchObject({ kind: 'listUnread', list: 'links', facts: { failure: 'listMissing' } });
    expect(findings.some(({ kind, title }) => kind === 'summaryMissing' && title === 'Alone')).toBe(true);
  });

  it('a page that fails is told with what was read before it', async () => {
    const site = await aSite();
    site.service.together(() => { for (let number = 1; number <= 300; number += 1) { article(site, `Article ${number}`, { HubSummary: 'x' }); } });
    await fault(site, { kind: 'error', path: 'p_ID=200' });
    const { findings, articles } = await checked(site);
    expect(articles).toBe(200);
    expect(findings[0]).toMatchObject({ kind: 'listUnread', list: 'articles', title: 'Hub Articles', facts: { count: 200 } });
  });

  it('waits where SharePoint asks it to wait', async () => {
    const site = await aSite();
    article(site, 'One');
    await fault(site, { kind: 'throttled', path: 'items', retryAfter: 1, times: 1 });
    expect((await checked(site)).articles).toBe(1);
  });

  it('stops', async () => {
    const site = await aSite();
    article(site, 'One');
    const controller = new AbortController();
    const health = await healthOf(site);
    const running = check(health, { at: NOW, signal: controller.signal, onProgress: () => controller.abort() });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('knows what this person may do, and which index is missing', async () => {
    const columns = hubArticles.columns.map((column) => (column.name === 'HubExpires' ? { ...column, indexed: false } : column));
    const site = await aSite([{ ...hubArticles, columns }, hubLinks], { role: 'member' });
    site.service.setRights('member', contribute);
    expect(await (await healthOf(site)).list('articles', going())).toMatchObject({ canEdit: true, canManage: false, unindexed: ['HubExpires'], itemCount: 0 });
    expect((await checked(site)).findings).toMatchObject([{ kind: 'indexMissing', facts: { columns: 'Expires', fixable: 0 } }]);
  });
});

describe('links within the tenant', () => {
  it('are looked up each once: files, folders, items, sites', async () => {
    const site = await aSite();
    const id = article(site, 'Here', { HubSummary: 'x' });
    const at = (path: string): string => `${site.origin}${path}`;
    const states = await (await healthOf(site)).linkStates([
      at(`${SITE}/SitePages/Home.aspx?hubArticle=1`), at(`${SITE}/Docs/gone.docx`), at(`${SITE}/Lists/HubArticles`), at(`${SITE}/Nowhere`), at(SITE),
      at(`${SITE}/Lists/HubArticles/DispForm.aspx?ID=${id}`), at(`${SITE}/Lists/HubArticles/DispForm.aspx?ID=999`), at(`${SITE}/_layouts/15/viewlsts.aspx`)
    ], () => undefined, going());
    expect(Array.from(states.values())).toEqual(['there', 'broken', 'there', 'broken', 'there', 'there', 'broken', 'unknown']);
  });

  it('that this person may not see are not called broken, and what fails is not known', async () => {
    const site = await aSite();
    await fault(site, { kind: 'denied', path: 'secret', times: 1 });
    await fault(site, { kind: 'error', path: 'odd', times: 9 });
    const states = await (await healthOf(site)).linkStates([`${site.origin}${SITE}/Docs/secret.docx`, `${site.origin}${SITE}/Docs/odd.docx`], () => undefined, going());
    expect(Array.from(states.values())).toEqual(['closed', 'unknown']);
  });

  it('cost one request for up to twenty, however many articles hold them', async () => {
    const site = await aSite();
    for (let number = 0; number < 19; number += 1) {
      article(site, `Article ${number}`, { HubSummary: 'x', HubBody: `<p><a href="${SITE}/Docs/gone.docx">The plan for the year</a> <a href="${SITE}/Docs/${number}.docx">The plan of week ${number}</a></p>` });
    }
    site.requests.length = 0;
    const { findings } = await checked(site);
    expect(findings.filter(({ kind }) => kind === 'brokenLink')).toHaveLength(38);
    // One for each list's shape, one for the links.
    expect(site.requests.filter((request) => request.includes('$batch'))).toHaveLength(3);
  });
});

describe('numbers of articles', () => {
  const toArticle = (id: number): Record<string, unknown> => ({ HubSummary: 'x', HubBody: `<p><a href="${SITE}/SitePages/Home.aspx?hubArticle=${id}">The plan</a></p>` });

  it('of the other version and in links are told where no article has them', async () => {
    const site = await aSite();
    const id = article(site, 'Linked', { HubSummary: 'x' });
    article(site, 'Leads somewhere', toArticle(id));
    article(site, 'Leads nowhere', { ...toArticle(9999), HubTranslationOf: 9998 });
    const { findings, unknown } = await checked(site);
    expect(findings).toMatchObject([
      { kind: 'brokenLink', title: 'Leads nowhere', facts: { article: 9999, address: `${site.origin}${SITE}/SitePages/Home.aspx?hubArticle=9999` } },
      { kind: 'translationWrong', title: 'Leads nowhere', facts: { number: 9998, reason: 'nothing' } }
    ]);
    expect(unknown).toBe(0);
  });

  it('are not called wrong where not all articles were read', async () => {
    const site = await aSite();
    site.service.together(() => { for (let number = 1; number <= 300; number += 1) { article(site, `Article ${number}`, { ...toArticle(250), HubTranslationOf: number === 1 ? 250 : null }); } });
    await fault(site, { kind: 'error', path: 'p_ID=200' });
    const { findings } = await checked(site);
    expect(Array.from(new Set(findings.map(({ kind }) => kind)))).toEqual(['listUnread']);
  });
});

it('a Welsh article that was left in English is told, and not missed as Welsh', async () => {
  const site = await aSite();
  const id = article(site, 'The plan', { HubSummary: 'x', HubLanguage: 'en' });
  article(site, 'Y cynllun', { HubSummary: 'x', HubLanguage: 'en', HubTranslationOf: id, HubBody: '<p>Mae’r cynllun yn newid y ffordd yr ydym ni yn gweithio, ac mae wedi bod ar gael i chi ac i’ch tîm.</p>' });
  expect((await checked(site)).findings).toMatchObject([{ kind: 'languageWrong', title: 'Y cynllun', language: 'cy', facts: { set: 'en', language: 'cy', fixable: 1 } }]);
});

it('an owner whom the site does not know any more is named', async () => {
  const site = await aSite();
  const known = site.service.ensureUser({ loginName: 'i:0#.f|membership|mair@contoso.example', title: 'Mair', email: 'mair@contoso.example' });
  article(site, 'Looked after', { HubSummary: 'x', HubOwnerId: known });
  const left = site.service.ensureUser({ loginName: 'i:0#.f|membership|sian@contoso.example', title: 'Siân', email: 'sian@contoso.example' });
  link(site, 'Left behind', { HubDescription: 'x', HubOwnerId: left, HubLastChecked: days(-1) });
  site.service.removeUser(left);
  expect(kinds(await checked(site))).toEqual(['ownerLeft: Left behind']);
});

it('a site that does not say who has left is told, and everything else is checked', async () => {
  const site = await aSite();
  article(site, 'Twin', { HubSummary: 'x', HubOwnerId: 2 });
  article(site, 'Twin', { HubSummary: 'x' });
  article(site, 'Leads nowhere', { HubSummary: 'x', HubBody: '<p><a href="/sites/hub/gone.docx">The plan</a></p>' });
  await fault(site, { kind: 'error', path: 'getuserbyid' });
  const all = await checked(site);
  expect(all.ownersUnknown).toMatch(/./);
  expect(kinds(all).sort()).toEqual(['brokenLink: Leads nowhere', 'duplicateTitle: Twin']);
});
