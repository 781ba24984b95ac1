import { all, Body, create, isBlank } from './dom';
import { takeMarker, WordMarker } from './wordMarker';

/** One paragraph that Word meant as an item of a list. */
interface WordItem extends WordMarker {
  readonly paragraph: HTMLElement;
  /** Which of the document's lists; another one begins anew. */
  readonly list: string;
  /** 1 is the outermost. */
  readonly level: number;
}

interface OpenList {
  readonly element: HTMLElement;
  readonly level: number;
  readonly list: string;
}

/**
 * Makes lists of what Word leaves of them: paragraphs of the class `MsoListParagraph` whose style says `mso-list` and
 * the level, and whose bullet or number is text.
 */
export function wordLists(body: Body): void {
  let open: OpenList[] = [];
  let last: Node | undefined;
  for (const paragraph of all(body, 'p[class*="MsoList" i], p[style*="mso-list" i]')) {
    const item = itemOf(paragraph);
    if (!item) {
      continue;
    }
    if (!last || !follows(paragraph, last)) {
      open = [];
    }
    open = open.filter((list) => list.level <= item.level);
    const sibling = open[open.length - 1];
    if (sibling?.level === item.level && (sibling.element.localName !== nameFor(item) || sibling.list !== item.list)) {
      open.pop();
    }
    last = place(item, open);
  }
}

function itemOf(paragraph: HTMLElement): WordItem | undefined {
  const style = paragraph.getAttribute('style') ?? '';
  const said = /mso-list\s*:\s*(l\d+)\s+level(\d)/i.exec(style);
  const marker = takeMarker(paragraph);
  return marker && { ...marker, paragraph, list: said?.[1] ?? '', level: Number(said?.[2] ?? 1) };
}

/** Whether nothing but blanks stands between. */
function follows(paragraph: HTMLElement, last: Node): boolean {
  let before = paragraph.previousSibling;
  while (before && before !== last && before.nodeType !== Node.ELEMENT_NODE && isBlank(before.textContent)) {
    before = before.previousSibling;
  }
  return before === last;
}

const nameFor = ({ ordered }: WordItem): 'ol' | 'ul' => (ordered ? 'ol' : 'ul');

/** Puts an item into the innermost open list of its level, or opens one; returns the outermost list. */
function place(item: WordItem, open: OpenList[]): Node {
  const li = create(item.paragraph, 'li');
  for (const attribute of ['lang', 'dir', 'id']) {
    const value = item.paragraph.getAttribute(attribute);
    if (value !== null) {
      li.setAttribute(attribute, value);
    }
  }
  li.append(...Array.from(item.paragraph.childNodes));
  const innermost = open[open.length - 1];
  if (innermost?.level === item.level) {
    item.paragraph.remove();
    innermost.element.append(li);
  } else {
    const element = create(item.paragraph, nameFor(item));
    if (item.start !== undefined && item.start > 1) {
      element.setAttribute('start', String(item.start));
    }
    if (item.type) {
      element.setAttribute('type', item.type);
    }
    element.append(li);
    if (innermost) {
      item.paragraph.remove();
      (innermost.element.lastElementChild as Element).append(element);
    } else {
      item.paragraph.replaceWith(element);
    }
    open.push({ element, level: item.level, list: item.list });
  }
  return open[0].element;
}
