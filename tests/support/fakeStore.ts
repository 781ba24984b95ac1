import { SavedCopy, SavedStore } from '../../src/hub/saved/savedStore';

/** A store in memory. */
export function fakeStore(at = new Date(2026, 10, 25, 14, 5)): SavedStore & { readonly kept: Map<string, SavedCopy> } {
  const kept = new Map<string, SavedCopy>();
  return {
    kept,
    read: async (key) => kept.get(key),
    write: (key, value) => void kept.set(key, { at, value }),
    remove: (key) => void kept.delete(key)
  };
}
