import type { ContentLanguage } from '../../content/article';
import type { Shown } from '../../content/hubContent';
import type { Layout } from '../../hub/hubProps';
import { HubLists, usualLists } from '../../lists/hubLists';
import type { ListIdentity } from '../../lists/schema/identity';
import { plainSettings } from './plainSettings';

/** The facets that can be chosen beforehand, by their names in an address and in the stored properties. */
const FACETS = ['Sector', 'Serves', 'Benefit', 'Topic'] as const;

export type Facet = typeof FACETS[number];

const LAYOUTS: readonly Layout[] = ['featured', 'cards', 'compact'];
const SHOWN: readonly Shown[] = ['both', 'articles', 'links'];
const SORTS = ['newest', 'discussed', 'liked', 'title'] as const;

/** What the stored properties mean. */
export interface HubSettings {
  readonly title: string | undefined;
  readonly articleCount: number;
  readonly show: Shown;
  readonly layout: Layout;
  /** None means all. */
  readonly linkCategories: readonly string[];
  readonly lists: HubLists;
  /** Undefined for the reader's own. */
  readonly language: ContentLanguage | undefined;
  readonly sort: typeof SORTS[number];
  /** What readers see at first, as `HubAddress.look` has it; empty for the hub's own cards. */
  readonly startLook: string;
  /** Ids of groups; none means everybody. */
  readonly audience: readonly number[];
}

/**
 * Reads stored properties, be they of this version or of a later one. What makes no sense is as if it were not there.
 * @public fetched by the web part where there is more than `plainSettings` reads, where no tool can follow
 * @param stored - anybody may have written it
 */
export function hubSettings(stored: unknown): HubSettings {
  const { show, layout, linkCategories, articleList, linkList, language, sort, facets, audience } = (stored ?? {}) as Readonly<Record<string, unknown>>;
  const chosenSort = oneOf(SORTS, sort);
  const look = new URLSearchParams(FACETS.flatMap((name) => ticked(facets && (facets as Readonly<Record<string, unknown>>)[name]).map((value) => [name, value])));
  if (chosenSort !== SORTS[0]) {
    look.append('Sort', chosenSort);
  }
  return {
    ...plainSettings(stored),
    show: oneOf(SHOWN, show),
    layout: oneOf(LAYOUTS, layout),
    linkCategories: ticked(linkCategories),
    lists: listsAt(articleList, linkList),
    language: language === 'en' || language === 'cy' ? language : undefined,
    sort: chosenSort,
    startLook: look.toString(),
    audience: ticked(audience).map(Number).filter((id) => id > 0)
  };
}

/** The first one is the usual one. */
const oneOf = <Choice extends string>(choices: readonly Choice[], value: unknown): Choice => (choices.includes(value as Choice) ? value as Choice : choices[0]);

/** One and the same where both lists are the usual ones. */
function listsAt(articles: unknown, links: unknown): HubLists {
  const lists = { articles: listAt(articles, usualLists.articles), links: listAt(links, usualLists.links) };
  return lists.articles === usualLists.articles && lists.links === usualLists.links ? usualLists : lists;
}

/** Nobody has read the title of a list that was chosen; the end of its url says enough where a problem names it. */
function listAt(chosen: unknown, usual: ListIdentity): ListIdentity {
  const url = listUrlOf(chosen);
  return url === undefined || url.toLowerCase() === usual.url.toLowerCase() ? usual : { url, title: url.slice(url.lastIndexOf('/') + 1) };
}

/** Below the site, so no way out of it and no other host. */
function listUrlOf(value: unknown): string | undefined {
  const url = typeof value === 'string' ? value.trim() : '';
  return /^[^/:\\]+(\/[^/:\\]+)*$/.test(url) && !url.includes('..') ? url : undefined;
}

/** The values that are ticked, in the order in which that was done. A script may have written a name as it is: what the pane wrote goes before it. */
function ticked(ticks: unknown): readonly string[] {
  const last = new Map(Object.entries(typeof ticks === 'object' && ticks !== null ? ticks : {}).flatMap(([key, value]) => decoded(key).map((name) => [name, value] as const)));
  return Array.from(last).flatMap(([name, value]) => (value === true ? [name] : []));
}

function decoded(key: string): readonly string[] {
  try {
    return [decodeURIComponent(key)];
  } catch {
    return [];
  }
}
