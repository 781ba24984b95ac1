import { element } from '../../../../browser/dom';
import { FieldKind } from './fieldKind';

/** One of several texts. A stored text that is no longer offered stays until another is chosen. */
export const choice: FieldKind = {
  control({ field, id, describedBy }, value) {
    const stored = typeof value === 'string' ? value : '';
    const offered = field.Choices ?? [];
    const all = stored === '' || offered.includes(stored) ? offered : [...offered, stored];
    const select = element('select', { id, 'aria-describedby': describedBy }, ...['', ...all].map((text) => element('option', { value: text }, text)));
    select.value = stored;
    return {
      element: select,
      focus: select,
      read: () => ({ [field.InternalName]: select.value === '' ? null : select.value }),
      problem: () => (field.Required && select.value === '' ? `Choose ${field.Title.toLowerCase()}.` : undefined)
    };
  },
  show: (value) => (typeof value === 'string' && value !== '' ? document.createTextNode(value) : undefined)
};

/** Any number of several texts. */
export const multiChoice: FieldKind = {
  isGroup: true,
  control({ field, id }, value) {
    const stored = Array.isArray(value) ? value.map(String) : [];
    const all = Array.from(new Set([...(field.Choices ?? []), ...stored]));
    const boxes = all.map((text, index) => {
      const box = element('input', { type: 'checkbox', id: `${id}-${index}`, value: text });
      box.checked = stored.includes(text);
      return box;
    });
    const rows = boxes.map((box) => element('div', { class: 'option' }, box, element('label', { for: box.id }, box.value)));
    const chosen = (): string[] => boxes.filter((box) => box.checked).map((box) => box.value);
    return {
      element: element('div', {}, ...rows),
      focus: boxes[0] ?? element('div'),
      // SharePoint answers null, not an empty list, when nothing is chosen.
      read: () => ({ [field.InternalName]: chosen().length === 0 ? null : chosen() }),
      problem: () => (field.Required && chosen().length === 0 ? `Choose ${field.Title.toLowerCase()}.` : undefined)
    };
  },
  show: (value) => (Array.isArray(value) && value.length > 0 ? document.createTextNode(value.join(', ')) : undefined)
};

/** Yes or no. */
export const yesNo: FieldKind = {
  control({ field, id, describedBy }, value) {
    const box = element('input', { type: 'checkbox', id, 'aria-describedby': describedBy });
    box.checked = value === true || value === '1';
    return { element: box, focus: box, read: () => ({ [field.InternalName]: box.checked }), problem: () => undefined };
  },
  show: (value) => document.createTextNode(value === true ? 'Yes' : 'No')
};
