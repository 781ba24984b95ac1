import type { Element } from '@xmldom/xmldom';
import { badCaml } from '../errors/camlErrors';
import { notServed } from '../errors/catalogue';
import { tooManyRows } from '../errors/limitErrors';
import type { ItemRequest } from '../items/request';
import type { NameTree } from '../odata/project';
import type { OrderKey } from '../odata/orderBy';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { referredField, shownName } from './camlFields';
import { camlOperand, camlOrder } from './camlOperands';
import { readWhere } from './camlWhere';
import { camlRoot, childOf, childrenOf, isYes } from './camlXml';

/** What a view's XML asks for. */
export interface CamlView {
  readonly request: ItemRequest;
  /** Internal names of the columns to show; absent when the view names none. */
  readonly columns?: readonly string[];
  readonly rowLimit?: number;
  /** Whether there are further pages: `<RowLimit Paged="TRUE">`. */
  readonly paged: boolean;
}

/** What a view's XML is read with. */
export interface CamlOptions {
  readonly select?: NameTree;
  readonly expand?: NameTree;
  readonly skipToken?: string;
  /** How many rows come when the view does not say. */
  readonly usualRows?: number;
}

const largestPage = 5000;

/** Besides the query: what says how a view looks, not which items it has. */
const known = new Set(['Query', 'ViewFields', 'RowLimit', 'ViewData', 'Method', 'QueryOptions', 'ViewType2', 'Toolbar', 'CustomFormatter', 'ColumnWidth', 'JSLink', 'XslLink']);
const knownInQuery = new Set(['Where', 'OrderBy']);

/** Sums that are switched off ask for nothing; list pages write them so. */
const isOff = (element: Element): boolean => element.nodeName === 'Aggregations' && element.getAttribute('Value') === 'Off';

const refuseStrangers = (parent: Element | undefined, names: ReadonlySet<string>): void => {
  const given = parent ? childrenOf(parent).map(({ nodeName }) => nodeName) : [];
  if (new Set(given).size < given.length) {
    throw badCaml();
  }
  const stranger = parent && childrenOf(parent).find((element) => !names.has(element.nodeName) && !isOff(element));
  if (stranger) {
    throw notServed(`${stranger.nodeName} in CAML`);
  }
};

const orderOf = (list: List, orderBy: Element | undefined): OrderKey[] => (orderBy ? childrenOf(orderBy) : []).map((reference) => {
  const { name } = referredField(list, reference);
  const ascending = reference.getAttribute('Ascending');
  // A computed title stands for the title.
  return { name: name.startsWith('LinkTitle') ? 'Title' : name, descending: ascending !== null && !isYes(ascending) };
});

const rowLimitOf = (element: Element | undefined): number | undefined => {
  const text = element?.textContent?.trim() ?? '';
  if (text === '') {
    return undefined;
  }
  if (!/^\d{1,9}$/.test(text) || Number(text) < 1) {
    throw badCaml();
  }
  return Number(text);
};

/**
 * Reads the XML of a view as a request for items. Who asks for more rows than the threshold allows, or for all of them, is refused
 * where the list has so many and no condition narrows it (*assumed*).
 * @throws `SpError` for what cannot be read or is not served
 */
export const camlRequest = (site: Site, list: List, viewXml: string, options: CamlOptions = {}): CamlView => {
  const view = camlRoot(viewXml.trim() === '' ? '<View />' : viewXml, 'View');
  refuseStrangers(view, known);
  const query = childOf(view, 'Query');
  refuseStrangers(query, knownInQuery);
  const whereElement = childOf(query, 'Where');
  const where = whereElement && readWhere(site, list, whereElement);
  const limit = childOf(view, 'RowLimit');
  const rowLimit = rowLimitOf(limit) ?? options.usualRows;
  const { listViewThreshold } = site.limits;
  if (!where && (rowLimit ?? Infinity) > listViewThreshold && site.store.items.hasMoreThan(list, listViewThreshold)) {
    throw tooManyRows();
  }
  const columns = childOf(view, 'ViewFields');
  return {
    request: {
      where, orderBy: orderOf(list, childOf(query, 'OrderBy')), select: options.select, expand: options.expand ?? {},
      size: Math.min(rowLimit ?? largestPage, largestPage), skipToken: options.skipToken, bad: badCaml,
      operand: camlOperand(site, list), sortOperand: camlOrder(site, list)
    },
    columns: columns && childrenOf(columns).map((reference) => shownName(list, reference)),
    rowLimit,
    paged: isYes(limit?.getAttribute('Paged') ?? null)
  };
};
