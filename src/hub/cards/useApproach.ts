import * as React from 'react';

/** Who only passes over a card, with the pointer or with the Tab key, does not mean it; milliseconds. */
const LINGERING = 120;

/** Listeners for a list of cards. */
export interface Approach {
  onMouseOver(event: React.SyntheticEvent): void;
  onMouseLeave(): void;
  onFocus(event: React.SyntheticEvent): void;
}

/** Tells which article's card the pointer rests on or the keyboard has reached. */
export function useApproach(onApproach: (key: string) => void): Approach {
  const timer = React.useRef<number>();
  const over = React.useRef<string>();
  React.useEffect(() => () => window.clearTimeout(timer.current), []);

  const leave = (): void => {
    window.clearTimeout(timer.current);
    over.current = undefined;
  };
  const reach = (event: React.SyntheticEvent): void => {
    const key = cardAt(event);
    if (key !== over.current) {
      leave();
      over.current = key;
      timer.current = key === undefined ? undefined : window.setTimeout(() => onApproach(key), LINGERING);
    }
  };
  return { onMouseOver: reach, onMouseLeave: leave, onFocus: reach };
}

function cardAt({ target }: React.SyntheticEvent): string | undefined {
  return (target as Element).closest('li')?.querySelector<HTMLElement>('[data-hub-card]')?.dataset.hubCard;
}
