/**
 * What the browser keeps for one person and one hub: half-written comments, what was read, the size of text. It stays in
 * the browser. Nothing here throws: a storage that is full, blocked or filled with nonsense is like an empty one.
 */
export interface HubStorage {
  /** What was kept under a key, as JSON gave it back: of any shape, for anybody may have written it. */
  read(key: string): unknown;
  /** @returns whether it is kept */
  write(key: string, value: unknown): boolean;
  remove(key: string): void;
}

/**
 * @param scope - names the person and the hub
 * @param area - `window.localStorage`, or `undefined` where the browser denies it
 */
export function hubStorage(scope: string, area: Storage | undefined): HubStorage {
  const nameOf = (key: string): string => `PublicSectorHub/${scope}/${key}`;
  return {
    read: (key) => attempt(() => JSON.parse(area?.getItem(nameOf(key)) ?? 'null') ?? undefined),
    write: (key, value) => attempt(() => {
      area?.setItem(nameOf(key), JSON.stringify(value));
      return area !== undefined;
    }) ?? false,
    remove: (key) => attempt(() => area?.removeItem(nameOf(key)))
  };
}

/** The browser's storage for this origin; reading the property alone throws where it is blocked. */
export function localArea(): Storage | undefined {
  return attempt(() => window.localStorage);
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
