import { OwnerContent } from '../../src/content/manage/ownerContent';

/** What owners work with, of which only what a test is about ever comes. */
export function anOwner(parts: Partial<OwnerContent>): OwnerContent {
  const never = (): Promise<never> => new Promise(() => undefined);
  return { sitePath: '/sites/hub', health: never, why: never, imports: never, lists: never, ...parts };
}
