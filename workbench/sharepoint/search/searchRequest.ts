import { nodeOf, notServed } from '../errors/catalogue';
import type { Call } from '../resources/resource';
import { badParameter } from './errors';
import { RequestReader } from './requestReader';

/** One property to sort by. */
export interface SortKey {
  readonly property: string;
  readonly descending: boolean;
}

/** What `postquery` was asked. */
export interface SearchRequest {
  /** The query with everything that is put around it. */
  readonly kql: string;
  readonly selectProperties: readonly string[];
  readonly rowLimit: number;
  readonly startRow: number;
  readonly sortList: readonly SortKey[];
  readonly refiners: string;
  readonly refinementFilters: readonly string[];
  readonly trimDuplicates: boolean;
  readonly enableSorting: boolean;
  readonly culture: number;
  readonly summaryLength: number;
}

/** Microsoft's limit for the rows of one answer; more are cut, not refused (*assumed*). */
const mostRows = 500;
/** Microsoft throttles what begins behind this row; how it says so is *assumed*. */
const lastStartRow = 50_000;
/** *Local SharePoint Results*, the source of every query that names none (recorded). */
export const localSource = '8413cd39-2156-4e00-b54d-11efd9abdb89';
const unitedStates = 1033;
/** As recorded in `SerializedQuery`. */
const usualSummary = 180;

const sortKey = (json: unknown): SortKey => {
  const { Property, Direction = 0 } = (json ?? {}) as { Property?: unknown; Direction?: unknown };
  if (nodeOf(json) !== 'StartObject' || typeof Property !== 'string') {
    throw badParameter('sortList');
  }
  if (Number(Direction) === 2) {
    throw notServed('a SortList by formula in search/postquery');
  }
  if (Number(Direction) !== 0 && Number(Direction) !== 1) {
    throw badParameter('sortList');
  }
  return { property: Property, descending: Number(Direction) === 1 };
};

const grouped = (kql: string): string => (kql.trim() === '' ? '' : `(${kql})`);

/** The query text in its template, and the constraints around both. */
const wholeQuery = (text: string, template: string, constraints: string): string => {
  const query = template === '' ? text : template.replace(/\{searchTerms\}/gi, () => text);
  if (/\{[A-Za-z?|]/.test(template.replace(/\{searchTerms\}/gi, ''))) {
    throw notServed(`query variables other than {searchTerms} in search/postquery`);
  }
  return constraints.trim() === '' ? query : `${grouped(query)} ${grouped(constraints)}`;
};

/**
 * Reads the body of `postquery`.
 * @throws `SpError` 400 for what SharePoint does not know, 501 for what this service does not do
 */
export const searchRequest = (call: Call): SearchRequest => {
  const reader = new RequestReader(call);
  const source = reader.text('SourceId');
  if (source !== '' && source.toLowerCase().replace(/[{}]/g, '') !== localSource) {
    throw notServed(`the result source ${source} in search/postquery`);
  }
  const startRow = reader.number('StartRow') ?? 0;
  if (startRow > lastStartRow) {
    throw badParameter('startRow');
  }
  const perPage = reader.number('RowsPerPage') || undefined;
  const rows = reader.number('RowLimit') ?? perPage ?? 10;
  return {
    kql: wholeQuery(reader.text('Querytext'), reader.text('QueryTemplate'), reader.text('HiddenConstraints')),
    selectProperties: reader.texts('SelectProperties').map((name) => name.trim()).filter((name) => name !== ''),
    rowLimit: Math.min(rows, perPage ?? mostRows, mostRows),
    startRow,
    sortList: reader.list('SortList').map(sortKey),
    refiners: reader.text('Refiners'),
    refinementFilters: reader.texts('RefinementFilters').filter((filter) => filter.trim() !== ''),
    trimDuplicates: reader.truth('TrimDuplicates', true),
    enableSorting: reader.truth('EnableSorting', true),
    culture: reader.number('Culture') || unitedStates,
    summaryLength: reader.number('SummaryLength') || usualSummary
  };
};
