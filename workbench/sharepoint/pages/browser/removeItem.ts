import { confirm } from './confirm';
import { OpenList } from './list';
import { problemOf } from './problem';

/**
 * Deletes an item after asking.
 * @returns `undefined` when it was not to be deleted, else an empty text or what went wrong
 */
export async function removeItem({ list }: OpenList, id: number, title: string): Promise<string | undefined> {
  if (!(await confirm(`Delete “${title}”? It cannot be brought back here.`, 'Delete'))) {
    return undefined;
  }
  try {
    await list.items.getById(id).delete();
    return '';
  } catch (error) {
    return (await problemOf(error)).text;
  }
}
