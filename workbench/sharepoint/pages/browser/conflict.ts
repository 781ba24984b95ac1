import { button, element } from '../../../browser/dom';
import { ErrorSummary } from './errorSummary';
import { kindOf } from './fields/kinds';
import { Field, formFields, Item, OpenList } from './list';
import { pageOf } from './page';

/**
 * Tells whoever saves second what the other has changed meanwhile. SharePoint's own forms only say that there is a conflict.
 * @param opened - the item as this form was opened
 * @param theirs - the item as it is now
 * @param onOverwrite - writes over exactly what is shown here
 */
export function showConflict(summary: ErrorSummary, list: OpenList, opened: Item, theirs: Item, onOverwrite: () => void): void {
  const changed = formFields(list).filter(({ InternalName }) => JSON.stringify(opened[InternalName] ?? null) !== JSON.stringify(theirs[InternalName] ?? null));
  const see = element('a', { href: pageOf(list.path, 'DispForm', theirs.Id), target: '_blank', rel: 'noopener' }, 'See their version (opens in a new tab)');
  summary.show(
    'Somebody else changed this item while you were editing',
    [{ text: 'What you typed is still here and has not been saved.', focus: undefined }],
    element('p', {}, changed.length > 0 ? 'They changed:' : 'Nothing that this form shows is different.'),
    element('dl', {}, ...changed.flatMap((field) => [element('dt', {}, field.Title), element('dd', {}, shown(field, list, theirs))])),
    element('div', { class: 'actions' }, see, button('Save mine anyway', 'quiet', onOverwrite))
  );
}

const shown = (field: Field, list: OpenList, item: Item): Node | string =>
  (field.InternalName === 'Title' ? String(item.Title ?? '') : kindOf(field).show(item[field.InternalName], field, list, item.Id)) || 'Empty';
