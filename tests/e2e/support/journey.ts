import { Page } from 'playwright-core';
import { GuardedPage, guardedPage } from './guardedPage';
import { rest, Rest } from './rest';
import { removeFolder, RunningWorkbench, startWorkbench, temporaryFolder } from './workbench';

/** What a test file's journeys share: one workbench with fresh sample content, and a fresh profile for each journey. */
export interface Journey {
  readonly workbench: RunningWorkbench;
  readonly guarded: GuardedPage;
  readonly page: Page;
  /** The local SharePoint, as an owner's script would call it. */
  readonly api: Rest;
  open(address: string): Promise<void>;
}

/**
 * Sets up the journeys of a test file; call it once, at the top.
 * @param faultsExpected - journeys that make something fail on purpose look at `guarded.faults` themselves; all others end with none
 * @param prepare - puts something into the folder of the database, in place of the sample content
 */
export function journey({ faultsExpected = false, prepare }: { readonly faultsExpected?: boolean; readonly prepare?: (folder: string) => void } = {}): Journey {
  const folder = temporaryFolder();
  let workbench: RunningWorkbench;
  let guarded: GuardedPage;

  beforeAll(async () => {
    prepare?.(folder);
    workbench = await startWorkbench(folder);
  });
  afterAll(async () => {
    await workbench.stop();
    removeFolder(folder);
  });
  beforeEach(async () => { guarded = await guardedPage(workbench.origin); });
  afterEach(async () => {
    if (!faultsExpected) {
      expect(guarded.faults).toEqual([]);
    }
    await guarded.close();
  });

  return {
    get workbench() { return workbench; },
    get guarded() { return guarded; },
    get page() { return guarded.page; },
    get api() { return rest(workbench.site); },
    open: (address) => guarded.open(address)
  };
}
