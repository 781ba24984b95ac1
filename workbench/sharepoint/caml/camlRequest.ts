import type { Element } from '@xmldom/xmldom';
import { badCaml, badCamlField } from '../errors/camlErrors';
import { notServed } from '../errors/catalogue';
import { tooManyRows } from '../errors/limitErrors';
import type { ItemRequest } from '../items/request';
import type { NameTree } from '../odata/project';
import type { OrderKey } from '../odata/orderBy';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { camlOperand } from './camlOperands';
import { readWhere } from './camlWhere';
import { camlRoot, childOf, childrenOf, isYes } from './camlXml';

/** What a view's XML asks for. */
export interface CamlView {
  readonly request: ItemRequest;
  /** Internal names of the columns to show; absent when the view names none. */
  readonly columns?: readonly string[];
  readonly rowLimit?: number;
}

const largestPage = 5000;
const known = new Set(['Query', 'ViewFields', 'RowLimit', 'ViewData', 'Method', 'QueryOptions']);
const knownInQuery = new Set(['Where', 'OrderBy']);

const refuseStrangers = (parent: Element | undefined, names: ReadonlySet<string>): void => {
  const stranger = parent && childrenOf(parent).find(({ nodeName }) => !names.has(nodeName));
  if (stranger) {
    throw notServed(`${stranger.nodeName} in CAML`);
  }
};

const orderOf = (list: List, orderBy: Element | undefined): OrderKey[] => (orderBy ? childrenOf(orderBy) : []).map((reference) => {
  const name = reference.getAttribute('Name') ?? '';
  if (!list.fields.some((field) => field.name === name)) {
    throw badCamlField();
  }
  // A computed title stands for the title.
  return { name: name.startsWith('LinkTitle') ? 'Title' : name, descending: reference.getAttribute('Ascending') !== null && !isYes(reference.getAttribute('Ascending')) };
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
 * Reads the XML of a view as a request for items.
 * @param options how the answer is shown, where the page begins, and how many rows come when the view does not say
 * @throws `SpError` for what cannot be read or is not served; SharePoint refuses a list beyond the threshold when no row limit is given (*assumed*)
 */
export const camlRequest = (site: Site, list: List, viewXml: string, options: { readonly select?: NameTree; readonly expand?: NameTree; readonly skipToken?: string; readonly usualRows?: number } = {}): CamlView => {
  const view = camlRoot(viewXml.trim() === '' ? '<View />' : viewXml, 'View');
  refuseStrangers(view, known);
  const query = childOf(view, 'Query');
  refuseStrangers(query, knownInQuery);
  const where = childOf(query, 'Where');
  const rowLimit = rowLimitOf(childOf(view, 'RowLimit')) ?? options.usualRows;
  if (rowLimit === undefined && site.store.items.hasMoreThan(list, site.limits.listViewThreshold)) {
    throw tooManyRows();
  }
  const columns = childOf(view, 'ViewFields');
  const operand = camlOperand(site.store, list);
  return {
    request: {
      where: where && readWhere(site, list, where), orderBy: orderOf(list, childOf(query, 'OrderBy')), select: options.select, expand: options.expand ?? {},
      size: Math.min(rowLimit ?? largestPage, largestPage), skipToken: options.skipToken, bad: badCaml, operand, sortOperand: operand
    },
    columns: columns && childrenOf(columns).map((reference) => reference.getAttribute('Name') ?? ''),
    rowLimit
  };
};
