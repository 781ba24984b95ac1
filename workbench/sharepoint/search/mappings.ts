import type { PropertyType } from './managedProperties';

/**
 * Which crawled property fills which of SharePoint's spare managed properties, as an admin maps them in the search schema:
 * `{ RefinableString00: 'ows_HubTopic' }`.
 */
export type SearchMappings = Readonly<Record<string, string>>;

interface Spare {
  readonly pattern: RegExp;
  readonly type: PropertyType;
}

/** The spare properties that refine and sort, as Microsoft's overview of managed properties lists them for the tenant. */
const spares: readonly Spare[] = [
  { pattern: /^RefinableString(\d\d|1\d\d|20\d|21\d)$/i, type: 'Edm.String' },
  { pattern: /^RefinableDate[01]\d$/i, type: 'Edm.DateTime' },
  { pattern: /^RefinableDate(Invariant0[01]|Single0[0-4])$/i, type: 'Edm.DateTime' },
  { pattern: /^RefinableInt[0-4]\d$/i, type: 'Edm.Int64' },
  { pattern: /^RefinableDecimal0\d$/i, type: 'Edm.Double' },
  { pattern: /^RefinableDouble0\d$/i, type: 'Edm.Double' }
];

/** The type of a spare managed property; `undefined` when the name is none. */
export const spareType = (name: string): PropertyType | undefined => spares.find(({ pattern }) => pattern.test(name))?.type;

/** The crawled property of a column: SharePoint makes one for every column that holds a value. */
export const crawledName = (column: string): string => `ows_${column}`;

/** @throws when a name is no spare managed property, or what it maps to is no crawled property of a column */
export const checkMappings = (mappings: SearchMappings): void => {
  for (const [managed, crawled] of Object.entries(mappings)) {
    if (spareType(managed) === undefined) {
      throw new Error(`${managed} is none of SharePoint's spare managed properties, such as RefinableString00.`);
    }
    if (!/^ows_\w+$/.test(crawled)) {
      throw new Error(`${crawled} is not the crawled property of a column, such as ows_HubTopic.`);
    }
  }
};
