/** More than anybody types; what stands behind it is not looked at. */
const LONGEST = 500;

/** Letters and digits of any script with the marks on them. Everything else stands between words. */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}\p{Co}]$/u;
/** A phrase in quotation marks of any kind, closed or not, or what stands between blanks. */
const PART = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|[^\s"“”„«»]+/gu;

/** One thing that an article must hold: a word, or several that follow each other. */
export interface Sought {
  /** As they are compared, see {@link folded}. */
  readonly words: readonly string[];
  /** As they were typed, in lower case: accents still count for some servers. */
  readonly typed: readonly string[];
  /** Whether the last word must end there; else it may go on, as somebody types who has not finished. */
  readonly whole: boolean;
}

/** Text without case and without the marks of Latin, Greek and Cyrillic letters: `Tŷ Gŵyr` and `ty gwyr` are the same. */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');
}

/**
 * Reads what a reader typed. Words stand for themselves and for longer words that begin so; one that is followed by a sign
 * (`C#`, `50%`) is finished and stands for itself only, as do those in quotation marks, in their order. Signs within a word
 * (`O'Neil`, whichever apostrophe) cut it in two that must follow each other. An article must hold all.
 * @returns nothing when there is neither letter nor digit
 */
export function soughtIn(typed: string): readonly Sought[] {
  return Array.from(typed.slice(0, LONGEST).matchAll(PART), ([part, phrase, end]): Sought => {
    const text = phrase ?? part;
    return { words: wordsOf(folded(text)), typed: wordsOf(text.toLowerCase().normalize('NFC')), whole: phrase === undefined ? !ENDS_IN_WORD.test(part) : end !== '' };
  }).filter(({ words }) => words.length > 0);
}

/**
 * Texts ready for {@link holds}: each word between blanks, so that one look tells where a word begins and ends.
 * @param texts - those of one article; words of different texts never make a phrase
 */
export function searchable(texts: readonly (string | undefined)[]): string {
  return texts.map((text) => ` ${wordsOf(folded(text ?? '')).join(' ')} `).join('\n');
}

/** Whether a text that {@link searchable} made holds what is sought. */
export function holds(text: string, { words, whole }: Sought): boolean {
  return text.includes(` ${words.join(' ')}${whole ? ' ' : ''}`);
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
