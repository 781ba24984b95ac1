import { Article } from '../article';
import { FacetChoice, FacetName, facetNames, FindQuery, SortOrder } from '../find';
import { chosenIn, offered, passes, valuesOf } from './facets';
import { onceOfEachPair, versionsFor } from './pairs';
import { searchable } from './words';

/** An article that is at hand, with what is needed to find it. */
export interface Findable {
  readonly article: Article;
  /** What words are looked up in, made by {@link findable}. */
  readonly text: string;
  readonly likes?: number;
  readonly comments?: number;
}

/** Makes an article findable by all words that its card shows, and by its tags. */
export function findable(article: Article): Findable {
  const { title, summary, byline, topic, sectors, serves, benefits, image } = article;
  const author = byline && [byline.name, byline.role, byline.organisation].filter((part) => part !== undefined).join(' ');
  return { article, text: searchable([title, summary, author, topic, ...sectors, ...serves, ...benefits, image?.alt]) };
}

/** The choices that are left in each facet, see {@link countedFacets}. */
export type Facets = Readonly<Record<FacetName, readonly FacetChoice[]>>;

/**
 * The articles among the choices, each pair once and in order.
 * @param rows - what meets the words
 */
export function selected(rows: readonly Findable[], { facets, language, sort }: FindQuery): readonly Findable[] {
  const found = new Map(rows.filter(({ article }) => passes(article, facets)).map((row) => [row.article.id, row]));
  const once = onceOfEachPair(Array.from(found.values(), ({ article }) => article), language);
  return once.map(({ id }) => found.get(id) as Findable).sort(inOrder(sort));
}

/**
 * Counts what each choice would show beside the choices of the other facets.
 * @param rows - what meets the words
 * @param order - the list's own choices
 */
export function countedFacets(rows: readonly Findable[], { facets, language }: FindQuery, order: (facet: FacetName) => readonly string[]): Facets {
  const articles = rows.map(({ article }) => article);
  const versions = versionsFor(articles, language);
  return facetRecord((facet) => offered(counts(articles, facet), order(facet), chosenIn(facets, facet)));

  function counts(all: readonly Article[], facet: FacetName): ReadonlyMap<string, number> {
    const beside = (article: Article): boolean => passes(article, facets, facet);
    const count = new Map<string, number>();
    for (const article of all.filter(beside)) {
      const others = (versions.get(article.id) ?? []).filter(beside);
      for (const value of valuesOf(article, facet)) {
        // A pair counts once, as it is shown once.
        if (!others.some((other) => valuesOf(other, facet).includes(value))) {
          count.set(value, (count.get(value) ?? 0) + 1);
        }
      }
    }
    return count;
  }
}

/** Something of each facet. */
export function facetRecord<Value>(of: (facet: FacetName) => Value): Readonly<Record<FacetName, Value>> {
  return Object.fromEntries(facetNames.map((facet) => [facet, of(facet)])) as Record<FacetName, Value>;
}

/** The newest first; what has the same date by its id. */
export function newestFirst(one: Article, other: Article): number {
  return (other.publishFrom?.getTime() ?? 0) - (one.publishFrom?.getTime() ?? 0) || other.id - one.id;
}

/** Compares two articles as an order has them. */
export function inOrder(sort: SortOrder): (one: Findable, other: Findable) => number {
  const newest = (one: Findable, other: Findable): number => newestFirst(one.article, other.article);
  switch (sort) {
    case 'title':
      return byTitle(newest);
    case 'liked':
      return (one, other) => (other.likes ?? 0) - (one.likes ?? 0) || newest(one, other);
    case 'discussed':
      return (one, other) => (other.comments ?? 0) - (one.comments ?? 0) || newest(one, other);
    default:
      return newest;
  }
}

/** One collator for all comparisons: making one costs more than thousands of comparisons. */
function byTitle(newest: (one: Findable, other: Findable) => number): (one: Findable, other: Findable) => number {
  const { compare } = new Intl.Collator(['cy', 'en'], { numeric: true });
  return (one, other) => compare(one.article.title, other.article.title) || newest(one, other);
}
