import * as React from 'react';
import { Article } from '../content/article';
import { HubContent } from '../content/hubContent';
import { HubAtSite } from './host/hubHost';
import { HubStorage } from './storage/hubStorage';
import { OpenArticle, useOpenArticle } from './useOpenArticle';

/** What is read and kept of one site. */
export interface SiteSources {
  readonly content: HubContent;
  readonly storage: HubStorage;
}

export interface ArticleSitesOptions extends SiteSources, HubAtSite {
  /** Of another site, the same object each time. Without it articles of other sites open in SharePoint. */
  readonly contentOf?: (site: string) => SiteSources;
}

/** Which article is open, in whichever site it lies, and what belongs to a site. */
export interface ArticleSites {
  readonly article: OpenArticle;
  /** The other site of the article that is read, or was read last; undefined for the hub's own. */
  readonly site: string | undefined;
  /** What that article is read with. */
  readonly there: SiteSources & Pick<HubAtSite, 'address' | 'sharing'>;
  contentOf(site?: string): HubContent;
  storageOf(site?: string): HubStorage;
  /** Whether an article can be read here. */
  canOpen(article: Pick<Article, 'site'>): boolean;
  /** Where an article opens in a tab of its own. */
  hrefOf(article: Article): string;
}

/** Articles of the hub's own site are read with its content; those of another site with that site's. */
export function useArticleSites({ content, storage, contentOf, address, sharing, elsewhere }: ArticleSitesOptions): ArticleSites {
  const named = useOpenArticle(address);
  const isOpenElsewhere = elsewhere !== undefined && contentOf !== undefined;
  // A number of another site would be another article here.
  const article = named.site === undefined || isOpenElsewhere ? named : { ...named, id: undefined, site: undefined };
  // While the reader closes it still belongs to the site of what it showed.
  const last = React.useRef(article.site);
  last.current = article.id === undefined ? last.current : article.site;
  const site = last.current;

  const sources = React.useMemo(() => {
    const of = (other?: string): SiteSources => (other === undefined || contentOf === undefined ? { content, storage } : contentOf(other));
    return { of, contentOf: (other?: string) => of(other).content, storageOf: (other?: string) => of(other).storage };
  }, [content, storage, contentOf]);
  const there = React.useMemo(() => ({ address, sharing, ...(site === undefined ? {} : elsewhere?.(site)), ...sources.of(site) }), [address, sharing, elsewhere, site, sources]);
  const canOpen = (card: Pick<Article, 'site'>): boolean => card.site === undefined || isOpenElsewhere;

  return {
    article, site, there, canOpen,
    contentOf: sources.contentOf,
    storageOf: sources.storageOf,
    hrefOf: (card) => (canOpen(card) ? address.hrefOf(card.id, card.site?.url) : card.href)
  };
}
