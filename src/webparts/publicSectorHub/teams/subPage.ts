import { siteAt } from '../../../hub/site/chosenSite';

/** An article, and in a person's own app the site whose article it is: there it is not the same for everybody. */
export interface SubPage {
  readonly article: number;
  /** Absolute. */
  readonly site: string | undefined;
}

const FORM = /^article-([1-9]\d{0,8})(?:@(\/.*))?$/;

/** How an article is named as a part of a tab: `article-12`, or `article-12@/sites/hub`. */
export function writeSubPage({ article, site }: SubPage): string {
  return site === undefined ? `article-${article}` : `article-${article}@${new URL(site).pathname}`;
}

/** @param origin - of the tenant: a link to a site elsewhere names nothing */
export function readSubPage(text: string | undefined, origin: string): SubPage | undefined {
  const [, article, path] = FORM.exec(text ?? '') ?? [];
  if (article === undefined) {
    return undefined;
  }
  const site = path === undefined ? undefined : siteAt(path, origin);
  return path !== undefined && site === undefined ? undefined : { article: Number(article), site };
}
