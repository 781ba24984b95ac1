import { button, element } from '../../../../browser/dom';
import { OpenList } from '../list';
import { FieldKind } from './fieldKind';

/** SharePoint takes larger ones; nobody should make readers wait for them. */
const LARGEST = 10 * 1024 * 1024;

/** Where the picture of an Image column lies. */
function addressOf(value: unknown, { path }: OpenList, itemId: number | undefined): string | undefined {
  try {
    const { fileName, serverRelativeUrl } = JSON.parse(String(value));
    const attached = typeof fileName === 'string' && itemId !== undefined ? `${path}/Attachments/${itemId}/${encodeURIComponent(fileName)}` : undefined;
    return typeof serverRelativeUrl === 'string' && !String(fileName).startsWith('Reserved_') && /^\/(?!\/)/.test(serverRelativeUrl) ? serverRelativeUrl : attached;
  } catch {
    return undefined;
  }
}

/** A picture: shown, replaced, removed. */
export const image: FieldKind = {
  control({ field, id, describedBy, list, itemId }, value) {
    const input = element('input', { type: 'file', accept: 'image/*', id, 'aria-describedby': describedBy });
    const stored = addressOf(value, list, itemId);
    const preview = element('img', { alt: '', class: 'picture' });
    let removed = false;
    const show = (src: string | undefined): void => {
      preview.hidden = src === undefined;
      remove.hidden = src === undefined;
      if (src !== undefined) {
        preview.src = src;
      }
    };
    const remove = button(`Remove ${field.Title.toLowerCase()}`, 'quiet', () => {
      removed = true;
      input.value = '';
      show(undefined);
      input.focus();
    });
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) {
        removed = false;
        show(URL.createObjectURL(file));
      }
    });
    show(stored);
    return {
      element: element('div', {}, preview, input, remove),
      focus: input,
      read: (): Record<string, unknown> => (removed ? { [field.InternalName]: null } : {}),
      file: () => input.files?.[0],
      problem() {
        const file = input.files?.[0];
        if (file === undefined) {
          return undefined;
        }
        if (!file.type.startsWith('image/')) {
          return `${field.Title} must be a picture, such as a PNG or JPEG file.`;
        }
        return file.size > LARGEST ? `${field.Title} may have at most 10 MB.` : undefined;
      }
    };
  },
  show(value, _field, list, itemId) {
    const src = addressOf(value, list, itemId);
    return src === undefined ? undefined : element('img', { src, alt: '', class: 'picture' });
  }
};
