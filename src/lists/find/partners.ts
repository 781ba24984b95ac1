import { ContentLanguage } from '../../content/article';
import { onceOfEachPair } from '../../content/finding/pairs';
import { isVisible, itemsWhere, lightItems, Row, RowSource, rowsOf } from './rows';

/** A list in which one can look for translations. */
export interface PairSource extends RowSource {
  isIndexed(column: string): boolean;
}

/**
 * The versions of articles in the reader's language, as far as readers see them. A long list can be asked which article is a translation of
 * another only by an index; where that is missing only those are found that an article itself names.
 * @param articles - some of a long list
 * @throws what PnPjs throws
 */
export async function versionsIn(source: PairSource, articles: readonly Row[], language: ContentLanguage, at: Date): Promise<readonly Row[]> {
  const { sp, has, isIndexed } = source;
  const others = articles.map(({ article }) => article).filter((article) => article.language !== language);
  if (others.length === 0 || !has('HubTranslationOf') || !has('HubLanguage')) {
    return [];
  }
  const ids = new Set(articles.map(({ article }) => article.id));
  const originals = others.flatMap(({ translationOf }) => (translationOf === undefined || ids.has(translationOf) ? [] : [translationOf]));
  const items = await Promise.all([
    itemsWhere(sp, 'Id', originals, (one) => lightItems({ ...source, sp: one })),
    isIndexed('HubTranslationOf') ? itemsWhere(sp, 'HubTranslationOf', others.map(({ id }) => id), (one) => lightItems({ ...source, sp: one })) : []
  ]);
  return rowsOf(items.reduce((all, some) => [...all, ...some]), source).filter(({ article }) => article.language === language && isVisible(article, at, has));
}

/**
 * Says each thing once: what readers find in their own language as well is left out.
 * @param versions - what {@link versionsIn} found for the rows
 */
export function withoutVersions(rows: readonly Row[], versions: readonly Row[], language: ContentLanguage): readonly Row[] {
  const all = new Map([...versions, ...rows].map((row) => [row.article.id, row]));
  const once = new Set(onceOfEachPair(Array.from(all.values(), ({ article }) => article), language).map(({ id }) => id));
  return rows.filter(({ article }) => once.has(article.id));
}
