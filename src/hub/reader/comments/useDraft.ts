import * as React from 'react';
import { HubStorage } from '../../storage/hubStorage';
import { useAlive } from '../../useAlive';

/** A text while it is written. */
export interface Draft {
  readonly text: string;
  /** Whether the text comes from an earlier time and was not touched since. */
  readonly restored: boolean;
  /** The text as it is now, for work that began earlier. */
  current(): string;
  write(text: string): void;
  /** Takes the text over from the storage: another tab may have posted it. */
  reload(): void;
  /** Stores what is not stored yet. */
  keep(): void;
  clear(): void;
}

/** So many milliseconds after the last letter a text is stored. */
const PAUSE = 300;

/** Keeps a half-written text in the browser: while somebody writes, when they close the reader, and when the page goes. */
export function useDraft(storage: HubStorage, key: string): Draft {
  const alive = useAlive();
  const [{ text, restored }, setState] = React.useState(() => stateOf(storage, key));
  const current = React.useRef(text);
  const unstored = React.useRef(false);
  const timer = React.useRef<number>();

  const show = (next: string, fromStorage: boolean): void => {
    current.current = next;
    if (alive.current) {
      setState({ text: next, restored: fromStorage });
    }
  };
  const keep = React.useCallback(() => {
    window.clearTimeout(timer.current);
    if (unstored.current) {
      unstored.current = false;
      store(storage, key, current.current);
    }
  }, [storage, key]);

  React.useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  return {
    text,
    restored,
    current: () => current.current,
    write: (next) => {
      show(next, false);
      unstored.current = true;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(keep, PAUSE);
    },
    reload: () => {
      const stored = stateOf(storage, key);
      show(stored.text, stored.restored);
    },
    keep,
    clear: () => {
      window.clearTimeout(timer.current);
      unstored.current = false;
      storage.remove(key);
      show('', false);
    }
  };
}

function stateOf(storage: HubStorage, key: string): { readonly text: string; readonly restored: boolean } {
  const stored = storage.read(key);
  const text = typeof stored === 'string' ? stored : '';
  return { text, restored: text !== '' };
}

function store(storage: HubStorage, key: string, text: string): void {
  if (text.trim() === '') {
    storage.remove(key);
  } else {
    storage.write(key, text);
  }
}
