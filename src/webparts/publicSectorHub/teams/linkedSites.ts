import { HubAtSite, HubHost } from '../../../hub/host/hubHost';
import { isSameSite } from '../../../hub/site/chosenSite';
import { OpenArticle } from './openArticle';
import { SubPage } from './subPage';

export interface LinkedSites extends Pick<HubHost, 'at' | 'listen'> {
  askedSite(): string | undefined;
  /** Takes a followed link, which may come late. */
  arrive(link: SubPage): void;
}

/**
 * Keeps what a followed link opens to the site that it names: elsewhere its number is another article. A link without a site is one of
 * an older version; it opens whatever the tab shows, and in a person's own app nothing, for there it could be anybody's.
 * @param make - what a site's hub gets; called once for each
 */
export function linkedSites(open: OpenArticle, personal: boolean, make: (site: string) => HubAtSite): LinkedSites {
  const sites = new Map<string, HubAtSite>();
  const listeners = new Set<(site: string) => void>();
  /** A link whose site is not on the screen yet. */
  let waiting: SubPage | undefined;
  /** The site of the link that has opened something. */
  let opened: string | undefined;
  let shown: string | undefined;

  const show = (site: string): void => {
    if (shown !== undefined && !isSameSite(shown, site)) {
      open.forget();
    }
    if (opened !== undefined && !isSameSite(opened, site)) {
      open.lookFor('', false);
      opened = undefined;
    }
    // A team's own site is tried before the organisation's: the link waits for the one that it names.
    if (waiting?.site !== undefined && isSameSite(waiting.site, site)) {
      open.lookFor(waiting.look, false);
      open.set(waiting.article);
      opened = waiting.site;
      waiting = undefined;
    }
    shown = site;
  };
  return {
    askedSite: () => (personal ? waiting?.site ?? opened : undefined),
    listen(changed) {
      listeners.add(changed);
      return () => { listeners.delete(changed); };
    },
    at(site) {
      if (site !== shown) {
        show(site);
      }
      const known = sites.get(site) ?? make(site);
      sites.set(site, known);
      return known;
    },
    arrive(link) {
      const { article, look, site } = link;
      if (site === undefined ? !personal : shown !== undefined && isSameSite(site, shown)) {
        opened = site;
        open.arrive(article, look);
      } else if (site !== undefined) {
        waiting = link;
        listeners.forEach((changed) => changed(site));
      }
    }
  };
}
