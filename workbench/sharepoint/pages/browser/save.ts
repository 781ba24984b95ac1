import { SPQueryable, spPost } from '@pnp/sp';
import { Form } from './form';
import { Field, OpenList } from './list';

/**
 * Writes what stands in a form: the values first, then the pictures, which SharePoint wants one by one.
 * @param id - the item, or `undefined` to add one
 * @param version - the ETag of the item as it was opened; `*` writes over whatever is there
 * @param onWritten - called with the item's id once its values are written. A picture may fail after that, and saving
 * again must not add the item a second time
 * @throws what PnPjs throws; status 412 when somebody else has changed the item
 */
export async function saveForm(list: OpenList, form: Form, id: number | undefined, version: string, onWritten: (id: number) => void): Promise<void> {
  const written = id ?? ((await list.list.items.add(form.values())).Id as number);
  if (id !== undefined) {
    await list.list.items.getById(id).update(form.values(), version);
  }
  onWritten(written);
  for (const { field, file } of form.files()) {
    await savePicture(list, written, field, file);
  }
}

/** The way of SharePoint's own forms: the picture becomes an attachment, and the column names it. */
async function savePicture({ sp, list, id: listId, title }: OpenList, itemId: number, field: Field, file: File): Promise<void> {
  const call = SPQueryable(sp.web, 'UploadImage(listTitle=@a1,imageName=@a2,listId=@a3,itemId=@a4,fieldId=@a5)');
  const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
  [quoted(title), quoted(file.name), quoted(listId), String(itemId), quoted(field.Id)].forEach((value, index) => call.query.set(`@a${index + 1}`, value));
  const { Name } = await spPost<{ Name: string }>(call, { body: file });
  await list.items.getById(itemId).update({ [field.InternalName]: JSON.stringify({ fileName: Name }) });
}
