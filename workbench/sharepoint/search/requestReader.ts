import { badNode, badPrimitive, nodeOf, notServed, unknownBodyProperty } from '../errors/catalogue';
import { SpError } from '../errors/spError';
import type { Call } from '../resources/resource';
import { jsonBody } from '../resources/resource';
import { badParameter } from './errors';

/** What makes no difference to the items of a single site. */
const harmless = [
  'BlockDedupeMode', 'BypassResultTypes', 'ClientType', 'DesiredSnippetLength', 'EnableInterleaving', 'EnableNicknames', 'EnableOrderingHitHighlightedProperty',
  'EnableQueryRules', 'EnableStemming', 'GenerateBlockRankLog', 'HitHighlightedMultivaluePropertyLimit', 'HitHighlightedProperties',
  'ImpressionId', 'MaxSnippetLength', 'OLSQuerySession', 'PersonalizationData', 'ProcessBestBets', 'ProcessPersonalFavorites', 'Properties',
  'PropertiesToGenerateAcronyms', 'QueryTag', 'QueryTemplatePropertiesUrl', 'ResultsUrl', 'TimeZoneId', 'Timeout', 'TotalRowsExactMinimum',
  'UILanguage', 'UseOLSQuery'
];
const served = [
  'Querytext', 'QueryTemplate', 'SelectProperties', 'RowLimit', 'RowsPerPage', 'StartRow', 'SortList', 'Refiners', 'RefinementFilters', 'TrimDuplicates',
  'EnableSorting', 'Culture', 'HiddenConstraints', 'SummaryLength', 'SourceId'
];
/** What would change the answer in a way that this service cannot. */
const notYet = ['CollapseSpecification', 'ReorderingRules', 'EnableFQL', 'EnablePhonetic', 'RankingModelId', 'TrimDuplicatesIncludeId'];

/** The properties of a request, as SharePoint's metadata has them; others are refused. */
const known = new Set([...harmless, ...served, ...notYet]);

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '' || value === false || value === 0 || (Array.isArray(value) && value.length === 0);

/**
 * The body of `postquery`, property by property.
 * @throws `SpError` 400 for a property that SharePoint does not know and for a value of the wrong kind, 501 for what this service does not do
 */
export class RequestReader {
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
