import { Body } from './dom';

/** Tables in lists in quotes need fewer; every level of a list or a quote indents, and deeper ones leave no room for words. */
const DEEPEST = 30;

/**
 * Takes the wrapping off what is nested deeper than anybody can see, and keeps the words.
 * Goes on without recursion: a stack of calls ends at some ten thousand.
 */
export function limitDepth(body: Body): void {
  const tooDeep: Element[] = [];
  let depth = 1;
  let node: Node | null = body.firstChild;
  while (node) {
    if (depth > DEEPEST && node.nodeType === Node.ELEMENT_NODE) {
      tooDeep.push(node as Element);
    }
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === body ? null : node.parentNode;
      depth--;
    }
    node = node && node.nextSibling;
  }
  // From the outside in: so each element moves once, with all that it holds.
  for (const element of tooDeep) {
    if (element.firstChild) {
      element.replaceWith(...Array.from(element.childNodes));
    }
  }
}
