import { SPFI } from '@pnp/sp';
import { ListSchema } from '../schema';
import { addColumn, columnsOf, ensureIndexes } from './columns';
import { ensureDefaultView } from './defaultView';
import { allowLikes } from './likes';
import { ensureList, giveTitle } from './newList';

/** Beside a step for each column: the list, the indexes, the view, the likes, the title. */
const FURTHER_STEPS = 5;

/** How many steps the making of a list takes. */
export function stepsOf({ columns }: ListSchema): number {
  return columns.length + FURTHER_STEPS;
}

/**
 * Makes a list, or what of it is missing. Nothing is deleted. A list is given its title last: as long as it has the one that it was
 * made with it is unfinished, and the next call goes on with it. Of a finished list only columns, indexes and attachments are
 * put right; its view, its title and its other settings are its owner's. A column of the same name but another type stays as it
 * is. The length of *Title* is not set: SharePoint's is the 255 of the schema.
 * @param sp - PnPjs, bound to the site
 * @param sitePath - server-relative path of the site
 * @param likes - whether the items of a new list can be liked
 * @param step - called after each step
 * @throws ContentFailure, or what PnPjs throws
 */
export async function createList(sp: SPFI, sitePath: string, schema: ListSchema, likes: boolean, step: () => void): Promise<void> {
  const { list, id, unfinished } = await ensureList(sp, sitePath, schema);
  step();
  const present = await columnsOf(list);
  for (const column of schema.columns) {
    if (!present.has(column.name)) {
      await addColumn(list, column);
    }
    step();
  }
  await ensureIndexes(list, schema.columns);
  step();
  const finish = [
    () => Promise.all(schema.views.filter(({ isDefault }) => isDefault).map((view) => ensureDefaultView(list, view))),
    () => likes ? allowLikes(sp, id) : undefined,
    () => giveTitle(sp, list, schema)
  ];
  for (const act of finish) {
    if (unfinished) {
      await act();
    }
    step();
  }
}
