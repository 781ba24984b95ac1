import { fieldNotFound } from '../errors/catalogue';
import { propertyName } from '../fields/definition';
import type { FieldDefinition } from '../fields/definition';
import type { Row } from '../fields/fieldType';
import { typeOf } from '../fields/fieldTypes';
import type { Entity } from '../odata/values';
import { listPath } from '../site/listEntity';
import type { Site } from '../site/site';
import { itemType, itemTypeName } from '../store/list';
import type { List } from '../store/list';
import type { Store } from '../store/store';
import { isVisible } from './approval';

/** The types of column that a lookup may show; Microsoft lists them for *projected fields*. */
const shownTypes = new Set<FieldDefinition['type']>(['Text', 'Number', 'DateTime', 'Counter', 'Integer', 'Guid']);

/** The list that a lookup column looks into, unless it was deleted. */
export const referredList = (store: Store, { lookupList }: FieldDefinition): List | undefined =>
  (lookupList === undefined ? undefined : store.lists.byId(lookupList));

/** The item behind an id of a lookup column, unless it is gone or hidden from the present user. */
export const referredItem = (site: Site, list: List | undefined, id: number): Row | undefined => {
  const row = list && site.store.items.byId(list, id);
  return row && isVisible(site, list, row) ? row : undefined;
};

/** The columns of a list that can be read through a lookup. */
export const shownByLookup = ({ fields }: List): FieldDefinition[] => fields.filter(({ type }) => shownTypes.has(type));

/** An item as a lookup column shows it: nothing unless it is selected, and only some of its columns. */
export const lookupEntity = (list: List, row: Row): Entity => ({
  type: itemType(list),
  set: `SP.ListData.${itemTypeName(list)}s`,
  path: `${listPath(list)}/Items(${row.ID})`,
  id: String(row.GUID),
  properties: Object.assign(
    { Id: Number(row.ID) },
    ...shownByLookup(list).map((field) => typeOf(field).read(row, field, propertyName(field.name)))
  ) as Entity['properties'],
  unknown: fieldNotFound
});
