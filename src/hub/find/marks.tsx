import * as React from 'react';
import styles from './find.module.scss';

/** Letters and digits, with apostrophes between them: `O'Neil` is one word. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Marks in a text what was looked for, whatever its accents and capitals. Where there are letters only beginnings of words count, as in
 * search itself.
 * @returns what marks a text; undefined when there is nothing to mark
 */
export function marker(words: string): ((text: string) => React.ReactNode) | undefined {
  const wanted = wordsOf(words);
  return wanted.length === 0 ? undefined : (text) => mark(text, wanted);
}

function wordsOf(words: string): readonly string[] {
  const found = words.match(WORD) ?? words.split(/\s+/);
  const folded = found.map((word) => fold(word).text).filter((word) => word !== '');
  const long = folded.filter((word) => word.length > 1);
  // Every `a` would be marked.
  return long.length > 0 ? long : folded;
}

function mark(text: string, wanted: readonly string[]): React.ReactNode {
  const { text: plain, places } = fold(text);
  const pieces: React.ReactNode[] = [];
  let done = 0;
  let at = 0;
  while (at < plain.length) {
    const length = isBeginning(plain, at) ? longestAt(plain, at, wanted) : 0;
    if (length === 0) {
      at += 1;
      continue;
    }
    const [from, to] = [places[at], places[at + length]];
    pieces.push(text.slice(done, from), <mark key={from} className={styles.mark}>{text.slice(from, to)}</mark>);
    done = to;
    at += length;
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(done)];
}

function isBeginning(plain: string, at: number): boolean {
  return at === 0 || !LETTER.test(plain[at]) || !LETTER.test(plain[at - 1]);
}

function longestAt(plain: string, at: number, wanted: readonly string[]): number {
  return wanted.reduce((longest, word) => (word.length > longest && plain.startsWith(word, at) ? word.length : longest), 0);
}

/**
 * A text without accents and capitals.
 * @returns it, and for each place in it, and for its end, the place in the text as it was
 */
function fold(text: string): { readonly text: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('’', "'");
    for (let unit = 0; unit < plain.length; unit += 1) {
      places.push(place);
    }
    folded += plain;
    place += character.length;
  }
  return { text: folded, places: [...places, place] };
}
