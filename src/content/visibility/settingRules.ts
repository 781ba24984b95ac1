import { Article } from '../article';
import { ChosenFacets } from '../find';
import { Faceted, isAnyChosen, passes } from '../finding/facets';
import { Shown } from '../hubContent';
import { ItemFacts } from './itemFacts';
import { RuleResult, said } from './rules';

/** What of the settings of a web part decides which items it shows, and to whom. */
export interface VisibilitySettings {
  readonly show?: Shown;
  /** The categories of links that are shown; none for all. */
  readonly linkCategories?: readonly string[];
  /** Whether they, and not the reader, decide in which language translated pairs are shown. */
  readonly isLanguageSet?: boolean;
  /** By which articles are narrowed down until a reader clears that. */
  readonly firstFilters?: ChosenFacets;
  /** The groups for which the page has the web part, empty where nobody knows their names; absent for everybody. */
  readonly audience?: readonly string[];
}

export function shownRule(list: ItemFacts['list'], { show = 'both' }: VisibilitySettings): RuleResult {
  if (show === 'both' || show === list) {
    return said('shown', 'listShown', 'passes');
  }
  return list === 'articles' ? said('shown', 'articlesNotShown', 'hides') : said('shown', 'linksNotShown', 'hides');
}

/** Whether a web part shows links of a category. A link without one is only shown among all. */
export const isCategoryShown = (category: string | undefined, { linkCategories = [] }: VisibilitySettings): boolean =>
  linkCategories.length === 0 || linkCategories.includes(category ?? '');

export function categoryRule(category: string | undefined, settings: VisibilitySettings): RuleResult {
  if ((settings.linkCategories ?? []).length === 0) {
    return said('category', 'categoriesAll', 'passes');
  }
  if (category === undefined) {
    return said('category', 'noCategory', 'hides');
  }
  return isCategoryShown(category, settings) ? said('category', 'categoryShown', 'passes', { category }) : said('category', 'categoryNotShown', 'hides', { category });
}

/** Readers reach what the first filters leave out, but not at once. */
export function firstFiltersRule(article: Faceted, { firstFilters: filters = {} }: VisibilitySettings): RuleResult {
  if (!isAnyChosen(filters)) {
    return said('firstFilters', 'firstAll', 'passes');
  }
  return passes(article, filters) ? said('firstFilters', 'firstAmong', 'passes', { filters }) : said('firstFilters', 'firstFiltered', 'partly', { filters });
}

export function audienceRule({ audience }: VisibilitySettings): RuleResult {
  if (audience === undefined) {
    return said('audience', 'audienceNone', 'passes');
  }
  return audience.length > 0 ? said('audience', 'audienceSet', 'partly', { title: audience.join(', ') }) : said('audience', 'audienceChosen', 'partly');
}

/** Whether a card is that article; those of other sites can have the same number. */
export const isCardOf = (id: number) => (card: Pick<Article, 'id' | 'site'>): boolean => card.id === id && card.site === undefined;
