import DOMPurify from 'dompurify';
import { element } from '../../../../browser/dom';
import { ControlContext, FieldKind } from './fieldKind';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const shown = (value: unknown): Node | undefined => (textOf(value).trim() === '' ? undefined : document.createTextNode(textOf(value)));

const missing = ({ field }: ControlContext): string => `Enter ${field.Title.toLowerCase()}.`;

/** A line of text. SharePoint's limit is 255 characters unless the column says less. */
export const text: FieldKind = {
  control(context, value) {
    const { field, id, describedBy } = context;
    const most = field.MaxLength ?? 255;
    const input = element('input', { type: 'text', id, 'aria-describedby': describedBy, value: textOf(value) });
    return {
      element: input,
      focus: input,
      read: () => ({ [field.InternalName]: input.value === '' ? null : input.value }),
      problem() {
        if (field.Required && input.value.trim() === '') {
          return missing(context);
        }
        return input.value.length > most ? `${field.Title} may have at most ${most} characters; it has ${input.value.length}.` : undefined;
      }
    };
  },
  show: shown
};

function textArea(context: ControlContext, value: unknown, rows: number): HTMLTextAreaElement {
  const area = element('textarea', { id: context.id, rows: String(rows), 'aria-describedby': context.describedBy });
  area.value = textOf(value);
  return area;
}

/** Several lines of plain text. */
export const note: FieldKind = {
  control(context, value) {
    const area = textArea(context, value, 4);
    return {
      element: area,
      focus: area,
      read: () => ({ [context.field.InternalName]: area.value === '' ? null : area.value }),
      problem: () => (context.field.Required && area.value.trim() === '' ? missing(context) : undefined)
    };
  },
  show(value) {
    const content = shown(value);
    return content && element('span', { class: 'lines' }, content);
  }
};

/** Only these lead anywhere safe. */
const ADDRESSES = /^(https?:|mailto:|tel:|\/(?!\/))/i;

/** Rich text with everything taken out that could run, load from elsewhere, or break the page. */
export function safeRichText(html: string): HTMLElement {
  const box = element('div', { class: 'rich' });
  box.append(DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true, USE_PROFILES: { html: true }, FORBID_TAGS: ['style', 'form', 'input', 'button', 'textarea', 'select'],
    FORBID_ATTR: ['style', 'id', 'name'], ALLOWED_URI_REGEXP: ADDRESSES
  }));
  box.querySelectorAll('a[href]').forEach((link) => link.setAttribute('rel', 'noopener noreferrer'));
  // A picture from another server would tell it who reads what, and the page's policy refuses it anyway.
  box.querySelectorAll('img').forEach((image) => image.getAttribute('src')?.startsWith('/') || image.remove());
  return box;
}

/** Rich text, written as HTML. */
export const richText: FieldKind = {
  control(context, value) {
    const area = textArea(context, value, 14);
    area.classList.add('source');
    area.spellcheck = true;
    const preview = element('div', { class: 'preview' });
    const draw = (): void => preview.replaceChildren(safeRichText(area.value));
    const details = element('details', {}, element('summary', {}, `Show how ${context.field.Title.toLowerCase()} looks`), preview);
    details.addEventListener('toggle', draw);
    area.addEventListener('input', () => details.open && draw());
    return {
      element: element('div', {}, area, details),
      focus: area,
      read: () => ({ [context.field.InternalName]: area.value === '' ? null : area.value }),
      problem: () => (context.field.Required && area.value.trim() === '' ? missing(context) : undefined)
    };
  },
  show: (value) => (textOf(value).trim() === '' ? undefined : safeRichText(textOf(value)))
};
