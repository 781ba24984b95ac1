import * as React from 'react';
import { useAlive } from '../useAlive';

/** What liking needs to know of the thing that is liked. */
export interface Likeable {
  /** Whether this person likes it, as far as the server told. */
  readonly liked: boolean;
  readonly send: (liked: boolean) => Promise<void>;
  /** Called when the server has taken it; also after the reader was closed. */
  readonly onTaken: (liked: boolean) => void;
  readonly onRefused: (liked: boolean, error: unknown) => void;
}

/** Likes something or takes that back: shown at once, and back again when it is refused. Of quick presses the last one counts. */
export function useLikeToggle({ liked, send, onTaken, onRefused }: Likeable): readonly [boolean, () => void] {
  const alive = useAlive();
  /** What is shown until the server's answer says the same. */
  const [shown, setShown] = React.useState<boolean>();
  const wanted = React.useRef(liked);
  /** What the server has, as far as is known; what is shown can lag behind. */
  const known = React.useRef(liked);
  const busy = React.useRef(false);
  const pressed = shown ?? liked;

  const show = (next: boolean | undefined): void => {
    if (alive.current) {
      setShown(next);
    }
  };
  React.useEffect(() => {
    if (!busy.current) {
      known.current = liked;
      setShown(undefined);
    }
  }, [liked]);

  const work = async (): Promise<void> => {
    busy.current = true;
    while (wanted.current !== known.current) {
      const next = wanted.current;
      try {
        await send(next);
        known.current = next;
        onTaken(next);
      } catch (error) {
        wanted.current = known.current;
        show(known.current);
        onRefused(next, error);
      }
    }
    busy.current = false;
  };
  const toggle = (): void => {
    wanted.current = !pressed;
    setShown(wanted.current);
    if (!busy.current) {
      work().catch(() => undefined);
    }
  };
  return [pressed, toggle];
}
