import { Column } from '../schema/columns';

/** The name of an attribute and what it says; without a value it is left out. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * A column as SharePoint's `createFieldAsXml` takes it, by Microsoft's *Field element (Field)*. `Thumbnail` (image columns) does
 * not stand there; PnP templates that were exported from sites have it so.
 * @returns well-formed XML, also for texts with `<`, `&` or quotes. The internal name counts only with *AddFieldInternalNameHint*
 */
export function fieldXml(column: Column): string {
  const { attributes, defaultValue, choices = [] } = ofType(column);
  const head = written({
    Type: column.type, ID: `{${column.id}}`, Name: column.name, StaticName: column.name, DisplayName: column.displayName, Description: column.description,
    Required: column.required === true, Indexed: column.indexed, ...attributes, CustomFormatter: column.format && JSON.stringify(column.format)
  });
  const inside = [
    defaultValue === undefined ? '' : `<Default>${escaped(String(defaultValue))}</Default>`,
    choices.length === 0 ? '' : `<CHOICES>${choices.map((choice) => `<CHOICE>${escaped(choice)}</CHOICE>`).join('')}</CHOICES>`
  ].join('');
  return `<Field${head}>${inside}</Field>`;
}

/** What the columns of one type say beyond all columns. */
function ofType(column: Column): { readonly attributes?: Attributes; readonly defaultValue?: string | number; readonly choices?: readonly string[] } {
  switch (column.type) {
    case 'Text':
      return { attributes: { MaxLength: column.maxLength }, defaultValue: column.defaultValue };
    case 'Note':
      // FullHtml is the rich text with pictures and tables; without a mode SharePoint keeps hardly more than bold and italics.
      return { attributes: { NumLines: 6, RichText: column.richText, ...(column.richText ? { RichTextMode: 'FullHtml', IsolateStyles: true } : {}) } };
    case 'Choice':
      return { attributes: { Format: 'Dropdown', FillInChoice: false }, defaultValue: column.defaultValue, choices: column.choices };
    case 'MultiChoice':
      return { attributes: { FillInChoice: false }, defaultValue: column.defaultValue, choices: column.choices };
    case 'DateTime':
      return { attributes: { Format: column.dateOnly ? 'DateOnly' : 'DateTime', FriendlyDisplayFormat: 'Disabled' }, defaultValue: column.defaultNow ? '[today]' : undefined };
    case 'Boolean':
      return { defaultValue: column.defaultValue ? 1 : 0 };
    case 'Number':
      return { attributes: { Decimals: column.decimals, Min: column.minimum }, defaultValue: column.defaultValue };
    case 'URL':
      return { attributes: { Format: 'Hyperlink' } };
    case 'User':
      return { attributes: { List: 'UserInfo', UserSelectionMode: 'PeopleOnly' } };
    case 'Thumbnail':
      return {};
  }
}

function written(attributes: Attributes): string {
  return Object.keys(attributes)
    .map((name) => ({ name, value: attributes[name] }))
    .filter(({ value }) => value !== undefined)
    .map(({ name, value }) => ` ${name}="${escaped(typeof value === 'boolean' ? String(value).toUpperCase() : String(value))}"`)
    .join('');
}

/** Text as it stands in XML, also within quotes. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
