import { Declarations, declarationsOf, pixels } from './declarations';
import { all, Body, isBlock, isLeafBlock, isPhrase, rename, wrapContent } from './dom';
import { Meaning, meaningOfClasses, meaningOfStyle } from './meaning';
import styles from './richText.module.scss';

/** What wraps words, from the inside out. */
const WRAPPERS = ['sub', 'sup', 'mark', 's', 'u', 'em', 'strong', 'small'] as const;
/** These say it already. */
const SAME: Readonly<Record<string, string>> = { b: 'strong', i: 'em', cite: 'em', a: 'u', ins: 'u', del: 's', th: 'strong' };
const LIST_TYPES: Readonly<Record<string, string>> = { 'lower-alpha': 'a', 'lower-latin': 'a', 'upper-alpha': 'A', 'upper-latin': 'A', 'lower-roman': 'i', 'upper-roman': 'I' };

/**
 * Turns classes and styles into elements that mean the same, and drops them: no colour, size, font or distance of an
 * author's survives, because it would break in a dark section or in high contrast.
 */
export function applyMeaning(body: Body): void {
  const headerRows: Element[] = [];
  for (const element of all(body, '[class], [style], [align], [hidden]')) {
    const style = declarationsOf(element);
    const meaning = { ...meaningOfStyle(style), ...meaningOfClasses(element.className) };
    if (meaning.hidden || element.hidden) {
      element.remove();
      continue;
    }
    keepSize(element, style);
    if (/\bms-rteTableHeaderRow-/i.test(element.className)) {
      headerRows.push(element);
    }
    const align = element.getAttribute('align')?.toLowerCase();
    element.removeAttribute('class');
    element.removeAttribute('style');
    apply(element, { align: align === 'center' ? 'center' : align === 'right' ? 'end' : undefined, ...defined(meaning) }, style);
  }
  // SharePoint's table styles name the row of headers even where its cells are plain ones.
  for (const cell of headerRows.flatMap((row) => Array.from(row.children))) {
    if (cell.localName === 'td') {
      rename(cell, 'th');
    }
  }
}

function defined(meaning: Meaning): Meaning {
  return Object.fromEntries(Object.entries(meaning).filter(([, value]) => value !== undefined));
}

function apply(element: HTMLElement, meaning: Meaning, style: Declarations): void {
  const name = element.localName;
  if ((name === 'b' || name === 'strong') && /^(normal|[1-4]00)$/.test(style['font-weight'] ?? '')) {
    // Google Docs wraps what it copies in a `b` that is not bold.
    rename(element, 'span');
    return;
  }
  if (style.direction === 'rtl' || style.direction === 'ltr') {
    element.dir = style.direction;
  }
  if (name === 'ol' && style['list-style-type'] in LIST_TYPES) {
    element.setAttribute('type', LIST_TYPES[style['list-style-type']]);
  }
  wrapWords(element, meaning);
  const block = isBlock(element) || name === 'td' || name === 'th' || name === 'caption';
  if (block && meaning.align) {
    element.classList.add(meaning.align === 'center' ? styles.center : styles.end);
  }
  shapeBlock(element, meaning, style);
}

function wrapWords(element: HTMLElement, meaning: Meaning): void {
  const name = element.localName;
  const phrase = isPhrase(element);
  const heading = meaning.heading !== undefined || /^h\d$/.test(name);
  if (!phrase && !(['p', 'div', 'li', 'td', 'dd', 'blockquote'].includes(name) && isLeafBlock(element)) && !heading) {
    return;
  }
  for (const wrapper of WRAPPERS) {
    const said = name === wrapper || SAME[name] === wrapper;
    // The shading of whole paragraphs and cells is decoration; a heading is bold by itself.
    const decoration = (!phrase && wrapper === 'mark') || (heading && wrapper === 'strong');
    if (meaning[wrapper] && !said && !decoration && element.firstChild) {
      wrapContent(element, wrapper);
    }
  }
}

function shapeBlock(element: HTMLElement, meaning: Meaning, style: Declarations): void {
  const name = element.localName;
  const plain = name === 'p' || name === 'div';
  if (meaning.heading && (plain ? isLeafBlock(element) : /^h\d$/.test(name))) {
    rename(element, `h${meaning.heading}` as 'h1');
  } else if (meaning.quote && plain) {
    rename(element, 'blockquote');
  } else if (meaning.quote && isPhrase(element)) {
    wrapContent(element, 'em');
  } else if (meaning.callout && plain) {
    rename(element, 'div').classList.add(styles.callout);
  } else if (name === 'blockquote' && /^(none|medium none|0)/.test(style.border ?? '')) {
    // How editors indent: a quote without the look of one.
    rename(element, 'div').classList.add(styles.indent);
  }
}

/** SharePoint's editor writes the size of a picture into its style. */
function keepSize(element: HTMLElement, style: Declarations): void {
  if (element.localName === 'img') {
    for (const side of ['width', 'height'] as const) {
      const size = pixels(style[side]);
      if (size !== undefined && !element.hasAttribute(side)) {
        element.setAttribute(side, String(size));
      }
    }
  }
}
