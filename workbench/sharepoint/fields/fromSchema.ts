import type { Column } from '../../../src/lists/schema';
import type { FieldDefinition } from './definition';

const yesNo = (value: boolean): string => (value ? '1' : '0');

const ofType = (column: Column): Partial<FieldDefinition> => {
  switch (column.type) {
    case 'Text':
      return { maxLength: column.maxLength, defaultValue: column.defaultValue };
    case 'Note':
      return { richText: column.richText };
    case 'Choice':
    case 'MultiChoice':
      return { choices: column.choices, defaultValue: column.defaultValue };
    case 'DateTime':
      return { dateOnly: column.dateOnly, defaultValue: column.defaultNow ? '[today]' : undefined };
    case 'Boolean':
      return { defaultValue: yesNo(column.defaultValue) };
    case 'Number':
      return { decimals: column.decimals, minimum: column.minimum, defaultValue: column.defaultValue?.toString() };
    default:
      return {};
  }
};

/** A column of the product's list schema as a field of this service. */
export const fieldOfColumn = (column: Column): FieldDefinition => ({
  id: column.id,
  name: column.name,
  title: column.displayName,
  description: column.description,
  type: column.type,
  required: column.required,
  indexed: column.indexed,
  customFormatter: column.format && JSON.stringify(column.format),
  ...ofType(column)
});
