import '@pnp/sp/items';
import { ContentFailure } from '../../src/content/failures';
import { guessMatching } from '../../src/content/import/matching';
import { Outcome, planRows, PlannedRow, writeOf } from '../../src/content/import/plan';
import { readCsv } from '../../src/content/import/readCsv';
import { readRows } from '../../src/content/import/readRows';
import { plainTitle } from '../../src/content/import/source';
import { ImportContent, Written } from '../../src/content/manage/importContent';
import { usualLists } from '../../src/lists/hubLists';
import { importContent } from '../../src/lists/manage/import/importContent';
import { hubArticles } from '../../src/lists/schema';
import { article, aSite, SITE, TestSite } from './support/site';

interface Imported {
  readonly rows: readonly PlannedRow[];
  readonly written: readonly Written[];
  readonly error: unknown;
}

interface How {
  readonly drafts?: boolean;
  readonly overwrite?: boolean;
  readonly dryRun?: boolean;
  readonly sourceName?: string;
  /** Between the check and the import. */
  readonly between?: () => Promise<void>;
  readonly stop?: AbortController;
  readonly onWritten?: (written: readonly Written[]) => void;
  readonly onWaiting?: (seconds: number) => void;
  /** Instead of letting time pass. */
  readonly pause?: () => Promise<void>;
}

const portOf = async (site: TestSite): Promise<ImportContent> => (await site.content.owner()).imports();

/** Does what the tool does. */
async function importCsv(site: TestSite, text: string, { drafts = true, overwrite = false, dryRun = false, sourceName = 'news', between, stop = new AbortController(), onWritten, onWaiting, pause }: How = {}): Promise<Imported> {
  const port = pause ? importContent(site.sp, SITE, usualLists, pause) : await portOf(site);
  const list = await port.list();
  const sheet = await readCsv({ text, encoding: 'utf-8' });
  const read = await readRows(sheet, guessMatching(sheet), { ...list, order: 'dmy', sourceName, original: () => 'Original', clean: (html) => html });
  const settings = { drafts, language: 'en' as const, columns: list.columns };
  const rows = await planRows(read, await port.items({ keys: new Set(read.map(({ key }) => key)), titles: new Set(read.map(({ title }) => plainTitle(title))) }, stop.signal, () => undefined), settings);
  const written: Written[] = [];
  await between?.();
  const error = dryRun ? undefined : await port.write(rows.flatMap((row) => writeOf(row, settings, { edited: overwrite }) ?? []), {
    signal: stop.signal, onWritten: (some) => { written.push(...some); onWritten?.(some); }, onWaiting: (seconds) => onWaiting?.(seconds)
  }).catch((thrown) => thrown);
  return { rows, written, error };
}

const fault = (site: TestSite, body: Record<string, unknown>): Promise<Response> =>
  fetch(`${site.origin}/workbench/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const countsOf = ({ rows }: Imported): Partial<Record<Outcome, number>> => rows.reduce<Partial<Record<Outcome, number>>>((counts, { outcome }) => ({ ...counts, [outcome]: (counts[outcome] ?? 0) + 1 }), {});
const itemsOf = (site: TestSite): Promise<Record<string, unknown>[]> => site.sp.web.getList(`${SITE}/Lists/HubArticles`).items.top(5000)();
const titles = async (site: TestSite): Promise<unknown[]> => (await itemsOf(site)).map(({ Title }) => Title);
const many = (count: number, word = 'Article'): string => `ID;Title;Summary\n${Array.from({ length: count }, (_, place) => `${place + 1};${word} ${place + 1};About it`).join('\n')}`;

const atOnce = async (): Promise<void> => undefined;
const batches = (site: TestSite): number => site.requests.filter((request) => request.includes('$batch')).length;

/** A server that drops the line and works on: with each pause it writes so many articles. */
async function slowServer(site: TestSite, text: string, each: number): Promise<() => Promise<void>> {
  await fault(site, { kind: 'dropped', path: '$batch', only: 'writes', times: 1 });
  const { rows } = await importCsv(site, text, { dryRun: true });
  const writes = rows.flatMap((row) => writeOf(row, { drafts: true, language: 'en', columns: ['title', 'summary', 'publishFrom', 'language'] }, {}) ?? []);
  return async () => writes.splice(0, each).forEach(({ source, values }) => article(site, values.title as string, { HubSource: source }));
}

const FULL = [
  'ID,Title,Summary,Body,Byline,Topic,Sector,Publish from,Expires,Review by,Featured,Call to action,Image description,Language',
  '1,First,Short,"<p>Long &amp; <a href=""https://a.example/?a=1&amp;b=2"">good</a></p>",Sam,money,"[""Education"",""Local government""]",2026-01-02T10:00:00Z,03/04/2027,05/06/2027,yes,"https://a.example/, Go on",A bridge,Welsh',
  '2,Second,,,,,,,,,,,,',
  '3,,No title,,,,,,,,,,,'
].join('\n');

describe('an import', () => {
  it('adds what a table holds, in every column, and writes nothing the second time', async () => {
    const site = await aSite();
    const first = await importCsv(site, FULL, { drafts: false });
    expect(countsOf(first)).toEqual({ new: 2, refused: 1 });
    expect(first.written).toEqual([{ number: 2, how: 'added', id: 1 }, { number: 3, how: 'added', id: 2 }]);
    expect(await itemsOf(site)).toMatchObject([
      {
        Title: 'First', HubSummary: 'Short', HubByline: 'Sam', HubTopic: 'Money', HubSector: ['Local government', 'Education'], HubPublishFrom: '2026-01-02T10:00:00Z', HubReviewBy: '2027-06-05T00:00:00Z', HubFeatured: true,
        HubCallToAction: { Url: 'https://a.example/', Description: 'Go on' }, HubImageAlt: 'A bridge', HubLanguage: 'cy', HubSource: expect.stringMatching(/^news#1 #[0-9a-z]{42}$/)
      },
      { Title: 'Second', HubPublishFrom: null, HubLanguage: 'en', HubFeatured: false }
    ]);
    const second = await importCsv(site, FULL, { drafts: false });
    expect(countsOf(second)).toEqual({ same: 2, refused: 1 });
    expect(second.written).toEqual([]);
    expect((await itemsOf(site)).map((item) => item['odata.etag'])).toEqual(['"1"', '"1"'].map((tag) => expect.stringContaining(tag.slice(1))));
  });

  it('makes drafts, although the list gives new articles the present as their date', async () => {
    const site = await aSite();
    await importCsv(site, FULL);
    expect((await itemsOf(site)).map(({ HubPublishFrom }) => HubPublishFrom)).toEqual([null, null]);
  });

  it.each([
    ['language and date of publication', ['HubLanguage', 'HubPublishFrom']],
    ['all but what makes it known again', hubArticles.columns.map(({ name }) => name).filter((name) => name !== 'HubSource')]
  ])('into a list that lacks %s adds what it has room for, and brings that up to date', async (_, lacking) => {
    const lacks = (name: string): boolean => lacking.includes(name);
    const site = await aSite([{ ...hubArticles, columns: hubArticles.columns.filter(({ name }) => !lacks(name)), views: [], validation: undefined }]);
    const first = await importCsv(site, FULL, { drafts: false });
    expect(first.written).toEqual([{ number: 2, how: 'added', id: 1 }, { number: 3, how: 'added', id: 2 }]);
    expect(await titles(site)).toEqual(['First', 'Second']);
    expect(countsOf(await importCsv(site, FULL, { drafts: false }))).toEqual({ same: 2, refused: 1 });
    expect((await importCsv(site, FULL.replace('2,Second', '2,News'))).written).toEqual([{ number: 3, how: 'changed', id: 2 }]);
  });

  it('brings up to date what changed at the source, and leaves what was changed here unless it is told not to', async () => {
    const site = await aSite();
    await importCsv(site, many(3));
    await site.sp.web.getList(`${SITE}/Lists/HubArticles`).items.getById(2).update({ Title: 'Mine' });
    await site.sp.web.getList(`${SITE}/Lists/HubArticles`).items.getById(3).update({ HubTopic: 'Money', HubPublishFrom: '2026-01-01T00:00:00Z' });
    expect(countsOf(await importCsv(site, many(3, 'News')))).toEqual({ changed: 2, edited: 1 });
    expect(await titles(site)).toEqual(['News 1', 'Mine', 'News 3']);
    expect((await itemsOf(site))[2]).toMatchObject({ HubTopic: 'Money', HubPublishFrom: '2026-01-01T00:00:00Z' });
    expect(countsOf(await importCsv(site, many(3, 'News'), { overwrite: true }))).toEqual({ same: 2, edited: 1 });
    expect(await titles(site)).toEqual(['News 1', 'News 2', 'News 3']);
    expect(countsOf(await importCsv(site, many(3, 'News')))).toEqual({ same: 3 });
  });

  it('does not overwrite what somebody changes between the check and the import', async () => {
    const site = await aSite();
    await importCsv(site, many(2));
    const { written } = await importCsv(site, many(2, 'News'), {
      between: async () => {
        await site.sp.web.getList(`${SITE}/Lists/HubArticles`).items.getById(1).update({ Title: 'Mine' });
        await site.sp.web.getList(`${SITE}/Lists/HubArticles`).items.getById(2).delete();
      }
    });
    expect(written.map(({ number, how }) => [number, how])).toEqual([[2, 'conflict'], [3, 'gone']]);
    expect(await titles(site)).toEqual(['Mine']);
  });

  it('never writes over an article whose version is not known', async () => {
    const site = await aSite();
    const id = article(site, 'Mine');
    const written: Written[] = [];
    await (await portOf(site)).write([{ number: 2, source: 'news#1', values: { title: 'News' }, item: { id } }], {
      signal: new AbortController().signal, onWritten: (some) => written.push(...some), onWaiting: () => undefined
    });
    expect(written).toEqual([{ number: 2, how: 'conflict', id }]);
    expect(await titles(site)).toEqual(['Mine']);
  });

  it('that is stopped in the middle is gone on with, and nothing is there twice', async () => {
    const site = await aSite();
    const stop = new AbortController();
    const first = await importCsv(site, many(100), { stop, onWritten: () => stop.abort() });
    expect((first.error as Error).message).toBe('stopped');
    expect(first.written).toHaveLength(40);
    expect(countsOf(await importCsv(site, many(100)))).toEqual({ same: 40, new: 60 });
    expect(new Set(await titles(site)).size).toBe(100);
    expect(await titles(site)).toHaveLength(100);
  });

  it.each([['as a whole', '$batch'], ['in some parts', "HubArticles')/items"]])('waits where SharePoint is busy %s', async (_, path) => {
    const site = await aSite();
    const waits: number[] = [];
    await fault(site, { kind: 'throttled', path, only: 'writes', times: 2, retryAfter: 1 });
    const { written, error } = await importCsv(site, many(5), { onWaiting: (seconds) => waits.push(seconds) });
    expect(error).toBeUndefined();
    expect(waits[0]).toBe(1);
    expect(written.map(({ how }) => how)).toEqual(Array(5).fill('added'));
    expect(await titles(site)).toHaveLength(5);
  });

  it('can be stopped while it waits', async () => {
    const site = await aSite();
    const stop = new AbortController();
    await fault(site, { kind: 'throttled', path: '$batch', only: 'writes', retryAfter: 100 });
    expect(((await importCsv(site, many(5), { stop, onWaiting: () => stop.abort() })).error as Error).message).toBe('stopped');
  });

  it.each([['is lost', 'lost', '$batch'], ['of a part is lost', 'lost', "HubArticles')/items"], ['never comes, as the line was cut', 'dropped', '$batch']])('whose answer %s looks what was done, and writes each once', async (_, kind, path) => {
    const site = await aSite();
    await importCsv(site, many(3));
    await fault(site, { kind, path, only: 'writes', times: 1 });
    const { written, error } = await importCsv(site, many(6, 'News'), { pause: atOnce });
    expect(error).toBeUndefined();
    expect(written.map(({ number, how, id }) => [number, how, id]).sort()).toEqual([[2, 'changed', 1], [3, 'changed', 2], [4, 'changed', 3], [5, 'added', 4], [6, 'added', 5], [7, 'added', 6]]);
    expect(await titles(site)).toEqual(Array.from({ length: 6 }, (__, place) => `News ${place + 1}`));
  });

  it('whose answer is lost while the server works on waits until it rests, and writes each once', async () => {
    const site = await aSite();
    const { written, error } = await importCsv(site, many(6), { pause: await slowServer(site, many(6), 2) });
    expect(error).toBeUndefined();
    expect(written.map(({ how }) => how)).toEqual(Array(6).fill('added'));
    expect(await titles(site)).toHaveLength(6);
    expect(batches(site)).toBe(1);
  });

  it('writes nothing again while the server does not rest, and says of which rows nobody knows', async () => {
    const site = await aSite();
    const { written, error } = await importCsv(site, many(20), { pause: await slowServer(site, many(20), 1) });
    expect((error as ContentFailure).kind).toBe('offline');
    expect(written.map(({ how }) => how)).toEqual([...Array(8).fill('added'), ...Array(12).fill('unknown')]);
    expect(batches(site)).toBe(1);
  });

  it('gives up after three lost answers', async () => {
    const site = await aSite();
    await fault(site, { kind: 'dropped', path: '$batch', only: 'writes' });
    const { written, error } = await importCsv(site, many(2), { pause: atOnce });
    expect((error as ContentFailure).kind).toBe('offline');
    expect(written.map(({ number, how }) => [number, how])).toEqual([[2, 'unknown'], [3, 'unknown']]);
    expect(batches(site)).toBe(3);
  });

  it('that only gives drafts their date does not take one for published that was not written', async () => {
    const site = await aSite();
    const dated = 'ID;Title;Publish from\n1;One;2026-01-02T10:00:00Z';
    await importCsv(site, dated);
    await fault(site, { kind: 'dropped', path: '$batch', only: 'writes', times: 1 });
    const { written } = await importCsv(site, dated, { drafts: false, pause: atOnce });
    expect(written).toEqual([{ number: 2, how: 'changed', id: 1 }]);
    expect(await itemsOf(site)).toMatchObject([{ HubPublishFrom: '2026-01-02T10:00:00Z' }]);
  });

  it('tells what SharePoint refuses of a batch, row by row, and writes the rest', async () => {
    const site = await aSite();
    await fault(site, { kind: 'denied', path: "HubArticles')/items", only: 'writes', times: 1 });
    const { written } = await importCsv(site, many(3));
    expect(written.map(({ number, how, detail }) => [number, how, (detail ?? '') !== ''])).toEqual([[2, 'denied', true], [3, 'added', false], [4, 'added', false]]);
  });

  it('refuses in the check what the rule of the list would refuse', async () => {
    const site = await aSite();
    const table = 'ID;Title;Publish from;Expires\n1;Early;2026-02-01;2026-01-01\n2;Good;2026-02-01;2026-03-01';
    const { rows, written } = await importCsv(site, table, { drafts: false });
    expect(rows.map(({ outcome, refusals }) => [outcome, refusals.map(({ kind }) => kind)])).toEqual([['refused', ['expiresFirst']], ['new', []]]);
    expect(written.map(({ how }) => how)).toEqual(['added']);
    expect((await importCsv(site, table.replace('2026-03-01', '2026-01-01'), { drafts: true })).rows.map(({ outcome }) => outcome)).toEqual(['new', 'refused']);
  });

  it('that cannot go on says so, and what is done stays', async () => {
    const site = await aSite();
    await fault(site, { kind: 'denied', path: '$batch', only: 'writes' });
    const { error } = await importCsv(site, many(3));
    expect(error).toBeInstanceOf(ContentFailure);
    expect((error as ContentFailure).kind).toBe('accessDenied');
  });

  it('makes no second ones of articles that were made by hand, or imported under another name', async () => {
    const site = await aSite();
    article(site, 'ARTICLE  1');
    const { rows, written } = await importCsv(site, many(3));
    expect(rows.map(({ outcome }) => outcome)).toEqual(['double', 'new', 'new']);
    expect(written).toHaveLength(2);
    expect(countsOf(await importCsv(site, many(3), { sourceName: 'weekly' }))).toEqual({ double: 3 });
    expect(await titles(site)).toHaveLength(3);
  });

  it('that goes on takes two rows of one title for two articles, as it did before', async () => {
    const site = await aSite();
    await importCsv(site, 'ID;Title\n1;Weekly news');
    expect(countsOf(await importCsv(site, 'ID;Title\n1;Weekly news\n2;Weekly news\n3;'))).toEqual({ same: 1, new: 1, refused: 1 });
  });

  it('of 20,000 rows is checked and done, and the same the second time', async () => {
    const site = await aSite();
    const { error } = await importCsv(site, many(20_000));
    expect(error).toBeUndefined();
    expect(countsOf(await importCsv(site, many(20_000), { dryRun: true }))).toEqual({ same: 20_000 });
    expect(countsOf(await importCsv(site, many(20_000), { dryRun: true, sourceName: 'weekly' }))).toEqual({ double: 20_000 });
  }, 300_000);
});

describe('the list', () => {
  it.each([['where drafts are found', hubArticles, 'Drafts%20and%20scheduled'], ['of all articles where that view is gone', { ...hubArticles, views: hubArticles.views.filter(({ isDefault }) => isDefault) }, 'AllItems']])('knows the view %s', async (_, schema, page) => {
    expect(await (await portOf(await aSite([schema]))).list()).toMatchObject({ draftsHref: `${SITE}/Lists/HubArticles/${page}.aspx`, listHref: `${SITE}/Lists/HubArticles/AllItems.aspx` });
  });

  it.each([['owner', true, true], ['member', true, true], ['visitor', false, false]])('may be filled by a(n) %s: %s', async (role, mayAdd, mayChange) => {
    expect(await (await portOf(await aSite(undefined, { role }))).list()).toMatchObject({ keepsSource: true, mayAdd, mayChange, choices: { topic: expect.arrayContaining(['Money']) } });
  });

  it('of an earlier version says what it lacks', async () => {
    const site = await aSite([{ ...hubArticles, columns: hubArticles.columns.filter(({ name }) => !['HubSource', 'HubByline'].includes(name)) }]);
    const list = await (await portOf(site)).list();
    expect(list.keepsSource).toBe(false);
    expect(list.columns).not.toContain('byline');
    expect(list.columns).toContain('title');
  });
});
