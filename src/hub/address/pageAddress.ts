import { HubAddress } from './hubAddress';

const ARTICLE = 'hubArticle';
/** Which of several hubs on one page is meant. */
const PART = 'hubPart';
/** Marks the history entries that we made: only from those Back leads to the page without the article. */
const MINE = 'publicSectorHub';

/**
 * The address of the page that the web part stands on: `?hubArticle=12&hubPart=1a2b3c4d`.
 * @param part - names this web part on the page, and stays the same from day to day
 * @param isThere - whether the page holds the web part of that name; a link to one that was taken away is for anybody
 */
export function pageAddress(part: string, isThere: (part: string) => boolean, host: Window = window): HubAddress {
  const parameters = (): URLSearchParams => new URLSearchParams(host.location.search);

  const at = (article: number | undefined): string => {
    const url = new URL(host.location.href);
    if (article === undefined) {
      url.searchParams.delete(ARTICLE);
      url.searchParams.delete(PART);
    } else {
      url.searchParams.set(ARTICLE, String(article));
      url.searchParams.set(PART, part);
    }
    return url.href;
  };

  const current = (): number | undefined => {
    const named = parameters().get(PART);
    const id = Number(parameters().get(ARTICLE));
    const mine = named === null || named === part || !isThere(named);
    return mine && Number.isInteger(id) && id > 0 ? id : undefined;
  };

  return {
    current,
    hrefOf: at,
    open(article) {
      if (current() === undefined) {
        host.history.pushState({ ...host.history.state, [MINE]: true }, '', at(article));
      } else {
        host.history.replaceState(host.history.state, '', at(article));
      }
    },
    close() {
      if (current() === undefined) {
        return;
      }
      if (host.history.state?.[MINE] === true) {
        host.history.back();
      } else {
        host.history.replaceState(host.history.state, '', at(undefined));
      }
    },
    listen(changed) {
      host.addEventListener('popstate', changed);
      return () => host.removeEventListener('popstate', changed);
    }
  };
}
