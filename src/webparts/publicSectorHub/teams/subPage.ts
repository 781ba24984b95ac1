import { siteAt } from '../../../hub/site/chosenSite';

/** An article, or none, what is looked for, and the site that is meant: a person's own app may show another, and a tab's may change. */
export interface SubPage {
  readonly article: number | undefined;
  /** As `HubAddress` has it. */
  readonly look: string;
  /** Absolute; older links name none. */
  readonly site: string | undefined;
}

const FORM = /^(?:article-([1-9]\d{0,8})|articles)(?:@(\/[^?]*))?(?:\?(.*))?$/;

/** Teams promises no length; links are copied into mails, too. Characters. */
const LONGEST = 500;

/** How a part of a tab is named: `article-12`, `article-12@/sites/hub`, `articles?Find=water&Topic=Money`. What is too long loses what is looked for. */
export function writeSubPage({ article, look, site }: SubPage): string {
  const place = (article === undefined ? 'articles' : `article-${article}`) + (site === undefined ? '' : `@${new URL(site).pathname}`);
  const fitting = new URLSearchParams();
  new URLSearchParams(look).forEach((value, name) => {
    const longer = new URLSearchParams(fitting);
    longer.append(name, value);
    if (`${place}?${longer}`.length <= LONGEST) {
      fitting.append(name, value);
    }
  });
  const found = fitting.toString();
  return found === '' ? place : `${place}?${found}`;
}

/** @param origin - of the tenant: a link to a site elsewhere names nothing */
export function readSubPage(text: string | undefined, origin: string): SubPage | undefined {
  const match = text === undefined || text.length > LONGEST ? null : FORM.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, article, path, look = ''] = match;
  const site = path === undefined ? undefined : siteAt(path, origin);
  if (path !== undefined && site === undefined) {
    return undefined;
  }
  return { article: article === undefined ? undefined : Number(article), look: new URLSearchParams(look).toString(), site };
}
