import { HealthItem } from '../../../content/health/item';
import { addressOf, dateOf, languageOf, ListItem, numberOf, textOf } from '../../itemValues';
import { editFormPath } from '../../listPaths';

/** Maps a row to what the rules read. A date that nobody can mean is none: the page names it already. */
export function healthItem(row: ListItem, root: string, list: HealthItem['list']): HealthItem {
  const date = (value: unknown): Date | undefined => dateOf(value, () => undefined);
  return {
    list,
    id: row.Id,
    title: textOf(row.Title) ?? '',
    editHref: editFormPath(root, row.Id),
    version: textOf(row['odata.etag']) ?? '',
    created: date(row.Created),
    modified: date(row.Modified),
    language: languageOf(row.HubLanguage),
    hasOtherLanguage: languageOf(row.HubLanguage) === undefined && textOf(row.HubLanguage) !== undefined,
    expires: date(row.HubExpires),
    lastChecked: date(row.HubLastChecked),
    ownerId: numberOf(row.HubOwnerId),
    summary: textOf(list === 'articles' ? row.HubSummary : row.HubDescription),
    body: typeof row.HubBody === 'string' ? row.HubBody : '',
    address: addressOf(list === 'articles' ? row.HubCallToAction : row.HubUrl),
    hasImage: textOf(row.HubImage) !== undefined,
    imageAlt: textOf(row.HubImageAlt),
    publishFrom: date(row.HubPublishFrom),
    reviewBy: date(row.HubReviewBy),
    featured: row.HubFeatured === true,
    translationOf: numberOf(row.HubTranslationOf)
  };
}
