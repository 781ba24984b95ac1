import DOMPurify from 'dompurify';
import { SANITIZING } from './allowedHtml';
import { applyMeaning } from './applyMeaning';
import { Body } from './dom';
import { embedsToLinks } from './embeds';
import { emptyParagraphs } from './emptyParagraphs';
import { levelHeadings } from './headings';
import { images } from './images';
import { keepOnly } from './keepOnly';
import { limitDepth } from './limitDepth';
import { links } from './links';
import { plainBlocks } from './plainBlocks';
import { Surroundings } from './surroundings';
import { frameTables, unwrapLayoutTables } from './tables';
import { wordLists } from './wordLists';

/**
 * Makes of an article's HTML what may stand on the page and is readable there.
 * @param html - as its owner left it, or an attacker
 * @returns nodes, not text: reading a text again could give other nodes than those that were looked at. They belong to
 * a document that loads and runs nothing until they are put into the page's.
 * @throws Error in a browser in which DOMPurify cannot work
 */
export function cleanHtml(html: string, surroundings: Surroundings): Body {
  if (!DOMPurify.isSupported) {
    throw new Error('DOMPurify does not work in this browser.');
  }
  // When nothing at all is left, there is no fragment either, whatever the types say.
  const body = (DOMPurify.sanitize(html, SANITIZING) as Body | null) ?? document.createDocumentFragment();
  // What was thrown away is remembered there, and with it all of a large body.
  DOMPurify.removed.length = 0;
  limitDepth(body);
  embedsToLinks(body, surroundings);
  plainBlocks(body);
  wordLists(body);
  unwrapLayoutTables(body);
  applyMeaning(body);
  keepOnly(body);
  levelHeadings(body, surroundings.headingLevel);
  images(body, surroundings);
  emptyParagraphs(body);
  links(body, surroundings);
  frameTables(body, surroundings);
  body.normalize();
  return body;
}
