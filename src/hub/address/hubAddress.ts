/** How the hub stands in the address of its host: which article is open, what is looked for, and where a link leads. */
export interface HubAddress {
  /** The article that the address names, if it is meant for this hub. */
  current(): number | undefined;
  /** The other site in which that article lies; undefined for one of the hub's own. Absent where an address cannot name a site. */
  currentSite?(): string | undefined;
  /**
   * An absolute address that opens this article here, or none; what is looked for stays in it.
   * @param site - the other site in which it lies, absolute
   */
  hrefOf(article?: number, site?: string): string;
  /** Puts an article into the address; Back leads to where the reader was. An article in place of another takes its place. */
  open(article: number, site?: string): void;
  /** Takes the article out of the address. */
  close(): void;
  /** What is looked for, as `find/lookText` writes it; an empty text for nothing. */
  look(): string;
  /**
   * Puts into the address what is looked for, and takes the article out of it.
   * @param step - whether Back leads to what was looked for before
   */
  lookFor(look: string, step: boolean): void;
  /** @param changed - called when Back, Forward or a link changed the address. @returns what ends it */
  listen(changed: () => void): () => void;
}
