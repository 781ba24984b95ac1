import { IItems } from '@pnp/sp/items';
import { Article } from '../content/article';
import { HubQuery } from '../content/hubContent';
import { parseByline } from '../content/byline';
import { displayFormPath, editFormPath } from './listPaths';
import { choicesOf, dateOf, languageOf, ListItem, numberOf, pictureOf, Report, textOf, withheldOf } from './itemValues';
import { ListReader } from './listReading';
import { publishedFilter } from './publishedFilter';
import { articleList, ListIdentity, SUMMARY_LENGTH } from './schema/identity';

/** Of a translated pair only one version is shown, so more rows are read than cards are wanted. */
const ROWS_PER_CARD = 2;
/** Translations are few; an older one may belong to an article that is featured. */
const MOST_TRANSLATIONS = 50;
/** Beyond this many featured articles nothing stands out any more. */
const MOST_FEATURED = 10;

/** The columns that {@link mapArticle} reads, without Id and Title. */
export const articleColumns = [
  'HubSummary', 'HubImage', 'HubImageAlt', 'HubByline', 'HubTopic', 'HubSector', 'HubServes', 'HubBenefit',
  'HubPublishFrom', 'HubExpires', 'HubFeatured', 'HubLanguage', 'HubTranslationOf'
] as const;

/** Whether an item is approved, as REST calls the column `_ModerationStatus`. Every list has it, hidden where nothing is approved. */
export const APPROVAL_COLUMN = 'OData__ModerationStatus';

/**
 * Reads the newest and the featured articles that readers see at a moment.
 * @param query - how many cards are wanted, and the language in which translated pairs are shown
 * @param list - where they lie
 */
export function articleReader({ articleCount, language }: HubQuery, at: Date, list: ListIdentity = articleList): ListReader<Article> {
  return {
    list,
    columns: [...articleColumns, APPROVAL_COLUMN],
    dispensable: APPROVAL_COLUMN,
    queries(items, has) {
      const published = publishedFilter(at, has);
      const where = (...predicates: string[]): IItems => newestFirst(filtered(items(), [...predicates, published].filter((predicate) => predicate !== '').join(' and ')), has);
      return [
        ...(has('HubFeatured') ? [where('HubFeatured eq 1').top(MOST_FEATURED)] : []),
        where().top(articleCount * ROWS_PER_CARD),
        ...(has('HubLanguage') && has('HubTranslationOf') ? [where(`HubLanguage eq '${language}'`, 'HubTranslationOf ne null').top(MOST_TRANSLATIONS)] : [])
      ];
    },
    map: mapArticle
  };
}

function filtered(items: IItems, filter: string): IItems {
  return filter === '' ? items : items.filter(filter);
}

function newestFirst(items: IItems, has: (column: string) => boolean): IItems {
  return items.orderBy(has('HubPublishFrom') ? 'HubPublishFrom' : 'Id', false);
}

/** Maps a row to what a card shows; `undefined` when there is nothing to show. */
export function mapArticle(item: ListItem, listRoot: string, report: Report): Article | undefined {
  const title = textOf(item.Title);
  if (title === undefined) {
    report('titleMissing');
    return undefined;
  }
  const summary = textOf(item.HubSummary);
  if (summary !== undefined && summary.length > SUMMARY_LENGTH) {
    report('summaryLong');
  }
  return {
    id: item.Id,
    title,
    summary,
    image: pictureOf(item.HubImage, item.HubImageAlt, listRoot, item.Id, report),
    byline: parseByline(textOf(item.HubByline)),
    topic: textOf(item.HubTopic),
    sectors: choicesOf(item.HubSector),
    serves: choicesOf(item.HubServes),
    benefits: choicesOf(item.HubBenefit),
    publishFrom: dateOf(item.HubPublishFrom, report),
    expires: dateOf(item.HubExpires, report),
    featured: item.HubFeatured === true,
    withheld: withheldOf(item[APPROVAL_COLUMN]),
    language: languageOf(item.HubLanguage),
    translationOf: numberOf(item.HubTranslationOf),
    href: displayFormPath(listRoot, item.Id),
    editHref: editFormPath(listRoot, item.Id)
  };
}
