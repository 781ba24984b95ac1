import { Config } from 'dompurify';

/** Elements that a body may keep. */
export const KEPT_ELEMENTS: readonly string[] = [
  'a', 'abbr', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite', 'code', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em',
  'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q', 'rp',
  'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time',
  'tr', 'u', 'ul', 'var', 'wbr'
];

/** Blocks that mean something to a page and nothing within an article: they become plain ones. */
export const PLAIN_BLOCKS: readonly string[] = ['address', 'article', 'aside', 'center', 'footer', 'header', 'main', 'nav', 'section'];

/** Old spellings of elements that are kept. */
export const RENAMED_ELEMENTS: Readonly<Record<string, 's' | 'code' | 'span'>> = { strike: 's', tt: 'code', font: 'span', big: 'span' };

/** What a link takes the place of. */
export const EMBEDDING_ELEMENTS: readonly string[] = ['iframe', 'video', 'audio', 'object', 'embed'];

/** Read while cleaning: style, class and role say what the author meant. None of them is kept as it stands. */
const READ_ATTRIBUTES = ['align', 'class', 'data', 'hidden', 'name', 'role', 'src', 'style'];

/** Attributes that a body may keep, by element; `*` stands for every element. */
export const KEPT_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['dir', 'id', 'lang'],
  a: ['href'],
  abbr: ['title'],
  details: ['open'],
  dfn: ['title'],
  img: ['alt', 'height', 'src', 'width'],
  li: ['value'],
  ol: ['reversed', 'start', 'type'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime']
};

/**
 * What DOMPurify lets through to the passes that follow. It works in a document that loads nothing and runs nothing,
 * and its result stays there until the passes have taken out what only they need (`keepOnly.ts`).
 */
export const SANITIZING: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: ['#text', 'source', ...KEPT_ELEMENTS, ...PLAIN_BLOCKS, ...Object.keys(RENAMED_ELEMENTS), ...EMBEDDING_ELEMENTS],
  ALLOWED_ATTR: [...READ_ATTRIBUTES, ...Object.values(KEPT_ATTRIBUTES).flat(), 'title'],
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // Word leaves islands of XML whose words are settings.
  ADD_FORBID_CONTENTS: ['xml', 'button', 'select', 'textarea', 'datalist', 'canvas', 'map'],
  FORCE_BODY: true,
  // Ids get a prefix, so that none of them is an id of the page's or a name of the window's.
  SANITIZE_NAMED_PROPS: true,
  RETURN_DOM_FRAGMENT: true
};
