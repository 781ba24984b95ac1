import { body } from '@pnp/queryable';
import { SPFI, spPost, SPQueryable } from '@pnp/sp';
import '@pnp/sp/webs';
import { siteApi } from '../siteApi';

/** Microsoft's limit for the rows of one answer. */
export const MOST_FOUND = 500;
/** Behind this row Microsoft asks for another way of paging; nobody reads as far. */
export const LAST_ROW = 50_000;

/** A question to search; names as SharePoint has them. */
export interface SearchQuestion {
  readonly Querytext: string;
  readonly RowLimit: number;
  readonly StartRow?: number;
  readonly SelectProperties: readonly string[];
  readonly SortList?: readonly { readonly Property: string; readonly Direction: number }[];
  readonly Refiners?: string;
  readonly RefinementFilters?: readonly string[];
}

/** What search answers, as far as it is needed. */
export interface SearchAnswer {
  /** Values by property, one map for each row. */
  readonly rows: readonly ReadonlyMap<string, string>[];
  readonly total: number;
  /** How often each value is there, by property. */
  readonly refiners: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

interface Refiner {
  readonly Name: string;
  readonly Entries: readonly { readonly RefinementName: string; readonly RefinementCount: string }[];
}

interface RawAnswer {
  readonly PrimaryQueryResult: {
    readonly RelevantResults: {
      readonly TotalRows: number;
      readonly Table: { readonly Rows: readonly { readonly Cells: readonly { readonly Key: string; readonly Value: string | null }[] }[] };
    };
    readonly RefinementResults: { readonly Refiners: readonly Refiner[] } | null;
  };
}

/** `SortDirection.Descending`. */
export const DESCENDING = 1;

/**
 * Asks SharePoint's search. PnPjs' own module for search weighs more than this one question.
 * @throws what PnPjs throws
 */
export async function postQuery(sp: SPFI, question: SearchQuestion): Promise<SearchAnswer> {
  const request = { TrimDuplicates: false, ...question };
  const { PrimaryQueryResult } = await spPost<RawAnswer>(SPQueryable([sp.web, siteApi(sp, 'search/postquery')]), body({ request }));
  const { RelevantResults: { TotalRows, Table }, RefinementResults } = PrimaryQueryResult;
  return {
    rows: Table.Rows.map(({ Cells }) => new Map(Cells.flatMap(({ Key, Value }): [string, string][] => (Value === null ? [] : [[Key, Value]])))),
    total: TotalRows,
    refiners: new Map((RefinementResults?.Refiners ?? []).map(({ Name, Entries }) =>
      [Name, new Map(Entries.map(({ RefinementName, RefinementCount }) => [RefinementName, Number(RefinementCount)]))]))
  };
}
