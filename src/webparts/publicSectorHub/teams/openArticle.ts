import type { IMicrosoftTeams } from '@microsoft/sp-webpart-base';

/** Which article is open in the tab, and what is looked for. Teams hands over a part of the tab when it opens, and keeps nothing afterwards. */
export interface OpenArticle {
  readonly id: number | undefined;
  /** As `HubAddress` has it. */
  readonly look: string;
  set(id: number | undefined): void;
  /** @param step - whether Back leads to what was looked for before */
  lookFor(look: string, step: boolean): void;
  /** @param changed - called when something else than the reader changed it. @returns what ends it */
  listen(changed: () => void): () => void;
  /** Opens an article and looks for something, as a link does; whoever listens is told. */
  arrive(id: number | undefined, look: string): void;
  /** Forgets what was looked for before, which was another site's. */
  forget(): void;
}

/** Teams' own *Back* closes the article that is open, then takes back filters; after that it leads out of the tab as ever. */
export function openArticle({ pages }: Pick<IMicrosoftTeams['teamsJs'], 'pages'>): OpenArticle {
  let id: number | undefined;
  let look = '';
  /** What was looked for before each step. */
  const before: string[] = [];
  const listeners = new Set<() => void>();
  const arrive = (nextId: number | undefined, nextLook: string): void => {
    id = nextId;
    look = nextLook;
    listeners.forEach((changed) => changed());
  };
  const goBack = (): boolean => {
    // Without a hub on the screen nobody listens, and nothing is open that anybody could see.
    if (listeners.size === 0) {
      return false;
    }
    if (id !== undefined) {
      arrive(undefined, look);
      return true;
    }
    const last = before.pop();
    if (last !== undefined) {
      arrive(undefined, last);
    }
    return last !== undefined;
  };
  try {
    if (pages.backStack.isSupported()) {
      pages.backStack.registerBackButtonHandler(goBack);
    }
  } catch {
    // Older clients have no such button; the reader's own cross remains.
  }
  return {
    get id() { return id; },
    get look() { return look; },
    set(next) { id = next; },
    lookFor(next, step) {
      if (step && next !== look) {
        before.push(look);
      }
      look = next;
      id = undefined;
    },
    listen(changed) {
      listeners.add(changed);
      return () => { listeners.delete(changed); };
    },
    arrive(nextId, nextLook) {
      before.length = 0;
      arrive(nextId, nextLook);
    },
    forget() { before.length = 0; }
  };
}
