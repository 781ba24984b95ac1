import type { FieldDefinition } from '../fields/definition';

/** Text as it stands in XML. */
export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const formatOf = ({ type, dateOnly, picture, choices, radioButtons }: FieldDefinition): string | undefined => {
  switch (type) {
    case 'DateTime':
      return dateOnly ? 'DateOnly' : 'DateTime';
    case 'URL':
      return picture ? 'Image' : 'Hyperlink';
    default:
      return choices && (radioButtons ? 'RadioButtons' : 'Dropdown');
  }
};

const friendlyFormats = ['Unspecified', 'Disabled', 'Relative'];

const attributes = (values: Readonly<Record<string, string | number | boolean | undefined>>): string => Object.entries(values)
  .filter(([, value]) => value !== undefined)
  .map(([name, value]) => ` ${name}="${typeof value === 'boolean' ? String(value).toUpperCase() : escapeXml(String(value))}"`)
  .join('');

/** A field's `SchemaXml`. Attributes and their order follow the recorded ones. */
export const fieldXml = (field: FieldDefinition, listId: string): string => {
  const head = attributes({
    Type: field.type, Name: field.name, DisplayName: field.title, ID: `{${field.id}}`, Group: field.group, Required: Boolean(field.required),
    Indexed: field.indexed || undefined, Hidden: field.hidden || undefined, ReadOnly: field.readOnly || undefined, Description: field.description || undefined,
    MaxLength: field.maxLength, RichText: field.type === 'Note' ? Boolean(field.richText) : undefined,
    RichTextMode: field.richTextMode, NumLines: field.numberOfLines, AllowHyperlink: field.allowHyperlink, RestrictedMode: field.restrictedMode,
    FillInChoice: field.fillInChoice, Format: formatOf(field), FriendlyDisplayFormat: field.friendlyFormat === undefined ? undefined : friendlyFormats[field.friendlyFormat],
    UserSelectionMode: field.groupsToo === undefined ? undefined : field.groupsToo ? 'PeopleAndGroups' : 'PeopleOnly',
    List: field.lookupList && `{${field.lookupList}}`, ShowField: field.lookupField, Mult: field.type.endsWith('Multi') || undefined,
    Decimals: field.decimals, Min: field.minimum, Max: field.maximum, CustomFormatter: field.customFormatter,
    ...Object.fromEntries((field.hiddenIn ?? []).map((form) => [`ShowIn${form}Form`, false])), SourceID: `{${listId}}`, StaticName: field.staticName ?? field.name, Version: 1
  });
  const inside = [
    field.defaultValue === undefined ? '' : `<Default>${escapeXml(field.defaultValue)}</Default>`,
    field.choices ? `<CHOICES>${field.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>` : ''
  ].join('');
  return inside === '' ? `<Field${head} />` : `<Field${head}>${inside}</Field>`;
};
