/** How the hub stands in the address of its host: which article is open, and where a link to one leads. */
export interface HubAddress {
  /** The article that the address names, if it is meant for this hub. */
  current(): number | undefined;
  /** An absolute address that opens this article here. */
  hrefOf(article: number): string;
  /** Puts an article into the address; Back leads to where the reader was. An article in place of another takes its place. */
  open(article: number): void;
  /** Takes the article out of the address. */
  close(): void;
  /** @param changed - called when Back, Forward or a link changed the address. @returns what ends it */
  listen(changed: () => void): () => void;
}
