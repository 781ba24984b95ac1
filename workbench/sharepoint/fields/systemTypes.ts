import { badPrimitive } from '../errors/catalogue';
import type { FieldType } from './fieldType';

/** What all types share that only the service itself writes. */
const system: Pick<FieldType, 'sortable' | 'read' | 'write' | 'entityType'> = {
  entityType: 'SP.Field',
  sortable: true,
  read: (row, { name }, property) => ({ [property]: row[name] }),
  write: () => { throw badPrimitive('Edm.String'); }
};

export const counterType: FieldType = {
  ...system, name: 'Counter', kind: 5, displayName: 'Counter', shortDescription: 'Counter', sql: 'INTEGER', compared: () => 'number'
};

export const integerType: FieldType = {
  ...system, name: 'Integer', kind: 1, displayName: 'Integer', shortDescription: 'Integer', sql: 'INTEGER', entityType: 'SP.FieldNumber', compared: () => 'number'
};

export const guidType: FieldType = {
  ...system, name: 'Guid', kind: 14, displayName: 'Guid', shortDescription: 'Guid', sql: 'TEXT', entityType: 'SP.FieldGuid', compared: () => 'guid'
};

export const contentTypeIdType: FieldType = {
  ...system, name: 'ContentTypeId', kind: 25, displayName: 'Content Type Id', shortDescription: 'Content Type Id', sql: 'TEXT', sortable: false
};

export const attachmentsType: FieldType = {
  ...system, name: 'Attachments', kind: 19, displayName: 'Attachments', shortDescription: 'Attachments', sql: 'INTEGER',
  compared: () => 'boolean',
  read: (row, { name }, property) => ({ [property]: row[name] === 1 })
};

/** Shown in views only: an item has no such property. */
export const computedType: FieldType = {
  ...system, name: 'Computed', kind: 12, displayName: 'Computed', shortDescription: 'Computed', entityType: 'SP.FieldComputed', sortable: false, read: () => ({})
};

/** The built-in file columns; where an item lies follows from its list and id. */
export const fileLookupType: FieldType = {
  ...system, name: 'Lookup', kind: 7, displayName: 'Lookup', shortDescription: 'Lookup (information already on this site)', entityType: 'SP.FieldLookup', sortable: false, read: () => ({})
};

export const fileType: FieldType = {
  ...system, name: 'File', kind: 18, displayName: 'File', shortDescription: 'File', sortable: false, read: () => ({})
};

/** Whether an item was approved: 0 yes, 1 rejected, 2 pending, 3 draft, 4 scheduled. */
export const moderationType: FieldType = {
  ...system, name: 'ModStat', kind: 23, displayName: 'Approval Status', shortDescription: 'Approval Status', sql: 'INTEGER', entityType: 'SP.FieldChoice', compared: () => 'number',
  // Items from before approval was asked for are approved (Microsoft's help).
  read: (row, { name }, property) => ({ [property]: row[name] ?? 0 })
};
