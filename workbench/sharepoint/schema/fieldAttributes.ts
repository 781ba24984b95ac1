import type { Element } from '@xmldom/xmldom';
import { notServed } from '../errors/catalogue';
import { badFieldXml } from '../errors/schemaErrors';
import type { FieldAppearance } from '../fields/appearance';
import type { FieldTypeName } from '../fields/definition';

/** Attributes that are read. */
const read = new Set([
  'Type', 'Name', 'DisplayName', 'ID', 'Required', 'Indexed', 'Hidden', 'ReadOnly', 'Description', 'MaxLength', 'RichText', 'Format', 'Decimals', 'Min', 'Max', 'List', 'ShowField', 'Mult',
  'CustomFormatter', 'ShowInEditForm', 'ShowInNewForm', 'ShowInDisplayForm', 'Group', 'StaticName', 'NumLines', 'AllowHyperlink', 'RestrictedMode', 'RichTextMode', 'FillInChoice',
  'FriendlyDisplayFormat', 'UserSelectionMode'
]);

/** Attributes that change nothing of what this service does; they are not told again. */
const harmless = new Set([
  'SourceID', 'Version', 'Sealed', 'AllowDeletion', 'IsolateStyles', 'ShowInFiltersPane', 'ColName', 'RowOrdinal', 'UnlimitedLengthInDocumentLibrary', 'Overwrite', 'ShowInViewForms',
  'Sortable', 'CommaSeparator', 'CustomUnitOnRight', 'Unit', 'DelayActivateTemplateBinding', 'ShowInVersionHistory'
]);

/** Attributes that may only say that something is not asked for. */
const only: Readonly<Record<string, RegExp>> = {
  EnforceUniqueValues: /^FALSE$/i, AppendOnly: /^FALSE$/i, Percentage: /^FALSE$/i, RelationshipDeleteBehavior: /^None$/i, UserSelectionScope: /^0?$/
};

const childElements = new Set(['Default', 'CHOICES', 'MAPPINGS']);

/** @throws `SpError` 501 for what would make the column another one than this service can make */
export const checkAttributes = (root: Element, webId: string): void => {
  for (const { name, value } of root.attributes) {
    const isServed = read.has(name) || harmless.has(name)
      || (Object.hasOwn(only, name) && only[name].test(value))
      || (name === 'WebId' && ['', webId].includes(value.replace(/[{}]/g, '').toLowerCase()));
    if (!isServed) {
      throw notServed(`${name}="${value}" of a column`);
    }
  }
  const stranger = [...root.childNodes].find(({ nodeType, nodeName }) => nodeType === 1 && !childElements.has(nodeName));
  if (stranger) {
    throw notServed(`${stranger.nodeName} of a column`);
  }
};

export type GetAttribute = (name: string) => string | undefined;

export const isYes = (text: string | undefined): boolean => text?.toUpperCase() === 'TRUE';

/** @throws `SpError` 500 for what is no number, or none that the attribute may have */
export const numberOf = (get: GetAttribute, name: string, least = -Infinity, most = Infinity): number | undefined => {
  const text = get(name);
  const number = Number(text);
  if (text === undefined) {
    return undefined;
  }
  if (text.trim() === '' || !Number.isFinite(number) || number < least || number > most) {
    throw badFieldXml();
  }
  return number;
};

const friendlyFormats: Readonly<Record<string, number>> = { disabled: 1, relative: 2 };

/** How the column is shown. */
export const appearanceOf = (type: FieldTypeName, get: GetAttribute): FieldAppearance => {
  const flag = <K extends keyof FieldAppearance>(key: K, name: string): FieldAppearance => (get(name) === undefined ? {} : { [key]: isYes(get(name)) });
  const text = <K extends keyof FieldAppearance>(key: K, name: string): FieldAppearance => (get(name) ? { [key]: get(name) } : {});
  const common = { ...text('group', 'Group'), ...text('staticName', 'StaticName') };
  switch (type) {
    case 'Note':
      return { ...common, numberOfLines: numberOf(get, 'NumLines', 1), ...flag('allowHyperlink', 'AllowHyperlink'), ...flag('restrictedMode', 'RestrictedMode'), ...text('richTextMode', 'RichTextMode') };
    case 'Choice':
    case 'MultiChoice':
      return { ...common, ...flag('fillInChoice', 'FillInChoice'), radioButtons: get('Format') === 'RadioButtons' };
    case 'URL':
      return { ...common, picture: get('Format') === 'Image' };
    case 'DateTime':
      return { ...common, ...(get('FriendlyDisplayFormat') === undefined ? {} : { friendlyFormat: friendlyFormats[String(get('FriendlyDisplayFormat')).toLowerCase()] ?? 0 }) };
    case 'User':
    case 'UserMulti':
      return { ...common, groupsToo: /^(1|PeopleAndGroups)$/i.test(get('UserSelectionMode') ?? '') };
    default:
      return common;
  }
};
