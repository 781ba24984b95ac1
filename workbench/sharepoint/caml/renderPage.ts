import { badQueryOption } from '../errors/catalogue';
import { readPage } from '../items/page';
import { encodeLower } from '../odata/pagingToken';
import type { Site } from '../site/site';
import type { List, View } from '../store/list';
import { camlFieldByName, standsInEveryRow } from './camlFields';
import { camlRequest } from './camlRequest';
import { permissionMask, renderRow } from './renderRow';

/** Which rows of a list are to be rendered. */
export interface RenderRequest {
  /** The saved view; it gives what `viewXml` leaves out. */
  readonly view: View;
  readonly viewXml?: string;
  /** The `NextHref` of the page before. */
  readonly paging?: string;
}

const xmlOf = ({ query, columns, rowLimit }: View): string =>
  `<View><Query>${query}</Query><ViewFields>${columns.map((name) => `<FieldRef Name="${name}" />`).join('')}</ViewFields><RowLimit Paged="TRUE">${rowLimit}</RowLimit></View>`;

/** How many rows come when a view's XML does not say so (recorded). */
const usualRows = 30;

/** Stands in links for a view that is not saved (recorded). */
const noView = '00000000-0000-0000-0000-000000000000';

/** @returns the number of the first row on the page, counted from 1. @throws `SpError` 400 */
const firstRowOf = (paging: string): number => {
  const text = new URLSearchParams(paging).get('PageFirstRow') ?? '1';
  if (!/^\d{1,9}$/.test(text)) {
    throw badQueryOption('Paging', paging);
  }
  return Number(text);
};

/**
 * A page of items as SharePoint's own list pages get it; names and order of what is beside the rows were recorded.
 * @throws `SpError` for a view that cannot be read or is not served
 */
export const renderPage = (site: Site, list: List, { view, viewXml, paging = '' }: RenderRequest): Record<string, unknown> => {
  const { request, columns = view.columns, rowLimit, paged } = camlRequest(site, list, viewXml ?? xmlOf(view), { skipToken: paging === '' ? undefined : paging, usualRows });
  const shown = columns.filter((name) => !standsInEveryRow(name)).map((name) => camlFieldByName(list, name));
  // So that the limit of person and lookup columns holds for what is shown.
  const { rows, next } = readPage(site, list, { ...request, select: Object.fromEntries(columns.map((name) => [`${name}Id`, {}])) });
  const first = firstRowOf(paging);
  return {
    Row: rows.map((row) => renderRow(site, list, row, shown)),
    FirstRow: first,
    FolderPermissions: permissionMask(site),
    LastRow: first + rows.length - 1,
    RowLimit: rowLimit,
    // Only a view that is paged goes on (recorded).
    ...(next === undefined || !paged ? {} : { NextHref: `?${next}&PageFirstRow=${first + rows.length}&View=${encodeLower(viewXml === undefined ? view.id : noView)}` }),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  };
};
