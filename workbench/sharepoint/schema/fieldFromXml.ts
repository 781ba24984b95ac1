import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { listNotFoundById, notServed } from '../errors/catalogue';
import { badFieldXml, unknownFieldType } from '../errors/schemaErrors';
import type { FieldDefinition, FieldTypeName } from '../fields/definition';
import { fitsAsXml } from '../fields/xmlText';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { appearanceOf, checkAttributes, isYes, numberOf } from './fieldAttributes';
import type { GetAttribute } from './fieldAttributes';
import { checkShown } from './newField';
import type { RequestedField } from './newField';

const types: readonly FieldTypeName[] = ['Text', 'Note', 'Choice', 'MultiChoice', 'DateTime', 'Boolean', 'Number', 'URL', 'Thumbnail', 'User', 'UserMulti', 'Lookup', 'LookupMulti'];

/** Types that SharePoint has and this service has not. */
const elsewhere = new Set(['Calculated', 'Currency', 'TaxonomyFieldType', 'TaxonomyFieldTypeMulti', 'Location', 'Geolocation', 'Computed', 'Counter', 'Guid', 'Integer', 'OutcomeChoice']);

const rootOf = (xml: string): Element => {
  if (!fitsAsXml(xml)) {
    throw badFieldXml();
  }
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

const ofType = (site: Site, list: List, type: FieldTypeName, root: Element, get: GetAttribute): Partial<FieldDefinition> => {
  switch (type) {
    case 'Text':
      return { maxLength: numberOf(get, 'MaxLength', 1, 255) };
    case 'Note':
      return { richText: isYes(get('RichText')) };
    case 'Choice':
    case 'MultiChoice':
      return { choices: textsOf(root, 'CHOICE') };
    case 'DateTime':
      return { dateOnly: get('Format') !== 'DateTime' };
    case 'Number':
      return { decimals: numberOf(get, 'Decimals', 0, 5), minimum: numberOf(get, 'Min'), maximum: numberOf(get, 'Max') };
    case 'Lookup':
    case 'LookupMulti': {
      const lookupList = lookupListOf(site, get('List'), list);
      const lookupField = get('ShowField') ?? 'Title';
      checkShown(site, lookupList, lookupField);
      return { lookupList, lookupField };
    }
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
  const get: GetAttribute = (name) => root.getAttribute(name) ?? undefined;
  // Before the rest: what a type has of its own says nothing to who needs to know that there are no such columns here.
  const type = typeOfXml(get('Type') ?? '', isYes(get('Mult')));
  checkAttributes(root, site.store.settings.webId);
  const name = get('Name');
  const title = get('DisplayName') ?? name;
  if (title === undefined || title === '' || (keepsName && name === '')) {
    throw badFieldXml();
  }
  const id = get('ID')?.replace(/[{}]/g, '');
  if (id !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) {
    throw badFieldXml();
  }
  const defaults = textsOf(root, 'Default');
  const hiddenIn = (['Display', 'Edit', 'New'] as const).filter((form) => get(`ShowIn${form}Form`)?.toUpperCase() === 'FALSE');
  return {
    ...appearanceOf(type, get), type, title, id, ...(keepsName && name !== undefined ? { name } : {}), description: get('Description'), required: isYes(get('Required')), indexed: isYes(get('Indexed')),
    hidden: isYes(get('Hidden')), readOnly: isYes(get('ReadOnly')), ...(defaults.length > 0 ? { defaultValue: defaults[0] } : {}), ...ofType(site, list, type, root, get),
    ...(get('CustomFormatter') ? { customFormatter: get('CustomFormatter') } : {}), ...(hiddenIn.length > 0 ? { hiddenIn } : {})
  };
};
