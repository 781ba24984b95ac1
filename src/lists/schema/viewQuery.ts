import { ListView } from './columns';

/** The present moment, as a value of CAML; without the time it would be the day. */
export const NOW = '<Value Type="DateTime" IncludeTimeValue="TRUE"><Now /></Value>';

/** A day, counted from today, as a value of CAML (Microsoft's *Today element (Query)*). */
export const today = (days: number): string => `<Value Type="DateTime"><Today OffsetDays="${days}" /></Value>`;

/** A view's query in CAML, as SharePoint keeps it. */
export function viewQuery({ where, orderBy }: Pick<ListView, 'where' | 'orderBy'>): string {
  const order = `<OrderBy><FieldRef Name="${orderBy.column}"${orderBy.ascending ? '' : ' Ascending="FALSE"'} /></OrderBy>`;
  return where === undefined ? order : `<Where>${where}</Where>${order}`;
}
