import { button, element } from '../../../browser/dom';
import { PageAddress } from './address';
import { kindOf } from './fields/kinds';
import { Field, Item, OpenList, withColumns } from './list';
import { pageOf, showPage } from './page';
import { removeItem } from './removeItem';

interface View {
  readonly RowLimit: number;
  readonly ViewQuery: string;
  readonly ViewFields: { readonly Items: readonly string[] };
}

interface Order {
  readonly column: string;
  readonly ascending: boolean;
}

/** The address keeps the order, so that a reload or a link shows the same. */
function orderOf({ ViewQuery }: View): Order {
  const query = new URLSearchParams(location.search);
  const column = query.get('sortField');
  if (column !== null) {
    return { column, ascending: query.get('isAscending') !== 'false' };
  }
  const reference = new DOMParser().parseFromString(`<Query>${ViewQuery}</Query>`, 'text/xml').querySelector('OrderBy > FieldRef');
  return { column: reference?.getAttribute('Name') ?? 'ID', ascending: reference?.getAttribute('Ascending') !== 'FALSE' };
}

/** Every item of a list, as its default view shows them, a page at a time. */
export async function allItems(list: OpenList, { listPath }: PageAddress): Promise<void> {
  const view = await list.list.defaultView.expand('ViewFields')<View>();
  const fields = view.ViewFields.Items.map((name) => list.fields.find((field) => field.InternalName === name)).filter((field): field is Field => field !== undefined);
  const order = orderOf(view);
  const rows = withColumns(list.list.items, fields).orderBy(order.column, order.ascending).top(view.RowLimit);
  const pages = rows[Symbol.asyncIterator]();
  const body = element('tbody');
  const message = element('p', { class: 'message', role: 'status' });
  const more = button('Show more', 'quiet', () => showNext().catch((error: Error) => { message.textContent = error.message; }));

  const showNext = async (): Promise<void> => {
    const { value, done } = await pages.next();
    const items = (done ? [] : value) as Item[];
    body.append(...items.map((item) => rowOf(list, fields, item, listPath, message)));
    more.hidden = done === true || body.children.length >= list.itemCount;
    message.textContent = list.itemCount === 0 ? '' : `${body.children.length} of ${list.itemCount} items shown.`;
  };
  await showNext();

  const tools = element('div', { class: 'tools' }, ...(list.may.add ? [element('a', { class: 'button', href: pageOf(listPath, 'NewForm') }, 'New')] : []));
  const head = element('tr', {}, ...fields.map((field) => headOf(field, order)), element('th', { scope: 'col' }, 'Actions'));
  const table = element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `Items of ${list.title}` },
    element('table', {}, element('thead', {}, head), body));
  showPage(list.title, tools, ...(list.itemCount === 0 ? [element('p', {}, 'This list has no items yet.')] : [table]), message, more);
}

/** Computed columns such as LinkTitle stand for another one. */
const sortColumn = (field: Field): string => (field.InternalName === 'LinkTitle' ? 'Title' : field.InternalName);

/** SharePoint does not sort by these. */
const UNSORTABLE = ['Note', 'MultiChoice', 'Thumbnail'];

function headOf(field: Field, order: Order): HTMLElement {
  if (UNSORTABLE.includes(field.TypeAsString)) {
    return element('th', { scope: 'col' }, field.Title);
  }
  const sorted = order.column === sortColumn(field);
  const query = new URLSearchParams({ sortField: sortColumn(field), isAscending: String(!(sorted && order.ascending)) });
  const direction = order.ascending ? 'ascending' : 'descending';
  return element('th', sorted ? { scope: 'col', 'aria-sort': direction } : { scope: 'col' }, element('a', { href: `?${query}` }, field.Title));
}

function rowOf(list: OpenList, fields: readonly Field[], item: Item, listPath: string, message: HTMLElement): HTMLElement {
  const title = String(item.Title ?? '') || `Item ${item.Id}`;
  const cells = fields.map((field) => {
    const isTitle = sortColumn(field) === 'Title';
    const shown = isTitle ? element('a', { href: pageOf(listPath, 'DispForm', item.Id) }, title) : kindOf(field).show(item[field.InternalName], field, list, item.Id);
    return isTitle ? element('th', { scope: 'row' }, shown ?? '') : element('td', {}, shown ?? '');
  });
  const row = element('tr', {}, ...cells);
  const remove = button('Delete', 'quiet', async () => {
    const wrong = await removeItem(list, item.Id, title);
    if (wrong === '') {
      row.remove();
      message.textContent = `“${title}” has been deleted.`;
      message.tabIndex = -1;
      message.focus();
    } else if (wrong !== undefined) {
      message.textContent = wrong;
    }
  });
  remove.setAttribute('aria-label', `Delete ${title}`);
  const edit = element('a', { href: pageOf(listPath, 'EditForm', item.Id), 'aria-label': `Edit ${title}` }, 'Edit');
  row.append(element('td', { class: 'rowActions' }, ...(list.may.edit ? [edit] : []), ...(list.may.remove ? [remove] : [])));
  return row;
}
