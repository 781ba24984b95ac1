import * as React from 'react';
import { HubStorage } from '../storage/hubStorage';

const KEY = 'textSize';

/** How much larger than usual an article can be set. */
export const TEXT_SIZES: readonly number[] = [1, 1.25, 1.5, 2];

/** The size in which this person reads articles, kept in the browser. @returns the factor, and what changes it */
export function useTextSize(storage: HubStorage): readonly [number, (size: number) => void] {
  const [size, setSize] = React.useState(() => {
    const kept = storage.read(KEY);
    return TEXT_SIZES.find((known) => known === kept) ?? TEXT_SIZES[0];
  });
  const change = (next: number): void => {
    storage.write(KEY, next);
    setSize(next);
  };
  return [size, change];
}
