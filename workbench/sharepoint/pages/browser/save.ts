import { SPQueryable, spPost } from '@pnp/sp';
import { Form } from './form';
import { Field, OpenList } from './list';

/**
 * Writes what stands in a form: the values first, then the pictures, which SharePoint wants one by one.
 * @param id - the item, or `undefined` to add one
 * @param version - the ETag of the item as it was opened; `*` writes over whatever is there
 * @returns the id of the item
 * @throws what PnPjs throws; status 412 when somebody else has changed the item
 */
export async function saveForm(list: OpenList, form: Form, id: number | undefined, version: string): Promise<number> {
  let saved = id;
  if (saved === undefined) {
    saved = (await list.list.items.add(form.values())).Id as number;
  } else {
    await list.list.items.getById(saved).update(form.values(), version);
  }
  for (const { field, file } of form.files()) {
    await savePicture(list, saved, field, file);
  }
  return saved;
}

/** The way of SharePoint's own forms: the picture becomes an attachment, and the column names it. */
async function savePicture({ sp, list, id: listId, title }: OpenList, itemId: number, field: Field, file: File): Promise<void> {
  const call = SPQueryable(sp.web, 'UploadImage(listTitle=@a1,imageName=@a2,listId=@a3,itemId=@a4,fieldId=@a5)');
  const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
  [quoted(title), quoted(file.name), quoted(listId), String(itemId), quoted(field.Id)].forEach((value, index) => call.query.set(`@a${index + 1}`, value));
  const { Name } = await spPost<{ Name: string }>(call, { body: file });
  await list.items.getById(itemId).update({ [field.InternalName]: JSON.stringify({ fileName: Name }) });
}
