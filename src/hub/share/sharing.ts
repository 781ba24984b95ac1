/** An article as it is shared: what a colleague sees before opening it. */
export interface SharedArticle {
  readonly id: number;
  readonly title: string;
  readonly summary: string | undefined;
}

/** Ways to hand an article on, as the host offers them. */
export interface Sharing {
  /** An absolute address that opens the article where the reader is: in the page, or in Teams. */
  linkTo(article: SharedArticle): string;
  /** An address that opens the article in the browser, where `linkTo` leads into an app that may lose its way. */
  webLinkTo?(article: SharedArticle): string;
  /** An address that opens Teams' own dialog in a new tab; absent inside Teams. */
  teamsDialogHref?(article: SharedArticle): string;
  /** Opens the host's own dialog; absent where it has none. Rejects when it could not. */
  shareInHost?(article: SharedArticle): Promise<void>;
}

/**
 * A mail that is ready to be addressed. Blanks as `%20`: mail programs show a plus sign as it stands. Lines end as RFC 6068
 * wants them.
 */
export function mailHref({ title, summary }: SharedArticle, link: string): string {
  const body = [summary, link].filter((part) => part !== undefined).join('\r\n\r\n');
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

/** Sharing from a SharePoint page. */
export function pageSharing(hrefOf: (article: number) => string): Sharing {
  return {
    linkTo: ({ id }) => hrefOf(id),
    // Microsoft Learn, "Share to Teams from web apps": the address that its launcher script opens.
    teamsDialogHref: ({ id, title }) => `https://teams.microsoft.com/share?${withoutPlus(new URLSearchParams({ href: hrefOf(id), msgText: title, preview: 'true' }))}`
  };
}

/** Teams shows a plus sign as it stands. */
export function withoutPlus(query: URLSearchParams): string {
  return query.toString().replace(/\+/g, '%20');
}
