import type { Row } from '../fields/fieldType';
import type { Complex } from '../odata/values';
import { managedProperty } from './managedProperties';
import type { ManagedProperty } from './managedProperties';
import { formAddress, viewAddress } from './places';
import type { Place } from './places';
import type { QueryContext } from './queryContext';
import { summaryOf } from './summary';
import type { AskedWord } from './summary';

/** What a row comes with when nothing is selected, in the recorded order. */
const usualRow = [
  'WorkId', 'Rank', 'Title', 'Author', 'Size', 'Path', 'Description', 'Write', 'CollapsingStatus', 'HitHighlightedSummary', 'HitHighlightedProperties',
  'contentclass', 'PictureThumbnailURL', 'ServerRedirectedURL', 'ServerRedirectedEmbedURL', 'ServerRedirectedPreviewURL', 'FileExtension', 'ContentTypeId',
  'ParentLink', 'ViewsLifeTime', 'ViewsRecent', 'SectionNames', 'SectionIndexes', 'SiteLogo', 'SiteDescription', 'deeplinks', 'importance', 'SiteName',
  'IsDocument', 'LastModifiedTime', 'FileType', 'IsContainer', 'WebTemplate', 'ResultTypeIdList', 'ResultTypeId', 'SecondaryFileExtension',
  'RenderTemplateId', 'DocId', 'docaclmeta', 'SPWebUrl', 'UniqueId', 'ProgId', 'LinkingUrl', 'piSearchResultId', 'GeoLocationSource', 'SiteId', 'WebId',
  'IsExternalContent', 'ListId', 'PartitionId', 'UrlZone', 'Culture', 'OriginalPath'
];

/** What stands behind the selected properties in every row, in the recorded order. */
const behindSelected = [
  'ResultTypeIdList', 'ResultTypeId', 'RenderTemplateId', 'piSearchResultId', 'DocId', 'Rank', 'GeoLocationSource', 'SiteId', 'UniqueId', 'WebId',
  'contentclass', 'IsExternalContent', 'PartitionId', 'UrlZone', 'Culture', 'OriginalPath'
];

/** Filled only behind selected properties (recorded). */
const template = '~sitecollection/_catalogs/masterpage/Display Templates/Search/Item_Default.js';

/** The properties of a row: those that are selected and sorted by, with what always comes. */
export const rowProperties = (selected: readonly string[], sorted: readonly string[]): readonly string[] => {
  const names = [...(selected.length === 0 ? usualRow : [...selected, ...behindSelected]), ...sorted.filter((name) => !name.startsWith('['))];
  const seen = new Set<string>();
  return names.filter((name) => {
    const isNew = !seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return isNew;
  });
};

/** What the cells of an answer have in common. */
export interface CellContext extends QueryContext {
  readonly queryId: string;
  readonly asked: readonly AskedWord[];
  readonly summaryLength: number;
  readonly isSelected: boolean;
}

/** `2022-03-23T17:50:00.0000000Z` (recorded). */
const dateText = (moment: string): string => moment.replace(/Z$/, '.0000000Z');

const crawledValues = ({ site }: QueryContext, name: string, doc: number, type: ManagedProperty['type']): string | null => {
  const values = site.store.database.all(
    'SELECT v.value, v.number FROM search_has AS x JOIN search_value AS v ON v.id = x.value WHERE x.property = ? AND x.doc = ? ORDER BY x.value', [name, doc]
  );
  const texts = values.flatMap(({ value, number }) => {
    if (type === 'Edm.String') {
      return [String(value)];
    }
    return type === 'Edm.DateTime' ? (/^\d{4}-\d\d-\d\dT/.test(String(value)) ? [dateText(String(value))] : []) : number === null ? [] : [String(number)];
  });
  // How several values stand in one cell is *assumed*.
  return texts.length === 0 ? null : texts.join('\n\n');
};

const resultValue = (name: string, row: Row, place: number, { queryId, asked, summaryLength, isSelected, site }: CellContext): string | null => {
  switch (name) {
    case 'rank':
      return String(row.score);
    case 'hithighlightedsummary':
      return summaryOf(String(site.store.database.first('SELECT body FROM search_body WHERE doc = ?', [row.doc])?.body ?? ''), asked, summaryLength);
    case 'pisearchresultid':
      return `ARIAǂ${queryId}ǂ${site.store.settings.siteId}ǂ${queryId}.1000.${place + 1}ǂ`;
    case 'rendertemplateid':
      return isSelected ? template : null;
    default:
      return isSelected ? '0' : null;
  }
};

const valueOf = (name: string, { source, type }: ManagedProperty, row: Row, rank: number, context: CellContext): string | null => {
  const place = context.places.find(({ number }) => number === row.list) as Place;
  switch (source.from) {
    case 'index':
      // A list is no item.
      return source.column === 'item' && place.kind === 'list' ? null : type === 'Edm.DateTime' ? dateText(String(row[source.column])) : String(row[source.column]) || null;
    case 'place':
      return source.of(place) || null;
    case 'path':
      return place.kind === 'list' ? viewAddress(place) : `${formAddress(place)}${row.item}`;
    case 'crawled':
      return crawledValues(context, source.name, Number(row.doc), type);
    default:
      return resultValue(name.toLowerCase(), row, rank, context);
  }
};

/** One cell, named as it was asked for. A property that is empty or that nobody knows is of type Null (recorded). */
const cell = (name: string, row: Row, place: number, context: CellContext): Complex => {
  const property = managedProperty(name, context.mappings);
  const value = property ? valueOf(name, property, row, place, context) : null;
  return keyValue(name, value, property && value !== null ? property.type : 'Null');
};

/** A name with a value and its type, as everywhere in an answer of search. */
export const keyValue = (name: string, value: string | null, type: string): Complex =>
  ({ complex: 'SP.KeyValue', properties: { Key: name, Value: value, ValueType: type } });

/** A row of the result. @param place among all rows of the answer */
export const resultRow = (names: readonly string[], row: Row, place: number, context: CellContext): Complex => ({
  complex: 'SP.SimpleDataRow',
  properties: { Cells: { of: 'SP.KeyValue', values: names.map((name) => cell(name, row, place, context)) } }
});
