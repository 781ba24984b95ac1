import { decoded } from './entities';
import { Tag, tagAt } from './tag';

export interface Anchor {
  readonly href: string;
  readonly text: string;
}

/** What the rules need of a body. */
export interface Outline {
  /** One text for each paragraph, heading, cell or item of a list. */
  readonly blocks: readonly string[];
  /** Levels of the headings with words in them, in order. */
  readonly headings: readonly number[];
  readonly anchors: readonly Anchor[];
  /** Pictures that say nothing of what they show. */
  readonly silentImages: number;
}

const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'ol', 'td', 'th', 'tr', 'table', 'blockquote', 'pre', 'hr', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'dd', 'dt', 'figcaption']);
/** Their content is no HTML, up to their own end. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'template', 'noscript', 'iframe']);

/**
 * Reads a body without rendering it: nothing that comes out is ever HTML again. It forgives what browsers forgive, and takes time
 * in proportion to the length of the text, whatever stands in it.
 */
export function outlineOf(html: string): Outline {
  const blocks: string[] = [];
  const headings: number[] = [];
  const anchors: Anchor[] = [];
  let silentImages = 0;
  let block = '';
  let heading: { level: number; text: string } | undefined;
  let anchor: { href: string; text: string } | undefined;

  const say = (text: string): void => {
    block += text;
    if (heading) { heading.text += text; }
    if (anchor) { anchor.text += text; }
  };
  const endAnchor = (): void => {
    if (anchor) { anchors.push({ href: anchor.href, text: tidy(anchor.text) }); }
    anchor = undefined;
  };
  const endBlock = (): void => {
    const text = tidy(block);
    if (text !== '') { blocks.push(text); }
    block = '';
  };
  const endHeading = (): void => {
    if (heading && tidy(heading.text) !== '') { headings.push(heading.level); }
    heading = undefined;
  };
  const meet = ({ name, isEnd, attribute }: Tag): void => {
    if (BLOCKS.has(name)) {
      endBlock();
      if (anchor) { anchor.text += ' '; }
    }
    const level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
    if (level > 0) {
      endHeading();
      heading = isEnd ? undefined : { level, text: '' };
    } else if (name === 'a') {
      endAnchor();
      const href = isEnd ? undefined : attribute('href');
      anchor = href === undefined ? undefined : { href: decoded(href).trim(), text: '' };
    } else if (name === 'img' && !isEnd) {
      const alt = tidy(decoded(attribute('alt') ?? ''));
      if (alt === '' && attribute('role') !== 'presentation') { silentImages += 1; }
      if (anchor) { anchor.text += ` ${alt} `; }
    }
  };

  for (let at = 0; at < html.length;) {
    const next = html.indexOf('<', at);
    const end = next === -1 ? html.length : next;
    if (end > at) { say(decoded(html.slice(at, end))); }
    if (next === -1) { break; }
    const tag = tagAt(html, next);
    if (tag === undefined) {
      say('<');
      at = next + 1;
    } else {
      meet(tag);
      at = RAW.has(tag.name) && !tag.isEnd ? behindRaw(html, tag.end, tag.name) : tag.end;
    }
  }
  endAnchor();
  endHeading();
  endBlock();
  return { blocks, headings, anchors, silentImages };
}

function behindRaw(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  return found === null ? html.length : found.index;
}

/** Invisible signs, with which editors fill empty lines, are no words. */
function tidy(text: string): string {
  return text.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();
}
