import { all, Body, isBlank } from './dom';
import styles from './richText.module.scss';

/** What is something to see without a word in it. */
const SEEN = 'img, hr, table, a[href]';

/**
 * Takes out what authors use for distance. Between paragraphs the style sheet keeps one; between lines, which
 * SharePoint's editor writes as `div`s, one distance stands for a run of empty lines.
 */
export function emptyParagraphs(body: Body): void {
  for (const block of all(body, 'p, div, blockquote, ul, ol').reverse()) {
    // Only what is short can be empty: the text of a large block is not worth putting together.
    if (block.childNodes.length > 20 || !isBlank(block.textContent) || block.querySelector(SEEN)) {
      continue;
    }
    const next = block.nextElementSibling;
    if (next?.localName === 'div' && block.previousElementSibling) {
      next.classList.add(styles.spaced);
    }
    keepTargets(block, next);
    block.remove();
  }
  for (const lineBreak of all(body, 'br + br + br')) {
    if (isSameRun(lineBreak) && isSameRun(lineBreak.previousSibling)) {
      lineBreak.remove();
    }
  }
}

/** A link may lead to an empty paragraph; then it leads to what follows. */
function keepTargets(block: HTMLElement, next: Element | null): void {
  const target = block.id ? block : block.querySelector('[id]');
  if (target && next && !next.id) {
    next.id = target.id;
  }
}

/** Whether nothing but blanks stands between a line break and the one before. */
function isSameRun(node: Node | null): boolean {
  let before = node?.previousSibling;
  while (before && before.nodeType === Node.TEXT_NODE && isBlank(before.textContent)) {
    before = before.previousSibling;
  }
  return before?.nodeName === 'BR';
}
