import { Article, ArticleSite } from './article';

/**
 * Tells articles of all sites apart.
 * @returns `12` for one of the hub's own site, `12@https://…/sites/housing` for one of another
 */
export function articleKey({ id, site }: Pick<Article, 'id'> & { readonly site?: Pick<ArticleSite, 'url'> }): string {
  return site === undefined ? String(id) : `${id}@${site.url}`;
}
