import { SPFI } from '@pnp/sp';
import { ImportWrite } from '../../../content/import/plan';
import { Written } from '../../../content/manage/importContent';
import { ListItem } from '../../itemValues';
import { SOURCE } from './importColumns';
import { readSources } from './readImported';

/** Between two looks; seconds. */
const PAUSE = 15;
/** So often it looks whether the list rests. */
const LOOKS = 8;

/**
 * Lets the server come to rest. It works on after the browser or a proxy gave up: what is missing at that instant may be written a second
 * later, and writing it again would make it twice.
 * @param look - tells what is done by now
 * @param pause - lets seconds pass
 * @param wanted - how much there is to be done
 * @returns what is done; `atRest` where two looks running found the same
 * @throws what they throw
 */
export async function settle(
  look: () => Promise<readonly Written[]>, pause: (seconds: number) => Promise<void>, wanted: number
): Promise<{ readonly done: readonly Written[]; readonly atRest: boolean }> {
  let before = -1;
  let done: readonly Written[] = [];
  for (let looks = 0; looks < LOOKS; looks += 1) {
    await pause(PAUSE);
    done = await look();
    // What is done stays done: as many are the same ones.
    if (done.length === wanted || done.length === before) {
      return { done, atRest: true };
    }
    before = done.length;
  }
  return { done, atRest: false };
}

/**
 * What of a batch was done although no answer came: new articles have higher numbers than all before; changed ones hold the new imprint, and
 * have a new version, as the imprint can be the old one.
 * @throws what PnPjs throws
 */
export async function lookFor(sp: SPFI, root: string, writes: readonly ImportWrite[], highest: number): Promise<readonly Written[]> {
  const added = new Map((await readSources(sp, root, highest)).map(({ id, source }): [string, number] => [source, id]));
  const isChanged = async ({ source, item }: ImportWrite): Promise<boolean> => {
    const now = await sp.web.getList(root).items.getById(item?.id ?? 0).select(SOURCE)<ListItem>().catch(() => undefined);
    return now !== undefined && now[SOURCE] === source && now['odata.etag'] !== item?.etag;
  };
  const found = await Promise.all(writes.map(async (write): Promise<Written | undefined> => {
    const { number, source, item } = write;
    const id = item ? ((await isChanged(write)) ? item.id : undefined) : added.get(source);
    return id === undefined ? undefined : { number, how: item ? 'changed' : 'added', id };
  }));
  return found.filter((one): one is Written => one !== undefined);
}
