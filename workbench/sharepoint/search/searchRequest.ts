import { badNode, badPrimitive, nodeOf, notServed, unknownBodyProperty } from '../errors/catalogue';
import { SpError } from '../errors/spError';
import type { Call } from '../resources/resource';
import { jsonBody } from '../resources/resource';
import { badParameter } from './errors';

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

/** What makes no difference to the items of a single site. */
const harmless = [
  'BlockDedupeMode', 'BypassResultTypes', 'ClientType', 'DesiredSnippetLength', 'EnableInterleaving', 'EnableNicknames', 'EnableOrderingHitHighlightedProperty',
  'EnablePhonetic', 'EnableQueryRules', 'EnableStemming', 'GenerateBlockRankLog', 'HitHighlightedMultivaluePropertyLimit', 'HitHighlightedProperties',
  'ImpressionId', 'MaxSnippetLength', 'OLSQuerySession', 'PersonalizationData', 'ProcessBestBets', 'ProcessPersonalFavorites', 'Properties',
  'PropertiesToGenerateAcronyms', 'QueryTag', 'QueryTemplatePropertiesUrl', 'RankingModelId', 'ResultsUrl', 'TimeZoneId', 'Timeout', 'TotalRowsExactMinimum',
  'TrimDuplicatesIncludeId', 'UILanguage', 'UseOLSQuery'
];
const served = [
  'Querytext', 'QueryTemplate', 'SelectProperties', 'RowLimit', 'RowsPerPage', 'StartRow', 'SortList', 'Refiners', 'RefinementFilters', 'TrimDuplicates',
  'EnableSorting', 'Culture', 'HiddenConstraints', 'SummaryLength', 'SourceId'
];
/** What would change the answer in a way that this service cannot. */
const notYet = ['CollapseSpecification', 'ReorderingRules', 'EnableFQL'];

/** The properties of a request, as SharePoint's metadata has them; others are refused. */
const known = new Set([...harmless, ...served, ...notYet]);

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);

class Reader {
  private readonly values = new Map<string, unknown>();

  constructor(call: Call) {
    const { request, ...others } = jsonBody(call);
    for (const name of Object.keys(others)) {
      // The sentence is SharePoint's for any method; that it comes here too is *assumed*.
      throw new SpError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', `The parameter ${name} does not exist in method PostQuery.`);
    }
    if (request === undefined || nodeOf(request) !== 'StartObject') {
      throw request === undefined ? badParameter('request') : badNode(nodeOf(request), 'StartObject');
    }
    for (const [name, value] of Object.entries(request as object).filter(([one]) => one !== '__metadata')) {
      if (!known.has(name)) {
        call.site.log(`Refused: ${name} in search/postquery is no property that SharePoint knows`);
        throw unknownBodyProperty(name, 'Microsoft.Office.Server.Search.REST.SearchRequest');
      }
      this.values.set(name, value);
    }
    for (const name of notYet.filter((one) => !isNothing(this.values.get(one)))) {
      throw notServed(`${name} in search/postquery`);
    }
  }

  text(name: string): string {
    const value = this.primitive(name) ?? '';
    if (typeof value !== 'string') {
      throw badPrimitive('Edm.String');
    }
    return value;
  }

  /** Numbers and truth come in quotation marks as well, as in Microsoft's examples. */
  number(name: string): number | undefined {
    const value = this.primitive(name);
    if (value === undefined || value === '') {
      return undefined;
    }
    const number = typeof value === 'boolean' ? NaN : Number(value);
    if (!Number.isInteger(number)) {
      throw badPrimitive('Edm.Int32');
    }
    if (number < 0) {
      throw badParameter(name);
    }
    return number;
  }

  truth(name: string, usual: boolean): boolean {
    const value = this.primitive(name);
    if (value === undefined || value === '') {
      return usual;
    }
    if (!/^(true|false)$/i.test(String(value))) {
      throw badPrimitive('Edm.Boolean');
    }
    return String(value).toLowerCase() === 'true';
  }

  list(name: string): readonly unknown[] {
    const value = this.values.get(name) ?? [];
    if (!Array.isArray(value)) {
      throw badNode(nodeOf(value), 'StartArray');
    }
    return value;
  }

  texts(name: string): readonly string[] {
    return this.list(name).map((one) => {
      if (typeof one !== 'string') {
        throw typeof one === 'object' ? badNode(nodeOf(one), 'PrimitiveValue') : badPrimitive('Edm.String');
      }
      return one;
    });
  }

  private primitive(name: string): string | number | boolean | undefined {
    const value = this.values.get(name) ?? undefined;
    if (typeof value === 'object') {
      throw badNode(nodeOf(value), 'PrimitiveValue');
    }
    return value as string | number | boolean | undefined;
  }
}

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
  const reader = new Reader(call);
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
