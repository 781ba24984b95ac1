import { HubStorage } from './hubStorage';

const KEY = 'read';
/** Beyond this the oldest marks are dropped; a list of ids this long takes about 15 kB. */
const MOST_MARKS = 2000;

/** Which articles this person has read in this browser. */
export function readMarks(storage: HubStorage): ReadonlySet<number> {
  return new Set(idsIn(storage));
}

/** Marks an article as read. */
export function markRead(storage: HubStorage, id: number): void {
  storage.write(KEY, [...idsIn(storage).filter((other) => other !== id), id].slice(-MOST_MARKS));
}

function idsIn(storage: HubStorage): readonly number[] {
  const stored = storage.read(KEY);
  return Array.isArray(stored) ? stored.filter((id): id is number => typeof id === 'number') : [];
}
