import { ContentLanguage } from '../article';

const WELSH = new Set(['y', 'yr', 'yn', 'ac', 'mae', 'ar', 'gan', 'gyda', 'sydd', 'wedi', 'bod', 'hwn', 'hon', 'nid', 'neu', 'eich', 'ein', 'ei', 'eu', 'chi', 'ni', 'am', "i'r", "o'r", "a'r"]);
const ENGLISH = new Set(['the', 'and', 'of', 'to', 'is', 'are', 'for', 'with', 'that', 'this', 'have', 'has', 'from', 'will', 'your', 'our', 'we', 'you', 'it', 'or', 'not', 'on', 'by']);
/** So many times more of the one must there be than of the other. */
const CLEARLY = 4;
const ENOUGH = 5;

/**
 * The language of a text, by its small words; `undefined` where it is not clear.
 * @param texts - without tags
 */
export function languageOf(texts: readonly string[]): ContentLanguage | undefined {
  let welsh = 0;
  let english = 0;
  for (const text of texts) {
    for (const word of text.toLowerCase().replace(/’/g, "'").match(/[\p{L}']+/gu) ?? []) {
      welsh += WELSH.has(word) ? 1 : 0;
      english += ENGLISH.has(word) ? 1 : 0;
    }
  }
  if (english >= ENOUGH && english > welsh * CLEARLY) {
    return 'en';
  }
  return welsh >= ENOUGH && welsh > english * CLEARLY ? 'cy' : undefined;
}
