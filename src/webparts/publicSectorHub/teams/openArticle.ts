import type { IMicrosoftTeams } from '@microsoft/sp-webpart-base';

/** Which article is open in the tab. Teams hands over a part of the tab when it opens, and keeps nothing afterwards. */
export interface OpenArticle {
  readonly id: number | undefined;
  set(id: number | undefined): void;
  /** @param changed - called when something else than the reader changed it. @returns what ends it */
  listen(changed: () => void): () => void;
  /** Opens an article, as a link does; whoever listens is told. */
  arrive(id: number): void;
}

/** Teams' own *Back* closes the article that is open; without one it leads out of the tab as ever. */
export function openArticle({ pages }: Pick<IMicrosoftTeams['teamsJs'], 'pages'>): OpenArticle {
  let id: number | undefined;
  const listeners = new Set<() => void>();
  const change = (next: number | undefined): void => {
    id = next;
    listeners.forEach((changed) => changed());
  };
  try {
    if (pages.backStack.isSupported()) {
      pages.backStack.registerBackButtonHandler(() => {
        // Without a hub on the screen nobody listens, and nothing is open that anybody could see.
        const handled = id !== undefined && listeners.size > 0;
        if (handled) {
          change(undefined);
        }
        return handled;
      });
    }
  } catch {
    // Older clients have no such button; the reader's own cross remains.
  }
  return {
    get id() { return id; },
    set(next) { id = next; },
    listen(changed) {
      listeners.add(changed);
      return () => { listeners.delete(changed); };
    },
    arrive: change
  };
}
