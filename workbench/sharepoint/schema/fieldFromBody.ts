import { listNotFoundById, notServed } from '../errors/catalogue';
import { badPropertyValue, unknownFieldType } from '../errors/schemaErrors';
import type { FieldTypeName } from '../fields/definition';
import { readProperties } from '../resources/properties';
import { fieldEntity } from '../site/fieldEntity';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { fieldProperties } from './fieldProperties';
import { checkShown } from './newField';
import type { RequestedField } from './newField';

/** Types by `FieldTypeKind`. */
const types: Readonly<Record<number, FieldTypeName>> = {
  2: 'Text', 3: 'Note', 4: 'DateTime', 6: 'Choice', 7: 'Lookup', 8: 'Boolean', 9: 'Number', 11: 'URL', 15: 'MultiChoice', 20: 'User', 34: 'Thumbnail'
};

/** Kinds that SharePoint has and this service has not: integer, currency, calculated and others. */
const highestKind = 34;

const typeOfKind = (kind: unknown): FieldTypeName => {
  if (typeof kind !== 'number') {
    throw badPropertyValue('FieldTypeKind');
  }
  const type = Object.hasOwn(types, kind) ? types[kind] : undefined;
  if (!type) {
    throw kind >= 1 && kind <= highestKind ? notServed(`columns of FieldTypeKind ${kind}`) : unknownFieldType(String(kind));
  }
  return type;
};

const lookupOf = (site: Site, id: unknown, shown: unknown): Pick<RequestedField, 'lookupList' | 'lookupField'> => {
  const list = typeof id === 'string' ? site.store.lists.byId(id) : undefined;
  if (!list) {
    throw listNotFoundById();
  }
  const lookupField = typeof shown === 'string' ? shown : 'Title';
  checkShown(site, list.id, lookupField);
  return { lookupList: list.id, lookupField };
};

/**
 * Reads the body of `fields` (POST) or the parameters of `AddField`.
 * @throws `SpError` for a type or property that is refused
 */
export const fieldFromBody = (site: Site, list: List, body: Record<string, unknown>): RequestedField => {
  // LookupWebId: there is one web only. IsCompactName: how long the internal name may become.
  const { FieldTypeKind, LookupListId, LookupFieldName, LookupWebId, IsCompactName, ...others } = body;
  const kind = typeOfKind(FieldTypeKind);
  const type = (kind === 'User' || kind === 'Lookup') && others.AllowMultipleValues === true ? `${kind}Multi` as const : kind;
  if ((LookupWebId !== undefined && LookupWebId !== site.store.settings.webId) || (IsCompactName !== undefined && IsCompactName !== false)) {
    throw notServed('LookupWebId of another web, or IsCompactName');
  }
  const { title, ...rest } = readProperties(others, fieldProperties(type), 'SP.Field', fieldEntity(site, list, '', { id: '', name: '', title: '', description: '', type }).properties);
  if (title === undefined || title.trim() === '') {
    throw badPropertyValue('Title');
  }
  return { ...rest, type, title, ...(kind === 'Lookup' ? lookupOf(site, LookupListId, LookupFieldName) : {}) };
};
