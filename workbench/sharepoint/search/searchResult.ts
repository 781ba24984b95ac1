import type { Collection, Complex, Value } from '../odata/values';
import { keyValue } from './cells';
import type { Totals } from './hitRows';
import type { Refiner } from './refiners';
import { localSource } from './searchRequest';
import type { SearchRequest } from './searchRequest';

/** The types in verbose are those of SharePoint's metadata. */
const prefix = 'Microsoft.Office.Server.Search.REST';
const noRule = '00000000-0000-0000-0000-000000000000';
const groupTemplate = '~sitecollection/_catalogs/masterpage/Display Templates/Search/Group_Default.js';

const collection = (of: string, values: readonly Value[]): Collection => ({ of, values });
const number = (name: string, value: number): Complex => keyValue(name, String(value), 'Edm.Int32');
const truth = (name: string, value: boolean): Complex => keyValue(name, String(value), 'Edm.Boolean');

/** What every table of results says of itself (recorded). @param place of the table in the answer */
const blockProperties = (startRow: number, place: number): readonly Complex[] => [
  number('ExecutionTimeMs', 0), number('StartRecord', startRow), number('piPageImpressionBlockType', 2),
  truth('IsLastBlockInSubstrate', true), truth('IsFirstBlockInSubstrate', false), truth('IsFirstPinnedResultBlock', false),
  truth('IsLastPinnedResultBlock', false), truth('IsFirstRankedResultBlock', true), truth('IsLastRankedResultBlock', true), number('MixedTableOrder', place)
];

const templateCell = keyValue('RenderTemplateId', groupTemplate, 'Edm.String');

const relevantResults = ({ kql, startRow }: SearchRequest, rows: readonly Complex[], { rows: total, withDuplicates }: Totals): Complex => ({
  complex: `${prefix}.RelevantResults`,
  properties: {
    GroupTemplateId: null,
    ItemTemplateId: null,
    Properties: collection('SP.KeyValue', [
      templateCell,
      keyValue('QueryModification', `${kql} -ContentClass=urn:content-class:SPSPeople`, 'Edm.String'),
      ...blockProperties(startRow, 0)
    ]),
    ResultTitle: null,
    ResultTitleUrl: null,
    RowCount: rows.length,
    Table: { complex: 'SP.SimpleDataTable', properties: { Rows: collection('SP.SimpleDataRow', rows) } },
    TotalRows: total,
    TotalRowsIncludingDuplicates: withDuplicates
  }
});

const refiner = ({ name, entries }: Refiner): Complex => ({
  complex: `${prefix}.Refiner`,
  properties: {
    Entries: collection(`${prefix}.RefinerEntry`, entries.map(({ name: value, token, count }): Complex => ({
      complex: `${prefix}.RefinerEntry`,
      properties: { RefinementCount: String(count), RefinementName: value, RefinementToken: token, RefinementValue: value }
    }))),
    Name: name
  }
});

/** `null` when there is nothing to refine by (recorded for a query without refiners). */
const refinementResults = (refiners: readonly Refiner[]): Complex | null => (refiners.length === 0 ? null : {
  complex: `${prefix}.RefinementResults`,
  properties: {
    GroupTemplateId: null,
    ItemTemplateId: null,
    Properties: collection('SP.KeyValue', [templateCell, ...blockProperties(0, 1)]),
    Refiners: collection(`${prefix}.Refiner`, refiners.map(refiner)),
    ResultTitle: null,
    ResultTitleUrl: null
  }
});

/** What an answer is made of. */
export interface Found {
  readonly request: SearchRequest;
  readonly queryId: string;
  readonly rows: readonly Complex[];
  readonly totals: Totals;
  readonly refiners: readonly Refiner[];
}

/** The whole answer: names and order were recorded. */
export const searchResult = ({ request, queryId, rows, totals, refiners }: Found): Complex => ({
  complex: `${prefix}.SearchResult`,
  properties: {
    ElapsedTime: 0,
    PrimaryQueryResult: {
      complex: `${prefix}.QueryResult`,
      properties: {
        CustomResults: collection(`${prefix}.CustomResult`, []),
        QueryId: queryId,
        QueryRuleId: noRule,
        RefinementResults: refinementResults(refiners),
        RelevantResults: relevantResults(request, rows, totals),
        SpecialTermResults: null
      }
    },
    Properties: collection('SP.KeyValue', [
      keyValue('WordBreakerLanguage', 'en', 'Edm.String'), keyValue('SourceId', localSource, 'Edm.String'), truth('HasParseException', false),
      truth('IsPartial', false), keyValue('CorrelationId', queryId, 'Edm.Guid'), number('RowLimit', request.rowLimit), truth('IsMissingUnifiedGroups', false),
      keyValue('MultiGeoSearchStatus', 'Full', 'Edm.String'), truth('WasGroupRestricted', false), truth('EnableInterleaving', true),
      keyValue('piPageImpression', '1_1_1033', 'Edm.String'), keyValue('InternalRequestId', queryId, 'Edm.String')
    ]),
    SecondaryQueryResults: collection(`${prefix}.QueryResult`, []),
    SpellingSuggestion: null,
    TriggeredRules: collection('Edm.Guid', [])
  }
});
