import { columnTypes, ImportAddress, ImportValue, ImportValues, ValueColumn } from '../../../content/import/columns';
import { addressOf, choicesOf, ListItem, textOf } from '../../itemValues';

/** The list's columns for what is imported. */
export const internalNames: Readonly<Record<ValueColumn, string>> = {
  title: 'Title', summary: 'HubSummary', body: 'HubBody', byline: 'HubByline', topic: 'HubTopic', sectors: 'HubSector', serves: 'HubServes', benefits: 'HubBenefit',
  publishFrom: 'HubPublishFrom', expires: 'HubExpires', reviewBy: 'HubReviewBy', featured: 'HubFeatured', callToAction: 'HubCallToAction', imageAlt: 'HubImageAlt',
  language: 'HubLanguage'
};

export const SOURCE = 'HubSource';

const HALF_A_DAY = 43_200_000;

/** A value as the REST service takes it. */
export function toRest(column: ValueColumn, value: ImportValue): unknown {
  if (value === '') {
    return null;
  }
  switch (columnTypes[column]) {
    case 'day':
      // Noon in UTC is the same day in the zone of nearly every site.
      return `${value as string}T12:00:00Z`;
    case 'address': {
      const { url, words } = value as ImportAddress;
      return { Url: url, Description: words };
    }
    default:
      return value;
  }
}

/** The values of a row as an import compares them. */
export function toValues(item: ListItem, columns: readonly ValueColumn[]): ImportValues {
  return Object.fromEntries(columns.map((column) => [column, fromRest(column, item[internalNames[column]])]));
}

function fromRest(column: ValueColumn, value: unknown): ImportValue {
  switch (columnTypes[column]) {
    case 'choices':
      return choicesOf(value);
    case 'yesNo':
      return value === true;
    case 'address': {
      const url = addressOf(value);
      return url === undefined ? '' : { url, words: textOf((value as { Description?: unknown }).Description) ?? url };
    }
    case 'moment':
      return momentOf(value)?.replace(/\.\d+Z$/, 'Z') ?? '';
    case 'day': {
      // SharePoint answers the midnight with which the day begins in the site's zone.
      const moment = momentOf(value);
      return moment === undefined ? '' : new Date(Date.parse(moment) + HALF_A_DAY).toISOString().slice(0, 10);
    }
    default:
      return textOf(value) ?? '';
  }
}

function momentOf(value: unknown): string | undefined {
  const time = Date.parse(textOf(value) ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
