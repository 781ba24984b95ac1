/** What the passes over a body work on: always in a document that loads nothing. */
export type Body = DocumentFragment;

const BLOCKS = new Set([
  'blockquote', 'dd', 'details', 'div', 'dl', 'dt', 'figure', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p',
  'pre', 'table', 'ul'
]);
const PHRASES = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'del', 'em', 'i', 'ins', 's', 'small', 'span', 'strong', 'sub', 'sup', 'u']);

/** The elements of a body as they are now: a pass may move and remove them while it goes through. */
export function all<E extends HTMLElement = HTMLElement>(body: ParentNode, selector: string): E[] {
  return Array.from(body.querySelectorAll<E>(selector));
}

/** A new element in the body's own document: in the page's document a picture would begin to load at once. */
export function create<Name extends keyof HTMLElementTagNameMap>(beside: Node, name: Name): HTMLElementTagNameMap[Name] {
  return (beside.ownerDocument as Document).createElement(name);
}

/** Puts an element's content in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...Array.from(element.childNodes));
}

const LASTING = ['align', 'class', 'colspan', 'dir', 'id', 'lang', 'rowspan', 'style'];

/** Gives an element another name; its content stays, and what it says about it. */
export function rename<Name extends keyof HTMLElementTagNameMap>(element: Element, name: Name): HTMLElementTagNameMap[Name] {
  const renamed = create(element, name);
  for (const attribute of LASTING) {
    const value = element.getAttribute(attribute);
    if (value !== null) {
      renamed.setAttribute(attribute, value);
    }
  }
  renamed.append(...Array.from(element.childNodes));
  element.replaceWith(renamed);
  return renamed;
}

/** Puts all that an element holds into a new one inside it. */
export function wrapContent(element: Element, name: keyof HTMLElementTagNameMap): void {
  const inner = create(element, name);
  inner.append(...Array.from(element.childNodes));
  element.append(inner);
}



export const isBlock = (element: Element): boolean => BLOCKS.has(element.localName);

/** A part of a line, such as a bold word. */
export const isPhrase = (element: Element): boolean => PHRASES.has(element.localName);

/** Whether a block holds words and no further block. */
export const isLeafBlock = (element: Element): boolean => !Array.from(element.children).some(isBlock);

/** Nothing to read: blanks of every kind, and what is invisible within words. */
export const isBlank = (text: string | null): boolean => /^[\s\u00a0\u200b-\u200d\ufeff]*$/.test(text ?? '');
