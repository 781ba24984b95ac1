/** Letters and digits of any script with the marks on them. Everything else stands between words. */
const word = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** Text as search compares it: without case, and without the accents of Latin, Greek and Cyrillic letters. */
export const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');

/** A whole value as search compares it. */
export const keyOf = (value: string): string => folded(value).trim();

/** The words of a text, ready for comparison. */
export const wordsOf = (text: string): string[] => folded(text).match(word) ?? [];

/** A text as the full-text index takes it: folded words with blanks between them, whatever SQLite knows of their script. */
export const indexedText = (text: string): string => wordsOf(text).join(' ');

/**
 * A phrase of SQLite's full-text search. It holds nothing but letters and digits within quotation marks, so that no text of a
 * user is ever read as an operator.
 * @param prefix whether the last word may go on
 * @returns `undefined` when the text has no words
 */
export const ftsPhrase = (text: string, prefix: boolean): string | undefined => {
  const words = indexedText(text);
  return words === '' ? undefined : `"${words}"${prefix ? '*' : ''}`;
};

/** Whether a phrase stands in a text, word by word. */
export const holdsPhrase = (text: string, phrase: string, prefix: boolean): boolean => {
  const [all, wanted] = [wordsOf(text), wordsOf(phrase)];
  const last = wanted.length - 1;
  return wanted.length > 0 && all.some((_, start) => wanted.every((one, place) =>
    (prefix && place === last ? all[start + place]?.startsWith(one) : all[start + place] === one)));
};
