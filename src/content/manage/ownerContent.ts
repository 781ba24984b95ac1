import { ImportContent } from './importContent';

/** The port through which the people who look after a hub work on its lists. What a part of it needs is fetched when it is first used. */
export interface OwnerContent {
  /** Server-relative path of the site that holds the lists. */
  readonly sitePath: string;
  /** Bringing articles in from elsewhere. @throws when its code cannot be fetched */
  imports(): Promise<ImportContent>;
}
