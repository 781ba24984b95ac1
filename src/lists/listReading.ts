import { SPFI } from '@pnp/sp';
import { IItems } from '@pnp/sp/items';
import { ContentProblem, ItemProblemKind } from '../content/problems';
import { editFormPath, listPath, newFormPath } from './listPaths';
import { ListItem, Report, textOf } from './itemValues';
import { may } from './rights';
import { ListIdentity } from './schema/identity';

/** How one list is read: which query makes its rows and how a row becomes an item of the hub. */
export interface ListReader<Item> {
  readonly list: ListIdentity;
  /** The columns that rows are mapped from, without Id and Title. */
  readonly columns: readonly string[];
  /** The one of them that a list may lack without being incomplete. */
  readonly dispensable?: string;
  /** Those of the columns that hold a person; their names are read. */
  readonly people?: readonly string[];
  /**
   * Adds filter and order. One reading may take several queries; their rows are put together in order.
   * @param items - the list's items, with `$select` already set
   * @param has - whether the list has a column; a query must not name one that is missing
   */
  queries(items: () => IItems, has: (column: string) => boolean): readonly IItems[];
  map(item: ListItem, listRoot: string, report: Report): Item | undefined;
  /** The most items that are shown, where there is such a limit; queries ask for one more to see whether there are more. */
  readonly limit?: number;
}

/** A list as it was read. */
export interface Reading<Item> {
  readonly items: readonly Item[];
  readonly problems: readonly ContentProblem[];
  readonly canEdit: boolean;
  readonly canAdd: boolean;
  readonly listRoot: string;
  readonly addHref: string;
}

interface ListInfo {
  readonly EffectiveBasePermissions: { readonly Low: string };
}

/**
 * Reads one list: its rights and its rows. Called on a batched `sp`, everything goes out in one request.
 * @param missing - columns that the list is known not to have
 * @returns a promise that settles once the batch has been sent; it rejects with what PnPjs throws
 */
export async function readList<Item>(sp: SPFI, sitePath: string, reader: ListReader<Item>, missing: readonly string[]): Promise<Reading<Item>> {
  const root = listPath(sitePath, reader.list.url);
  const list = sp.web.getList(root);
  const has = (column: string): boolean => !missing.includes(column);
  const columns = reader.columns.filter(has);

  const info = list.select('EffectiveBasePermissions')<ListInfo>();
  const people = columns.filter((column) => reader.people?.includes(column));
  const plain = columns.filter((column) => !people.includes(column));
  const queries = reader.queries(() => list.items.select('Id', 'Title', ...plain, ...people.map((column) => `${column}/Title`)).expand(...people), has);
  const [{ EffectiveBasePermissions }, ...pages] = await Promise.all([info, ...queries.map((query) => query<ListItem[]>())]);

  const problems: ContentProblem[] = missing.filter((name) => name !== reader.dispensable).map((name) => ({ kind: 'columnMissing', list: reader.list.title, column: name }));
  const rows = onceEach(pages);
  const { limit = rows.length } = reader;
  if (rows.length > limit) {
    problems.push({ kind: 'listLong', list: reader.list.title, limit });
  }
  const items = rows.slice(0, limit).map((item) => reader.map(item, root, reportInto(problems, item, root)));
  return {
    items: items.filter((item): item is Awaited<Item> & Item => item !== undefined),
    problems,
    canEdit: may(EffectiveBasePermissions, 'EditListItems'),
    canAdd: may(EffectiveBasePermissions, 'AddListItems'),
    listRoot: root,
    addHref: newFormPath(root)
  };
}

function onceEach(pages: readonly (readonly ListItem[])[]): readonly ListItem[] {
  const all = pages.reduce<ListItem[]>((rows, page) => rows.concat(page), []);
  return Array.from(new Map(all.map((item) => [item.Id, item])).values());
}

function reportInto(problems: ContentProblem[], item: ListItem, root: string): Report {
  return (kind: ItemProblemKind) => problems.push({ kind, id: item.Id, title: textOf(item.Title) ?? '', editHref: editFormPath(root, item.Id) });
}
