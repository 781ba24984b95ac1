import { VisibilityContent } from './visibilityContent';

/** The port through which the people who look after a hub work on its lists. What a part of it needs is fetched when it is first used. */
export interface OwnerContent {
  /** Server-relative path of the site that holds the lists. */
  readonly sitePath: string;
  /** Why an item does not show. @throws when its code cannot be fetched */
  why(): Promise<VisibilityContent>;
}
