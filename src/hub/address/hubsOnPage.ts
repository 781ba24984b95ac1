interface HubOnPage {
  readonly part: string;
  readonly changed: () => void;
}

/** In the order in which they came. All hubs of a page are of one bundle, so they share this. */
const hubs: HubOnPage[] = [];

/** The hubs that stand on this page: a link to an article is for one of them only. */
export const hubsOnPage = {
  /** @param changed - called when another hub came or went. @returns what takes this one away */
  add(part: string, changed: () => void): () => void {
    const hub = { part, changed };
    hubs.push(hub);
    tellOthers(hub);
    return () => {
      hubs.splice(hubs.indexOf(hub), 1);
      tellOthers(hub);
    };
  },
  has: (part: string): boolean => hubs.some((hub) => hub.part === part),
  /** Whether no other hub was there before. */
  isFirst: (part: string): boolean => hubs.length === 0 || hubs[0].part === part
};

function tellOthers(hub: HubOnPage): void {
  [...hubs].filter((other) => other !== hub).forEach(({ changed }) => changed());
}
