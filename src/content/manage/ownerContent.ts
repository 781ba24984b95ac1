import { ListsContent } from './listsContent';

/** The port through which the people who look after a hub work on its lists. What a part of it needs is fetched when it is first used. */
export interface OwnerContent {
  /** Server-relative path of the site that holds the lists. */
  readonly sitePath: string;
  /** The lists themselves: whether they are complete, and what is missing. */
  lists(): Promise<ListsContent>;
}
