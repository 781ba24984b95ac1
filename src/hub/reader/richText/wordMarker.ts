import { all } from './dom';

/** What a bullet or number that Word wrote as text says about its list. */
export interface WordMarker {
  readonly ordered: boolean;
  /** The number, if it is one in digits. */
  readonly start: number | undefined;
  /** How numbers are written, as the attribute `type` of `ol` has it; digits need none. */
  readonly type: 'a' | 'A' | 'i' | 'I' | undefined;
}

const BULLET = '[\u00b7\u2022\u25cf\u25cb\u25aa\u25a0\u00a7\u00d8\u00fc\uf0b7\uf0a7\uf0d8\uf0fc\u2013\u2014o-]';
const NUMBER = '\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[ivxlcdm]{1,7}|[a-z])[.)]{1,2}';
/** A marker at the beginning of the text; blanks stand behind it. */
const LEADING = new RegExp(`^[\\s\u00a0]*(${BULLET}|${NUMBER})[\\s\u00a0]+(?=\\S)`, 'i');

/**
 * Takes the bullet or number off a paragraph of Word's.
 * @returns what it says, or `undefined` when the paragraph has none: then it only is indented
 */
export function takeMarker(paragraph: HTMLElement): WordMarker | undefined {
  const ignored = all(paragraph, '[style*="mso-list" i]').find((part) => /mso-list\s*:\s*ignore/i.test(part.getAttribute('style') ?? ''));
  if (ignored) {
    const text = ignored.textContent ?? '';
    ignored.remove();
    return meaningOf(text.replace(/[\s\u00a0]+/g, ''));
  }
  const leading = LEADING.exec((paragraph.textContent ?? '').slice(0, 200));
  if (!leading) {
    return undefined;
  }
  cutText(paragraph, leading[0].length);
  return meaningOf(leading[1]);
}

function meaningOf(marker: string): WordMarker {
  const number = /^\(?(\d+|[a-z]+)[.)]/i.exec(marker)?.[1];
  if (number === undefined) {
    // `1.2.` is a number, too, but no list says it.
    return { ordered: /^\(?\d/.test(marker), start: undefined, type: undefined };
  }
  if (/^\d/.test(number)) {
    return { ordered: true, start: Number(number), type: undefined };
  }
  const roman = /^[ivx]+$/i.test(number);
  const capital = number === number.toUpperCase();
  return { ordered: true, start: undefined, type: roman ? (capital ? 'I' : 'i') : capital ? 'A' : 'a' };
}

/** Removes so many characters from the beginning, over the borders of elements. */
function cutText(paragraph: HTMLElement, length: number): void {
  const texts = (paragraph.ownerDocument as Document).createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = length;
  while (left > 0 && texts.nextNode()) {
    const text = texts.currentNode as Text;
    const cut = Math.min(left, text.data.length);
    text.deleteData(0, cut);
    left -= cut;
  }
}
