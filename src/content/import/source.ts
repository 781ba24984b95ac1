import { IMPRINT_LENGTH } from './comparing';
import { hash } from './hash';

/** The most that the column for the source holds. */
const LONGEST = 255;
const KEY = LONGEST - IMPRINT_LENGTH - 2;
/** A key that is its own in all the world: an address, a tag, or a GUID. */
const GLOBAL = /^[a-z][a-z0-9+.-]*:\S+$|^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/** Whether a key needs no name of its source beside it. */
export const isGlobal = (key: string): boolean => GLOBAL.test(key.trim());

/**
 * By what an article is known again: what the source calls it, or, where it has no name there, its title and date.
 * @param key - of the source; an empty text for none
 * @param sourceName - keeps numbers of several lists apart
 */
export function keyOf(key: string, sourceName: string, title: string, date: string): string {
  const own = key.trim();
  const whole = own === '' ? `${sourceName}#${hash(`${title.toLowerCase()}\n${date.trim()}`).toString(36)}` : isGlobal(own) ? own : `${sourceName}#${own}`;
  return whole.length > KEY ? `${whole.slice(0, KEY - 12)}~${hash(whole).toString(36)}` : whole;
}

/** A title as it is compared: case and blanks do not count. */
export const plainTitle = (title: string): string => title.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** What the list keeps of where an article came from: its key, and how the import left it. */
export const sourceText = (key: string, left: string): string => `${key} #${left}`;

/** @returns the key, and the imprint if there is one */
export function readSource(text: string): { readonly key: string; readonly left?: string } {
  const match = /^([\s\S]*) #([0-9a-z]+)$/.exec(text);
  return match && match[2].length % 3 === 0 && match[2].length >= IMPRINT_LENGTH ? { key: match[1], left: match[2] } : { key: text };
}
