import { ContentLanguage } from '../article';

const WELSH = new Set(['y', 'yr', 'yn', 'ac', 'mae', 'ar', 'gan', 'gyda', 'sydd', 'wedi', 'bod', 'hwn', 'hon', 'nid', 'neu', 'eich', 'ein', 'ei', 'eu', 'chi', 'ni', 'am', "i'r", "o'r", "a'r"]);
const ENGLISH = new Set(['the', 'and', 'of', 'to', 'is', 'are', 'for', 'with', 'that', 'this', 'have', 'has', 'from', 'will', 'your', 'our', 'we', 'you', 'it', 'or', 'not', 'on', 'by']);
/** How sure one is: so many small words, and so many times more of the one language than of the other. */
interface Threshold {
  readonly enough: number;
  readonly times: number;
}

const CLEARLY: Threshold = { enough: 5, times: 4 };
/** What an owner has set is doubted only where hardly a word speaks for it. A few lines quoted in the other language are no reason. */
const BEYOND_DOUBT: Threshold = { enough: 10, times: 10 };

/**
 * The language of a text, by its small words; `undefined` where it is not clear.
 * @param texts - without tags
 */
export function languageOf(texts: readonly string[]): ContentLanguage | undefined {
  return wordsSay(texts, CLEARLY);
}

/**
 * The language of a text that cannot be in the one that is set; `undefined` where it may be.
 * @param texts - without tags
 */
export function otherLanguageOf(texts: readonly string[], set: ContentLanguage): ContentLanguage | undefined {
  const said = wordsSay(texts, BEYOND_DOUBT);
  return said === set ? undefined : said;
}

function wordsSay(texts: readonly string[], { enough, times }: Threshold): ContentLanguage | undefined {
  let welsh = 0;
  let english = 0;
  for (const text of texts) {
    for (const word of text.toLowerCase().replace(/’/g, "'").match(/[\p{L}']+/gu) ?? []) {
      welsh += WELSH.has(word) ? 1 : 0;
      english += ENGLISH.has(word) ? 1 : 0;
    }
  }
  if (english >= enough && english > welsh * times) {
    return 'en';
  }
  return welsh >= enough && welsh > english * times ? 'cy' : undefined;
}
