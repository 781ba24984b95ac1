import { SPFI } from '@pnp/sp';
import { ContentFailure } from '../../../content/failures';
import { ImportWrite } from '../../../content/import/plan';
import { unlessStopped } from '../../../content/import/slices';
import { WriteProgress, Written } from '../../../content/manage/importContent';
import { orContentFailure } from '../../failure';
import { ListItem } from '../../itemValues';
import { SOURCE } from './importColumns';
import { highestId, readSources } from './readImported';
import { unanswered, writeBatch } from './writeBatch';

/** Parts of one batch. SharePoint takes 100; with fewer the answer comes in time, progress is seen, and stopping is quick. */
const PARTS = 40;
/** Characters of one batch; long bodies make small batches. */
const CHARACTERS = 1_000_000;
/** So often an answer may be lost before it is given up. */
const TRIES = 3;

/**
 * Writes articles, batch by batch, each once. See `ImportContent.write`.
 */
export async function writeAll(sp: SPFI, root: string, writes: readonly ImportWrite[], { signal, onWritten, onWaiting }: WriteProgress): Promise<void> {
  const highest = await orContentFailure(() => highestId(sp, root));
  for (const chunk of chunksOf(writes)) {
    let left: readonly ImportWrite[] = chunk;
    for (let losses = 0; left.length > 0;) {
      unlessStopped(signal);
      const answer = await writeBatch(sp, root, left);
      if (answer === unanswered) {
        losses += 1;
        const done = await orContentFailure(() => lookFor(sp, root, left, highest));
        onWritten(done);
        left = without(left, done);
        if (losses >= TRIES && left.length > 0) {
          throw new ContentFailure('offline', '');
        }
        continue;
      }
      onWritten(answer.written);
      left = answer.again;
      if (left.length > 0) {
        onWaiting(answer.retryAfter ?? 1);
        await wait(answer.retryAfter ?? 1, signal);
        onWaiting(0);
      }
    }
  }
}

const without = (writes: readonly ImportWrite[], done: readonly Written[]): readonly ImportWrite[] => {
  const numbers = new Set(done.map(({ number }) => number));
  return writes.filter(({ number }) => !numbers.has(number));
};

const sizeOf = ({ values }: ImportWrite): number => Object.values(values).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 50), 0);

function chunksOf(writes: readonly ImportWrite[]): ImportWrite[][] {
  const chunks: ImportWrite[][] = [];
  let size = CHARACTERS;
  for (const write of writes) {
    size += sizeOf(write);
    if (size > CHARACTERS || chunks[chunks.length - 1].length >= PARTS) {
      chunks.push([]);
      size = sizeOf(write);
    }
    chunks[chunks.length - 1].push(write);
  }
  return chunks;
}

/** What of a batch was done although no answer came: new articles have higher numbers than all before, changed ones hold the new imprint. */
async function lookFor(sp: SPFI, root: string, writes: readonly ImportWrite[], highest: number): Promise<readonly Written[]> {
  const added = new Map((await readSources(sp, root, highest)).map(({ id, source }): [string, number] => [source, id]));
  const changed = writes.filter(({ item }) => item);
  const sources = await Promise.all(changed.map(({ item }) => sp.web.getList(root).items.getById(item?.id ?? 0).select(SOURCE)<ListItem>().then((now) => now[SOURCE], () => undefined)));
  const isChanged = new Set(changed.filter(({ source }, place) => sources[place] === source));
  return writes.flatMap((write): Written[] => {
    const { number, source, item } = write;
    const id = item ? (isChanged.has(write) ? item.id : undefined) : added.get(source);
    return id === undefined ? [] : [{ number, how: item ? 'changed' : 'added', id }];
  });
}

async function wait(seconds: number, signal: AbortSignal): Promise<void> {
  unlessStopped(signal);
  await new Promise<void>((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, seconds * 1000);
    signal.addEventListener('abort', over);
  });
  unlessStopped(signal);
}
