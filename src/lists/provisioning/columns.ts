import '@pnp/sp/fields/list';
import { IList } from '@pnp/sp/lists';
import { Column } from '../schema';
import { fieldXml } from './fieldXml';
import { orFound } from './orFound';

/** Microsoft's *AddFieldOptions*: the internal name is the one in the XML, not made of the display name (pnp/PnP, issue 940). */
const ADD_FIELD_INTERNAL_NAME_HINT = 8;

interface FieldInfo {
  readonly InternalName: string;
  readonly Indexed: boolean;
}

/** The internal names of a list's columns. */
export async function columnsOf(list: IList): Promise<ReadonlySet<string>> {
  return new Set((await fieldsOf(list)).map(({ InternalName }) => InternalName));
}

/**
 * Adds a column to a list.
 * @throws what PnPjs throws
 */
export async function addColumn(list: IList, column: Column): Promise<void> {
  await orFound(
    async () => (await columnsOf(list)).has(column.name) || undefined,
    async () => {
      await list.fields.createFieldAsXml({ SchemaXml: fieldXml(column), Options: ADD_FIELD_INTERNAL_NAME_HINT });
      return true;
    }
  );
}

/**
 * Gives the columns their indexes that have none, be it that an owner made them by hand or that SharePoint did not heed
 * `Indexed` in the XML.
 * @throws what PnPjs throws
 */
export async function ensureIndexes(list: IList, columns: readonly Column[]): Promise<void> {
  const without = new Set((await fieldsOf(list)).filter(({ Indexed }) => !Indexed).map(({ InternalName }) => InternalName));
  for (const { name } of columns.filter((column) => column.indexed && without.has(column.name))) {
    // The type is only named so that PnPjs does not ask for it; `Indexed` is a property of every type.
    await list.fields.getByInternalNameOrTitle(name).update({ Indexed: true }, 'SP.Field');
  }
}

function fieldsOf(list: IList): Promise<FieldInfo[]> {
  return list.fields.select('InternalName', 'Indexed')<FieldInfo[]>();
}
