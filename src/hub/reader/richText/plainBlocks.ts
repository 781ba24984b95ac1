import { PLAIN_BLOCKS, RENAMED_ELEMENTS } from './allowedHtml';
import { all, Body, rename } from './dom';

/** Gives elements that would mean something to the whole page, and old spellings, the names of plain ones. */
export function plainBlocks(body: Body): void {
  for (const anchor of all(body, 'a[name]:not([id])')) {
    anchor.id = anchor.getAttribute('name') as string;
  }
  for (const element of all(body, PLAIN_BLOCKS.join())) {
    if (element.localName === 'center') {
      element.setAttribute('align', 'center');
    }
    rename(element, 'div');
  }
  for (const [old, name] of Object.entries(RENAMED_ELEMENTS)) {
    all(body, old).forEach((element) => rename(element, name));
  }
}
