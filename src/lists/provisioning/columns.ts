import '@pnp/sp/fields/list';
import { IList } from '@pnp/sp/lists';
import { refusalOf } from '../failure';
import { Column } from '../schema';
import { fieldXml } from './fieldXml';
import { orFound } from './orFound';

/** Microsoft's *AddFieldOptions*: the internal name is the one in the XML, not made of the display name (pnp/PnP, issue 940). */
const ADD_FIELD_INTERNAL_NAME_HINT = 8;

/** What is asked of every column of a list. */
export interface FieldInfo {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Indexed: boolean;
  readonly CustomFormatter: string | null;
}

/** The columns of a list, by internal name. */
export async function fieldsOf(list: IList): Promise<ReadonlyMap<string, FieldInfo>> {
  const fields = await list.fields.select('InternalName', 'Title', 'TypeAsString', 'Indexed', 'CustomFormatter')<FieldInfo[]>();
  return new Map(fields.map((field) => [field.InternalName, field]));
}

/**
 * Adds a column to a list. Where the list has become too long for a new index the column comes without.
 * @throws what PnPjs throws
 */
export async function addColumn(list: IList, column: Column): Promise<void> {
  const add = (one: Column): Promise<unknown> => orFound(
    async () => (await fieldsOf(list)).has(one.name) || undefined,
    async () => {
      await list.fields.createFieldAsXml({ SchemaXml: fieldXml(one), Options: ADD_FIELD_INTERNAL_NAME_HINT });
      return true;
    }
  );
  if (!column.indexed || await refusalOf(add(column)) !== undefined) {
    await add({ ...column, indexed: false });
  }
}

/** @throws what PnPjs throws */
export async function addIndex(list: IList, { name }: Column): Promise<void> {
  // The type is only named so that PnPjs does not ask for it; `Indexed` is a property of every type.
  await list.fields.getByInternalNameOrTitle(name).update({ Indexed: true }, 'SP.Field');
}

/** @throws what PnPjs throws */
export async function setFormat(list: IList, { name, format }: Column): Promise<void> {
  await list.fields.getByInternalNameOrTitle(name).update({ CustomFormatter: JSON.stringify(format) }, 'SP.Field');
}
