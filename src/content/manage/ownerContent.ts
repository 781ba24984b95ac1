import { HealthContent } from './healthContent';
import { ImportContent } from './importContent';
import { ListsContent } from './listsContent';
import { VisibilityContent } from './visibilityContent';

/** The port through which the people who look after a hub work on its lists. Each part rejects when its code cannot be fetched. */
export interface OwnerContent {
  /** Server-relative path of the site that holds the lists. */
  readonly sitePath: string;
  /** Checks the content and puts it right. */
  health(): Promise<HealthContent>;
  /** Why an item does not show. */
  why(): Promise<VisibilityContent>;
  /** Brings articles in from elsewhere. */
  imports(): Promise<ImportContent>;
  /** The lists themselves: whether they are complete, and what is missing. */
  lists(): Promise<ListsContent>;
}
