import { wordCount } from './richText/wordCount';

/**
 * Words that an adult reads silently in a minute: the average for English non-fiction in Brysbaert's review of 190 studies
 * (Journal of Memory and Language 109, 2019) is 238.
 */
const WORDS_A_MINUTE = 238;

/** @returns whole minutes, at least one; 0 for a body without words */
export function minutesToRead(html: string): number {
  const words = wordCount(html);
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
