import type { FieldAppearance } from './appearance';

/** The names of SharePoint's field types that this service knows. */
export type FieldTypeName =
  | 'Text' | 'Note' | 'Choice' | 'MultiChoice' | 'DateTime' | 'Boolean' | 'Number' | 'URL' | 'Thumbnail'
  | 'User' | 'UserMulti' | 'Lookup' | 'LookupMulti' | 'ModStat'
  | 'Counter' | 'Integer' | 'Guid' | 'ContentTypeId' | 'Attachments' | 'Computed' | 'File';

/** A column of a list, with what its type needs to know. Stored as JSON. */
export interface FieldDefinition extends FieldAppearance {
  readonly id: string;
  /** The internal name. */
  readonly name: string;
  /** The display name. */
  readonly title: string;
  readonly description: string;
  readonly type: FieldTypeName;
  readonly required?: boolean;
  readonly indexed?: boolean;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  /** Comes with every list. */
  readonly builtIn?: boolean;
  /** Absent from an item unless it is selected. */
  readonly onDemand?: boolean;
  /** As in the field's schema: `1` for yes, `[today]` for the present. */
  readonly defaultValue?: string;
  readonly maxLength?: number;
  readonly richText?: boolean;
  readonly choices?: readonly string[];
  readonly dateOnly?: boolean;
  readonly decimals?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of a lookup: the id of the list that it looks into, and the internal name of the column that it shows. */
  readonly lookupList?: string;
  readonly lookupField?: string;
  /** JSON of column formatting. */
  readonly customFormatter?: string;
  /** In which forms it is left out. */
  readonly hiddenIn?: readonly ('Display' | 'Edit' | 'New')[];
}

/** The name of a field as a property of an item: OData names cannot start with an underscore. */
export const propertyName = (name: string): string => (name.startsWith('_') ? `OData_${name}` : name);
