import * as React from 'react';
import { HubAddress } from '../address/hubAddress';
import { Look, readLook, shortened, writeLook } from './lookText';

/** Whoever types more quickly is not asked for; milliseconds. */
const PAUSE = 250;

export interface LookOptions {
  readonly address: HubAddress;
  /** As they stand in the box. */
  readonly words: string;
  /** Puts other words into the box. */
  readonly onWords: (words: string) => void;
  /** How often Enter was pressed in the box. */
  readonly enters: number;
  readonly jumps: number;
}

/**
 * What is looked for: the box after a pause, the address whenever something else changed it, and every choice at once.
 * @returns it, and what changes it; typing takes the place of what the address said, and a choice is a step that Back takes back
 */
export function useLook({ address, words, onWords, enters, jumps }: LookOptions): readonly [Look, (change: Partial<Look>) => void] {
  const [look, setLook] = React.useState(() => readLook(address.look()));
  const current = React.useRef(look);
  current.current = look;

  const settle = (next: Look, step: boolean): void => {
    address.lookFor(writeLook(next), step);
    setLook(next);
  };
  const typed = shortened(words);
  // One letter is a beginning; whoever means it presses Enter.
  const meant = typed === look.words || typed.length > 1 ? typed : '';

  React.useEffect(() => {
    // What was typed before this code came stays.
    if (words === '') {
      onWords(look.words);
    }
  }, []);
  React.useEffect(() => {
    if (meant === look.words) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      // Whoever has opened an article meanwhile keeps it in the address.
      timer = setTimeout(() => (address.current() === undefined ? settle({ ...look, words: meant }, false) : wait()), PAUSE);
    };
    wait();
    return () => clearTimeout(timer);
  }, [meant, look]);
  React.useEffect(() => {
    if (enters > 0 && typed !== look.words) {
      settle({ ...look, words: typed }, false);
    }
  }, [enters]);

  React.useEffect(() => {
    const follow = (): void => {
      const next = readLook(address.look());
      // Other things change in an address as well, and must not disturb whoever types.
      if (writeLook(next) !== writeLook(current.current)) {
        setLook(next);
        onWords(next.words);
      }
    };
    const stop = address.listen(follow);
    follow();
    return stop;
  }, [address, jumps]);

  const choose = (change: Partial<Look>): void => {
    settle({ ...look, words: meant, ...change }, true);
    if (change.words !== undefined) {
      onWords(change.words);
    }
  };
  return [look, choose];
}
