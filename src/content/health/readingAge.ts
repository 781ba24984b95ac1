import { syllablesIn } from './syllables';

/** Fewer words say little about how somebody writes. */
const FEWEST_WORDS = 100;
/** A pupil of a US grade is about that much older. */
const GRADE_TO_AGE = 5;
/** From this age on a text is harder than most people read with ease. */
export const OLDEST_READER = 14;

/**
 * The age at which pupils read a text with ease: the Flesch-Kincaid grade level (Kincaid and others, *Derivation of New Readability
 * Formulas*, Research Branch Report 8-75, Naval Technical Training, 1975) and five years. For English only.
 * @param blocks - paragraphs, headings and items; each ends a sentence
 * @returns whole years, or `undefined` when there are fewer than a hundred words
 */
export function readingAge(blocks: readonly string[]): number | undefined {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const block of blocks) {
    // A full stop within a number or an address ends nothing: behind an end stands a blank. Each step takes time in proportion to the text.
    for (const sentence of block.replace(/[.!?…"'”’)]{2,}/g, '.').split(/[.!?…](?=\s|$)/)) {
      const found = wordsIn(sentence);
      words += found.length;
      sentences += found.length > 0 ? 1 : 0;
      syllables += found.reduce((sum, word) => sum + syllablesIn(word), 0);
    }
  }
  if (words < FEWEST_WORDS) {
    return undefined;
  }
  return Math.round(0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + GRADE_TO_AGE);
}

/** Words of letters; numbers and addresses are not read as words. */
function wordsIn(text: string): readonly string[] {
  const read = text.split(/\s+/).filter((part) => !part.includes('@') && !part.includes('://'));
  return read.join(' ').match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
}
