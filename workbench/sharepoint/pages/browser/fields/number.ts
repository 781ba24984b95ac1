import { element } from '../../../../browser/dom';
import { FieldKind } from './fieldKind';

/** A number. */
export const number: FieldKind = {
  control({ field, id, describedBy }, value) {
    const input = element('input', { type: 'text', inputmode: 'decimal', id, 'aria-describedby': describedBy, value: value === null || value === undefined ? '' : String(value) });
    const typed = (): string => input.value.trim();
    return {
      element: input,
      focus: input,
      read: () => ({ [field.InternalName]: typed() === '' ? null : Number(typed()) }),
      problem() {
        if (typed() === '') {
          return field.Required ? `Enter ${field.Title.toLowerCase()}.` : undefined;
        }
        const least = field.MinimumValue ?? -Infinity;
        const most = field.MaximumValue ?? Infinity;
        if (!Number.isFinite(Number(typed()))) {
          return `${field.Title} must be a number, such as 10.`;
        }
        if (Number(typed()) < least) {
          return `${field.Title} must be ${least} or more.`;
        }
        return Number(typed()) > most ? `${field.Title} must be ${most} or less.` : undefined;
      }
    };
  },
  show: (value) => (typeof value === 'number' ? document.createTextNode(String(value)) : undefined)
};
