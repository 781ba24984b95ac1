import { RichTextStrings } from '../../strings';

/** What the passes over a body know beside it. */
export interface Surroundings {
  readonly strings: RichTextStrings & { readonly opensInNewTab: string; readonly language: string };
  /** Of the page; relative addresses are meant here, and only its pictures are shown. */
  readonly origin: string;
  /** Whether an address on that origin opens elsewhere all the same: in Teams, all but the hub's own articles do. */
  leaves(url: URL): boolean;
  /** Of the body, if it is known. */
  readonly bodyLanguage: string | undefined;
  /** What the body's highest headings become. */
  readonly headingLevel: number;
}
