import { all, Body, isBlank, rename, unwrap } from './dom';

const DEEPEST = 6;

/**
 * Puts the body's headings under the article's own: the highest becomes `highest`, and no level is skipped, so that
 * people who walk from heading to heading miss none. Headings without words go.
 * @param highest - 3 below a title of level 2
 */
export function levelHeadings(body: Body, highest: number): void {
  // The levels of the headings that the current one stands under, as their author chose them.
  const above: number[] = [];
  for (const heading of all(body, 'h1, h2, h3, h4, h5, h6')) {
    if (isBlank(heading.textContent)) {
      unwrap(heading);
      continue;
    }
    const level = Number(heading.localName[1]);
    while (above.length > 0 && above[above.length - 1] >= level) {
      above.pop();
    }
    above.push(level);
    const next = `h${Math.min(highest + above.length - 1, DEEPEST)}`;
    if (next !== heading.localName) {
      rename(heading, next as 'h3');
    }
  }
}
