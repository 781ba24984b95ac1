import { HubStorage } from '../../storage/hubStorage';

/** A comment that was sent and of which nobody knows yet whether it arrived. */
export interface Attempt {
  readonly text: string;
  /** The comment that it answers. */
  readonly parent: string | undefined;
  /** The newest comment that was known before it was sent: if it arrived its id is larger. */
  readonly after: string;
  /** When it was sent; milliseconds since 1970. */
  readonly at: number;
}

/** Where a comment goes: on an article, or under one of its comments. */
export interface Target {
  readonly article: number;
  readonly parent: string | undefined;
}

/** Keeps the attempt of one target. */
export interface AttemptKeeper {
  read(): Attempt | undefined;
  keep(attempt: Attempt): void;
  forget(): void;
}

export const draftKey = (target: Target): string => `draft/${pathOf(target)}`;
export const attemptKey = (target: Target): string => `sending/${pathOf(target)}`;

/** Where the browser's storage takes nothing, the attempt is known at least as long as the reader is open. */
export function attemptKeeper(storage: HubStorage, target: Target): AttemptKeeper {
  const key = attemptKey(target);
  let unstored: Attempt | undefined;
  return {
    read: () => asAttempt(storage.read(key)) ?? unstored,
    keep: (attempt) => {
      unstored = storage.write(key, attempt) ? undefined : attempt;
    },
    forget: () => {
      unstored = undefined;
      storage.remove(key);
    }
  };
}

/** The same words, however an editor or the server writes the ends of lines and what surrounds them. */
export function sameText(a: string, b: string): boolean {
  return normalised(a) === normalised(b);
}

function normalised(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function pathOf({ article, parent }: Target): string {
  return parent === undefined ? `${article}` : `${article}/${parent}`;
}

/** Anybody may have written what is stored. */
function asAttempt(stored: unknown): Attempt | undefined {
  const { text, parent, after, at } = (stored ?? {}) as Partial<Record<keyof Attempt, unknown>>;
  return typeof text === 'string' && typeof after === 'string' && /^\d+$/.test(after)
    ? { text, parent: typeof parent === 'string' ? parent : undefined, after, at: typeof at === 'number' ? at : 0 }
    : undefined;
}
