import { SPFI } from '@pnp/sp';
import { ContentFailure } from '../../../content/failures';
import { ImportWrite } from '../../../content/import/plan';
import { unlessStopped } from '../../../content/import/slices';
import { WriteProgress, Written } from '../../../content/manage/importContent';
import { orContentFailure } from '../../failure';
import { highestId } from './readImported';
import { lookFor, settle } from './settle';
import { Wait } from './wait';
import { unanswered, writeBatch } from './writeBatch';

/** Parts of one batch. SharePoint takes 100; with fewer the answer comes in time, progress is seen, and stopping is quick. */
const PARTS = 40;
/** Characters of one batch; long bodies make small batches. */
const CHARACTERS = 1_000_000;
/** So often an answer may be lost before it is given up. */
const TRIES = 3;

/**
 * Writes articles, batch by batch, each once. See `ImportContent.write`.
 * @param wait - lets time pass
 */
export async function writeAll(sp: SPFI, root: string, writes: readonly ImportWrite[], { signal, onWritten, onWaiting }: WriteProgress, wait: Wait): Promise<void> {
  const pause = async (seconds: number): Promise<void> => {
    onWaiting(seconds);
    await wait(seconds, signal);
    onWaiting(0);
  };
  const highest = await orContentFailure(() => highestId(sp, root));
  for (const chunk of chunksOf(writes)) {
    let left: readonly ImportWrite[] = chunk;
    for (let losses = 0; left.length > 0;) {
      unlessStopped(signal);
      const answer = await writeBatch(sp, root, left);
      if (answer === unanswered) {
        losses += 1;
        left = await afterLoss(sp, root, left, highest, losses < TRIES, pause, onWritten);
        continue;
      }
      onWritten(answer.written);
      left = answer.again;
      if (left.length > 0) {
        await pause(answer.retryAfter ?? 1);
      }
    }
  }
}

/**
 * Tells what was done although no answer came.
 * @returns what was not, and may be written again
 * @throws ContentFailure, StoppedError, after it told that nobody knows about the rest
 */
async function afterLoss(
  sp: SPFI, root: string, writes: readonly ImportWrite[], highest: number, mayTryAgain: boolean, pause: (seconds: number) => Promise<void>, onWritten: WriteProgress['onWritten']
): Promise<readonly ImportWrite[]> {
  let left = writes;
  try {
    const { done, atRest } = await settle(() => orContentFailure(() => lookFor(sp, root, writes, highest)), pause, writes.length);
    onWritten(done);
    left = without(writes, done);
    if (left.length > 0 && !(atRest && mayTryAgain)) {
      throw new ContentFailure('offline', '');
    }
    return left;
  } catch (error) {
    onWritten(left.map(({ number, item }): Written => ({ number, how: 'unknown', ...(item ? { id: item.id } : {}) })));
    throw error;
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
