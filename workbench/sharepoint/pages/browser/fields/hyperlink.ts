import { element } from '../../../../browser/dom';
import { FieldKind } from './fieldKind';

/** SharePoint's limit for either half of a hyperlink column. */
const LONGEST = 255;

const SAFE = ['https:', 'http:', 'mailto:', 'tel:'];

/** The protocol of an address; `undefined` when it is none. */
function protocolOf(address: string): string | undefined {
  try {
    return new URL(address).protocol;
  } catch {
    return undefined;
  }
}

interface Hyperlink {
  readonly Url?: string;
  readonly Description?: string;
}

/** An address with the words that show it. */
export const hyperlink: FieldKind = {
  isGroup: true,
  control({ field, id }, value) {
    const { Url = '', Description = '' } = (value ?? {}) as Hyperlink;
    const address = element('input', { type: 'text', inputmode: 'url', id, value: Url });
    const words = element('input', { type: 'text', id: `${id}-words`, value: Description });
    return {
      element: element('div', {}, element('label', { for: id }, 'Address'), address, element('label', { for: words.id }, 'Words to show'), words),
      focus: address,
      read: () => ({ [field.InternalName]: address.value.trim() === '' ? null : { Url: address.value.trim(), Description: words.value.trim() || address.value.trim() } }),
      problem() {
        const typed = address.value.trim();
        if (typed === '') {
          return field.Required || words.value.trim() !== '' ? `Enter the address of ${field.Title.toLowerCase()}.` : undefined;
        }
        if (!SAFE.includes(protocolOf(typed) ?? '')) {
          return `${field.Title} must start with https://, http://, mailto: or tel:.`;
        }
        return typed.length > LONGEST || words.value.length > LONGEST ? `${field.Title} may have at most ${LONGEST} characters in each box.` : undefined;
      }
    };
  },
  show(value) {
    const { Url = '', Description = '' } = (value ?? {}) as Hyperlink;
    if (Url === '') {
      return undefined;
    }
    const text = Description || Url;
    // What is not safe to follow is shown as it stands, so that its owner sees what is wrong.
    return SAFE.includes(protocolOf(Url) ?? '') ? element('a', { href: Url, rel: 'noopener noreferrer' }, text) : document.createTextNode(`${text} (${Url})`);
  }
};
