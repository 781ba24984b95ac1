import { button, element } from '../../../browser/dom';
import { PageAddress } from './address';
import { kindOf } from './fields/kinds';
import { formFields, Item, OpenList, withColumns } from './list';
import { pageOf, showPage } from './page';
import { removeItem } from './removeItem';

/** One item, to be read. */
export async function displayForm(list: OpenList, { id = 0, listPath, back }: PageAddress): Promise<void> {
  const fields = formFields(list);
  const item = await withColumns(list.list.items, fields).filter(`Id eq ${id}`)<Item[]>().then(([first]) => first ?? list.list.items.getById(id)<Item>());
  const title = String(item.Title ?? `Item ${id}`);

  const rows = fields.filter((field) => field.InternalName !== 'Title').flatMap((field) => {
    const shown = kindOf(field).show(item[field.InternalName], field, list, id);
    return shown === undefined ? [] : [element('div', { class: 'row' }, element('dt', {}, field.Title), element('dd', {}, shown))];
  });
  describePicture(rows, item);
  const message = element('p', { class: 'message', role: 'alert', hidden: '' });
  const remove = button('Delete', 'quiet', async () => {
    const wrong = await removeItem(list, id, title);
    if (wrong === '') {
      location.assign(back);
    } else if (wrong !== undefined) {
      message.hidden = false;
      message.textContent = wrong;
    }
  });
  const tools = [
    ...(list.may.edit ? [element('a', { class: 'button', href: pageOf(listPath, 'EditForm', id) }, 'Edit')] : []),
    ...(list.may.remove ? [remove] : []),
    element('a', { href: back }, `Back to ${list.title}`)
  ];
  showPage(title, element('div', { class: 'tools' }, ...tools), message, element('dl', {}, ...rows));
}

/** The hub keeps the words for a picture in a column of their own. */
function describePicture(rows: readonly HTMLElement[], item: Item): void {
  const words = typeof item.HubImageAlt === 'string' ? item.HubImageAlt : '';
  rows.forEach((row) => row.querySelectorAll('img.picture').forEach((picture) => picture.setAttribute('alt', words)));
}
