import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { listNotFoundById, notServed } from '../errors/catalogue';
import { badFieldXml, unknownFieldType } from '../errors/schemaErrors';
import type { FieldDefinition, FieldTypeName } from '../fields/definition';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import type { RequestedField } from './newField';

const types: readonly FieldTypeName[] = ['Text', 'Note', 'Choice', 'MultiChoice', 'DateTime', 'Boolean', 'Number', 'URL', 'Thumbnail', 'User', 'UserMulti', 'Lookup', 'LookupMulti'];

/** Types that SharePoint has and this service has not. */
const elsewhere = new Set(['Calculated', 'Currency', 'TaxonomyFieldType', 'TaxonomyFieldTypeMulti', 'Location', 'Geolocation', 'Computed', 'Counter', 'Guid', 'Integer', 'OutcomeChoice']);

/** Attributes that change nothing of what this service does. */
const harmless = new Set([
  'Group', 'StaticName', 'SourceID', 'Version', 'Sealed', 'AllowDeletion', 'RichTextMode', 'NumLines', 'IsolateStyles', 'AppendOnly', 'FriendlyDisplayFormat', 'UserSelectionMode',
  'UserSelectionScope', 'ShowInFiltersPane', 'ColName', 'RowOrdinal', 'UnlimitedLengthInDocumentLibrary', 'EnforceUniqueValues', 'RestrictedMode', 'WebId', 'RelationshipDeleteBehavior',
  'Overwrite', 'ShowInViewForms', 'Sortable', 'Percentage', 'FillInChoice', 'AllowHyperlink', 'CommaSeparator', 'CustomUnitOnRight', 'Unit', 'DelayActivateTemplateBinding'
]);

const read = new Set([
  'Type', 'Name', 'DisplayName', 'ID', 'Required', 'Indexed', 'Hidden', 'ReadOnly', 'Description', 'MaxLength', 'RichText', 'Format', 'Decimals', 'Min', 'Max', 'List', 'ShowField', 'Mult',
  'CustomFormatter', 'ShowInEditForm', 'ShowInNewForm', 'ShowInDisplayForm'
]);

const rootOf = (xml: string): Element => {
  try {
    const root = new DOMParser({ onError: () => { throw badFieldXml(); } }).parseFromString(xml, 'text/xml').documentElement;
    if (root?.nodeName === 'Field') {
      return root;
    }
  } catch {
    // Whatever the parser stumbled over, the XML cannot be read.
  }
  throw badFieldXml();
};

const isYes = (text: string | undefined): boolean => text?.toUpperCase() === 'TRUE';
const numberOf = (text: string | undefined): number | undefined => (text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text));

const textsOf = (root: Element, name: string): string[] => [...root.getElementsByTagName(name)].map((element) => element.textContent ?? '');

const typeOfXml = (type: string, several: boolean): FieldTypeName => {
  const asked = several && (type === 'User' || type === 'Lookup') ? `${type}Multi` : type;
  const known = types.find((one) => one === asked);
  if (!known) {
    throw elsewhere.has(asked) ? notServed(`columns of type ${asked}`) : unknownFieldType(asked);
  }
  return known;
};

/** The list that `List` names: by id, or by address. */
const lookupListOf = ({ store }: Site, named: string | undefined, own: List): string => {
  const list = named === 'Self' ? own : named === undefined ? undefined : store.lists.byId(named) ?? store.lists.byUrl(named);
  if (!list) {
    throw listNotFoundById();
  }
  return list.id;
};

const ofType = (site: Site, list: List, type: FieldTypeName, root: Element, get: (name: string) => string | undefined): Partial<FieldDefinition> => {
  switch (type) {
    case 'Text':
      return { maxLength: numberOf(get('MaxLength')) };
    case 'Note':
      return { richText: isYes(get('RichText')) };
    case 'Choice':
    case 'MultiChoice':
      return { choices: textsOf(root, 'CHOICE') };
    case 'DateTime':
      return { dateOnly: get('Format') !== 'DateTime' };
    case 'Number':
      return { decimals: numberOf(get('Decimals')), minimum: numberOf(get('Min')), maximum: numberOf(get('Max')) };
    case 'Lookup':
    case 'LookupMulti':
      return { lookupList: lookupListOf(site, get('List'), list), lookupField: get('ShowField') ?? 'Title' };
    default:
      return {};
  }
};

/**
 * Reads the `SchemaXml` of a new column.
 * @param keepsName whether `Name` decides the internal name; without the option *AddFieldInternalNameHint* SharePoint makes it of the display name
 * @throws `SpError` for XML that cannot be read and for what this service does not serve
 */
export const fieldFromXml = (site: Site, list: List, xml: string, keepsName: boolean): RequestedField => {
  const root = rootOf(xml);
  const stranger = [...root.attributes].find(({ name }) => !read.has(name) && !harmless.has(name));
  if (stranger || (root.getAttribute('EnforceUniqueValues') ?? 'FALSE').toUpperCase() === 'TRUE') {
    throw notServed(`the attribute ${stranger?.name ?? 'EnforceUniqueValues'} of a column`);
  }
  const get = (name: string): string | undefined => root.getAttribute(name) ?? undefined;
  const type = typeOfXml(get('Type') ?? '', isYes(get('Mult')));
  const name = get('Name');
  const title = get('DisplayName') ?? name;
  if (title === undefined || title === '') {
    throw badFieldXml();
  }
  const defaults = textsOf(root, 'Default');
  const hiddenIn = (['Display', 'Edit', 'New'] as const).filter((form) => get(`ShowIn${form}Form`)?.toUpperCase() === 'FALSE');
  return {
    type, title, id: get('ID')?.replace(/[{}]/g, ''), ...(keepsName && name !== undefined ? { name } : {}), description: get('Description'), required: isYes(get('Required')), indexed: isYes(get('Indexed')),
    hidden: isYes(get('Hidden')), readOnly: isYes(get('ReadOnly')), ...(defaults.length > 0 ? { defaultValue: defaults[0] } : {}), ...ofType(site, list, type, root, get),
    ...(get('CustomFormatter') ? { customFormatter: get('CustomFormatter') } : {}), ...(hiddenIn.length > 0 ? { hiddenIn } : {})
  };
};
