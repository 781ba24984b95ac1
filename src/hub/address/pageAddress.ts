import { siteAt } from '../site/chosenSite';
import { HubAddress } from './hubAddress';
import { hubsOnPage } from './hubsOnPage';
import { sharedLink } from './sharedLink';

const ARTICLE = 'hubArticle';
/** An article, and the path of the other site in which it lies: `12`, `12@/sites/housing`. */
const NAMED = /^(\d+)(?:@(\/.*))?$/;
/** Which of several hubs on one page is meant. */
const PART = 'hubPart';
/** What is looked for: `hubFind.1a2b3c4d`, so that several hubs on one page can each have their own. A link may leave the part out. */
const LOOK = /^hub(Find|Sector|Serves|Benefit|Topic|Language|Sort)(?:\.(\w+))?$/;
/** Marks the history entries that we made: only from those Back leads to the page without the article. */
const MINE = 'publicSectorHub';
/** SharePoint places its web parts one after the other; for so long one that is named may still come. Milliseconds. */
const PATIENCE = 2000;

/**
 * The address of the page that the web part stands on: `?hubArticle=12&hubPart=1a2b3c4d`. A link that names no web part, or
 * one that was taken away, is for the hub that was there first.
 * @param part - names this web part on the page, and stays the same from day to day
 */
export function pageAddress(part: string, host: Window = window): HubAddress {
  let patient = true;
  /** Back was asked for and has not come yet: asked again, it would leave the page. */
  let leaving = false;

  const parameters = (): URLSearchParams => new URLSearchParams(host.location.search);

  /** The name without its beginning of a parameter that says what is looked for in this hub. */
  const lookName = (name: string): string | undefined => {
    const [, short, other] = LOOK.exec(name) ?? [];
    return other === part || (other === undefined && hubsOnPage.isFirst(part)) ? short : undefined;
  };

  const at = (article: number | undefined, site?: string): string => {
    const url = new URL(host.location.href);
    if (article === undefined) {
      url.searchParams.delete(ARTICLE);
      url.searchParams.delete(PART);
    } else {
      url.searchParams.set(ARTICLE, site === undefined ? String(article) : `${article}@${new URL(site).pathname}`);
      url.searchParams.set(PART, part);
    }
    return url.href;
  };

  const isMeant = (other: string | null): boolean => {
    if (other === null) {
      return hubsOnPage.isFirst(part);
    }
    return other === part || (!patient && !hubsOnPage.has(other) && hubsOnPage.isFirst(part));
  };
  const meant = (): { readonly id: number; readonly site: string | undefined } | undefined => {
    const [, number, path] = NAMED.exec(parameters().get(ARTICLE) ?? '') ?? [];
    const id = Number(number);
    const site = path === undefined ? undefined : siteAt(path, new URL(host.location.href).origin);
    // An article of a site that is none here is no article.
    return isMeant(parameters().get(PART)) && Number.isSafeInteger(id) && id > 0 && (path === undefined) === (site === undefined) ? { id, site } : undefined;
  };
  const named = (): number | undefined => meant()?.id;

  return {
    current: () => (leaving ? undefined : named()),
    currentSite: () => (leaving ? undefined : meant()?.site),
    hrefOf: (article, site) => sharedLink(at(article, site)),
    open(article, site) {
      if (named() === undefined) {
        host.history.pushState({ ...host.history.state, [MINE]: true }, '', at(article, site));
      } else {
        host.history.replaceState(host.history.state, '', at(article, site));
      }
    },
    close() {
      if (leaving || named() === undefined) {
        return;
      }
      if (host.history.state?.[MINE] === true) {
        leaving = true;
        host.addEventListener('popstate', () => { leaving = false; }, { once: true });
        host.history.back();
      } else {
        host.history.replaceState(host.history.state, '', at(undefined));
      }
    },
    look() {
      const look = new URLSearchParams();
      parameters().forEach((value, name) => {
        const short = lookName(name);
        if (short !== undefined) {
          look.append(short, value);
        }
      });
      return look.toString();
    },
    lookFor(look, step) {
      const isOpen = named() !== undefined;
      const url = new URL(isOpen ? at(undefined) : host.location.href);
      Array.from(url.searchParams.keys()).filter(lookName).forEach((name) => url.searchParams.delete(name));
      new URLSearchParams(look).forEach((value, name) => url.searchParams.append(`hub${name}.${part}`, value));
      // What takes the place of an article is no way back from one any more.
      host.history[step && !isOpen ? 'pushState' : 'replaceState']({ ...host.history.state, [MINE]: false }, '', url.href);
    },
    listen(changed) {
      host.addEventListener('popstate', changed);
      const leave = hubsOnPage.add(part, changed);
      const timer = host.setTimeout(() => {
        patient = false;
        changed();
      }, PATIENCE);
      return () => {
        host.clearTimeout(timer);
        leave();
        host.removeEventListener('popstate', changed);
      };
    }
  };
}
