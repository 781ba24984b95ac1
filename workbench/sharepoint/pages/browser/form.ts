import { element } from '../../../browser/dom';
import { Control } from './fields/fieldKind';
import { kindOf } from './fields/kinds';
import { Field, formFields, Item, OpenList } from './list';

/** A drawn form. */
export interface Form {
  readonly element: HTMLFormElement;
  /** What goes into the REST body. */
  values(): Record<string, unknown>;
  /** Pictures to be uploaded, by column. */
  files(): readonly { readonly field: Field; readonly file: File }[];
  /** Checks every box, shows what is wrong beside it. @returns the sentences with the boxes that they belong to */
  check(): readonly Complaint[];
  /** Whether something differs from how the form was opened. */
  changed(): boolean;
}

/** What is wrong, and where. */
export interface Complaint {
  readonly text: string;
  readonly focus: HTMLElement | undefined;
}

interface Row {
  readonly field: Field;
  readonly control: Control;
  readonly message: HTMLElement;
  readonly element: HTMLElement;
}

/**
 * Draws a form from the list's columns.
 * @param item - the item that is edited; `undefined` for a new one
 * @param buttons - stand at the end
 */
export function drawForm(list: OpenList, item: Item | undefined, buttons: HTMLElement): Form {
  const rows = formFields(list).map((field) => drawRow(field, list, item));
  const form = element('form', { novalidate: '' }, ...rows.map((row) => row.element), buttons);
  const values = (): Record<string, unknown> => Object.assign({}, ...rows.map((row) => row.control.read()));
  const files = (): { field: Field; file: File }[] =>
    rows.flatMap(({ field, control }) => {
      const file = control.file?.();
      return file === undefined ? [] : [{ field, file }];
    });
  const opened = JSON.stringify(values());
  return {
    element: form,
    values,
    files,
    check: () => rows.flatMap(checkRow),
    changed: () => JSON.stringify(values()) !== opened || files().length > 0
  };
}

function drawRow(field: Field, list: OpenList, item: Item | undefined): Row {
  const id = `field-${field.InternalName}`;
  const kind = kindOf(field);
  const hint = element('p', { class: 'hint', id: `${id}-hint` }, field.Description);
  const message = element('p', { class: 'wrong', id: `${id}-wrong` });
  const control = kind.control(
    { field, list, id, describedBy: `${hint.id} ${message.id}`, itemId: item?.Id },
    item === undefined ? field.DefaultValue : item[field.InternalName]
  );
  const title = field.Required ? `${field.Title} (required)` : field.Title;
  const box = kind.isGroup
    ? element('fieldset', { class: 'row', 'aria-describedby': `${hint.id} ${message.id}` }, element('legend', {}, title), hint, message, control.element)
    : element('div', { class: 'row' }, element('label', { for: id }, title), hint, message, control.element);
  hint.hidden = field.Description === '';
  return { field, control, message, element: box };
}

function checkRow({ control, message, element: box }: Row): Complaint[] {
  const text = control.problem();
  message.textContent = text ?? '';
  box.classList.toggle('isWrong', text !== undefined);
  control.focus.setAttribute('aria-invalid', String(text !== undefined));
  return text === undefined ? [] : [{ text, focus: control.focus }];
}
