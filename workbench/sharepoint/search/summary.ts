import type { Query } from './query';
import { folded, wordsOf } from './words';

/** A word that was asked for, without case and accents. */
export interface AskedWord {
  readonly word: string;
  readonly prefix: boolean;
}

/** The words of a query that are marked in summaries: its free text, but not what must be absent. */
export const askedWords = (query: Query): readonly AskedWord[] => {
  switch (query.is) {
    case 'and':
    case 'or':
      return query.parts.flatMap(askedWords);
    case 'text': {
      const words = wordsOf(query.text);
      return words.map((word, place) => ({ word, prefix: query.prefix && place === words.length - 1 }));
    }
    default:
      return [];
  }
};

const word = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** Markup in the text comes escaped, so that a page can show the summary (*assumed*). */
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

interface Place {
  readonly from: number;
  readonly to: number;
}

const placesOf = (text: string, asked: readonly AskedWord[]): readonly Place[] => [...text.matchAll(word)]
  .filter(([found]) => asked.some(({ word: one, prefix }) => (prefix ? folded(found).startsWith(one) : folded(found) === one)))
  .map(({ index = 0, 0: found }) => ({ from: index, to: index + found.length }));

/** The border of a word near a place of the text. */
const border = (text: string, at: number, step: 1 | -1): number => {
  let here = Math.max(0, Math.min(text.length, at));
  while (here > 0 && here < text.length && /\S/.test(text[step === 1 ? here : here - 1])) {
    here += step;
  }
  return here;
};

const marked = (text: string, { from, to }: Place, places: readonly Place[]): string => {
  let at = from;
  const parts = places.filter((place) => place.from >= from && place.to <= to).map((place) => {
    const before = escaped(text.slice(at, place.from));
    at = place.to;
    return `${before}<c0>${escaped(text.slice(place.from, place.to))}</c0>`;
  });
  return `${parts.join('')}${escaped(text.slice(at, to))}`.trim();
};

/** As many pieces of the text as stand in a summary (*assumed*). */
const mostPieces = 2;

const pieces = (text: string, places: readonly Place[], length: number): readonly Place[] => {
  const each = Math.floor(length / mostPieces);
  const found: Place[] = [];
  for (const place of places) {
    if (found.length < mostPieces && !found.some(({ to }) => place.to <= to)) {
      found.push({ from: border(text, place.from - Math.floor(each / 3), -1), to: border(text, place.to + each, 1) });
    }
  }
  return found;
};

/**
 * What stands around the asked words in an item's text: `<c0>…</c0>` about each of them and `<ddd/>` where text was left out.
 * Without any of them, the beginning of the text.
 * @param length in characters, more or less
 * @returns `null` for an item without text
 */
export const summaryOf = (body: string, asked: readonly AskedWord[], length: number): string | null => {
  const text = body.replace(/\s+/g, ' ').trim();
  if (text === '') {
    return null;
  }
  const places = placesOf(text, asked);
  const shown = places.length === 0 || text.length <= length ? [{ from: 0, to: border(text, length, -1) || Math.min(length, text.length) }] : pieces(text, places, length);
  const all = shown.map((piece) => marked(text, piece, places));
  const more = shown[shown.length - 1].to < text.length;
  return `${shown[0].from > 0 ? '<ddd/> ' : ''}${all.join(' <ddd/> ')}${more ? ' <ddd/>' : ''}`;
};
