import { asFailure } from '../failures';
import { HealthContent } from '../manage/healthContent';
import { articleNamedIn } from './addresses';
import { duplicateLinks, duplicateTitles } from './duplicateRules';
import { byHarm, Finding } from './finding';
import { about, HealthItem, HealthList, isExpired } from './item';
import { lookAt } from './itemRules';
import { listFindings } from './listRules';
import { pairFindings } from './pairRules';
import { inSlices, pause } from './slices';

/** How far a check is. */
export interface Progress {
  readonly step: 'items' | 'links';
  readonly done: number;
  readonly all: number;
}

export interface CheckOptions {
  readonly at: Date;
  readonly signal: AbortSignal;
  /** Called after each page with what was found so far. */
  readonly onProgress: (progress: Progress, findings: readonly Finding[]) => void;
}

/** What a check came to. */
export interface Checked {
  /** In the order of harm. */
  readonly findings: readonly Finding[];
  readonly articles: number;
  readonly links: number;
  /** Links within the tenant of which nobody can tell where they lead. */
  readonly unknown: number;
  /** Why it is not known whether owners have left, in the server's words; absent where it is. */
  readonly ownersUnknown?: string;
}

/**
 * Reads both lists and holds every item to every rule, in slices that leave the browser free. A list that cannot be read is a finding, and
 * the other one is checked all the same; so is it with pages that fail, after what was read of them.
 * @throws AbortError after *Stop*
 */
export async function check(content: HealthContent, { at, signal, onProgress }: CheckOptions): Promise<Checked> {
  const found: Finding[] = [];
  const kept: HealthItem[] = [];
  /** Where items lead within the tenant, and which. */
  const places = new Map<string, HealthItem[]>();
  const site = await content.site(signal);
  const { origin } = new URL(site);
  const lists = (await Promise.all((['articles', 'links'] as const).map((list) => content.list(list, signal).catch((error) => {
    found.push(unread(list, '', 0, orAbort(error, signal)));
    return undefined;
  })))).filter((list): list is HealthList => list !== undefined);
  /** Those of which all that it counts was read, also what others have written and nobody has approved. */
  const complete = new Set<HealthItem['list']>();
  const all = lists.reduce((sum, { itemCount }) => sum + itemCount, 0);
  let sorted: readonly Finding[] = [];
  const tell = (progress: Progress): void => {
    sorted = sorted.length === found.length ? sorted : byHarm(found);
    onProgress({ ...progress, all: Math.max(progress.all, progress.done) }, sorted);
  };
  tell({ step: 'items', done: 0, all });

  for (const list of lists) {
    found.push(...listFindings(list));
    const before = kept.length;
    const surroundings = { at, origin, has: (column: string) => !list.missing.includes(column), canEdit: list.canEdit };
    await content.items(list, async (items) => {
      await inSlices(items, (item) => {
        const { findings, addresses, otherLanguage } = lookAt(item, surroundings);
        found.push(...findings);
        // The body is the heavy part, and nothing asks for it again.
        const light = { ...item, otherLanguage, body: '' };
        kept.push(light);
        addresses.filter(({ internal }) => internal).forEach(({ href }) => remember(places, href, light));
      }, signal);
      tell({ step: 'items', done: kept.length, all });
    }, signal).then(
      () => void (kept.length - before >= list.itemCount && complete.add(list.list)),
      (error) => void found.push(unread(list.list, list.title, kept.length - before, orAbort(error, signal)))
    );
  }

  const [articles, links] = (['articles', 'links'] as const).map((list) => kept.filter((item) => item.list === list));
  const pairs = { at, complete: complete.has('articles'), canEdit: lists.some(({ list, canEdit }) => list === 'articles' && canEdit) };
  for (const rule of [() => pairFindings(articles, pairs), () => duplicateLinks(links, at), () => duplicateTitles(articles, at), () => duplicateTitles(links, at)]) {
    await pause();
    found.push(...rule());
  }
  tell({ step: 'items', done: kept.length, all });
  let ownersUnknown: string | undefined;
  found.push(...await ownersGone(content, kept.filter((item) => !isExpired(item, at)), signal).catch((error) => {
    ownersUnknown = asFailure(orAbort(error, signal)).detail;
    return [];
  }));
  const addresses = Array.from(places.keys());
  tell({ step: 'links', done: 0, all: addresses.length });
  const states = await content.linkStates(addresses, (done) => tell({ step: 'links', done, all: addresses.length }), signal);
  const ids = new Set(articles.map(({ id }) => id));
  let unknown = 0;
  states.forEach((state, href) => {
    const article = state === 'broken' || !pairs.complete ? undefined : articleNamedIn(href, site);
    const named = article !== undefined && !ids.has(article) ? { article } : undefined;
    const kind = state === 'broken' || named ? 'brokenLink' : state === 'closed' ? 'closedLink' : undefined;
    unknown += kind === undefined && state === 'unknown' ? 1 : 0;
    found.push(...(kind ? (places.get(href) ?? []).map((item) => about(item, kind, { address: href, ...named })) : []));
  });
  return { findings: byHarm(found), articles: articles.length, links: links.length, unknown, ...(ownersUnknown === undefined ? {} : { ownersUnknown }) };
}

function remember(places: Map<string, HealthItem[]>, href: string, item: HealthItem): void {
  const known = places.get(href);
  if (known) { known.push(item); } else { places.set(href, [item]); }
}

async function ownersGone(content: HealthContent, items: readonly HealthItem[], signal: AbortSignal): Promise<readonly Finding[]> {
  const owned = items.filter(({ ownerId }) => ownerId !== undefined);
  const gone = await content.peopleGone(Array.from(new Set(owned.map(({ ownerId }) => ownerId as number))), signal);
  return owned.filter(({ ownerId }) => gone.has(ownerId as number)).map((item) => about(item, 'ownerLeft'));
}

function unread(list: HealthItem['list'], title: string, count: number, error: unknown): Finding {
  const { kind, detail } = asFailure(error);
  return { kind: 'listUnread', list, title, facts: { count, failure: kind, detail } };
}

function orAbort(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) {
    throw error;
  }
  return error;
}
