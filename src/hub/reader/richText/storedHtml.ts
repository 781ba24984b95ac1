import DOMPurify from 'dompurify';
import { SANITIZING } from './allowedHtml';

/**
 * HTML from elsewhere as it may be kept in a list: without anything that runs. What is read out of a list is cleaned again (`cleanHtml`).
 * @public fetched by `src/owner/import`, where no tool can follow
 * @throws Error in a browser in which DOMPurify cannot work
 */
export function storedHtml(html: string): string {
  if (!DOMPurify.isSupported) {
    throw new Error('DOMPurify does not work in this browser.');
  }
  const kept = DOMPurify.sanitize(html, { ...SANITIZING, RETURN_DOM_FRAGMENT: false, SANITIZE_NAMED_PROPS: false }) as unknown as string;
  DOMPurify.removed.length = 0;
  return kept;
}
