import { badNode, notServed } from '../errors/catalogue';
import { contentTypeInUse, contentTypeNotFound, contentTypeSealed, contentTypeTaken } from '../errors/contentTypeErrors';
import { badPropertyValue } from '../errors/schemaErrors';
import type { Segment } from '../odata/pathTokens';
import type { Entity } from '../odata/values';
import { contentTypeEntity, contentTypeFeed } from '../site/contentTypeEntity';
import { demand } from '../site/permissions';
import type { Site } from '../site/site';
import { byTypeId, derivedId } from '../store/contentTypes';
import type { ContentType } from '../store/contentTypes';
import type { List } from '../store/list';
import { entityResource } from './entityResource';
import { feedResource } from './feedResource';
import { readProperties } from './properties';
import type { WritableProperties } from './properties';
import { jsonBody, nothing, textArgument } from './resource';
import type { Answer, Call, Resource } from './resource';

const writable: WritableProperties<ContentType> = {
  Name: {
    type: 'string',
    take: (name: string) => {
      if (name.trim() === '') {
        throw badPropertyValue('Name');
      }
      return { name };
    }
  },
  Description: { type: 'string', take: (description: string) => ({ description }) },
  Group: { type: 'string', take: (group: string) => ({ group }) }
};

const typesOf = ({ store }: Site, list: List | undefined): ContentType[] => (list ? store.contentTypes.ofList(list) : store.contentTypes.ofSite());

/** @throws `SpError` 500 when another type of the same place has the name */
const checkName = (types: readonly ContentType[], name: string, own?: string): void => {
  if (types.some((type) => type.id !== own && type.name.toLowerCase() === name.toLowerCase())) {
    throw contentTypeTaken(name);
  }
};

/**
 * A new type of the site. REST takes an id and makes nothing of it: whatever it says, the type is made from Item and gets an
 * id that nobody chose (pnp/pnpjs issues 457 and 3367). The status is *assumed*.
 */
const addToSite = (call: Call): Answer => {
  demand(call.site, 'ManageWeb');
  const { Id, ...others } = jsonBody(call, true);
  const { name, description = '', group = 'Custom Content Types' } = readProperties(others, writable, 'SP.ContentType', contentTypeEntity(call.site, { id: '', name: '', description: '', group: '' }).properties);
  if (Id !== undefined && typeof (Id as { StringValue?: unknown } | null)?.StringValue !== 'string') {
    throw badPropertyValue('Id');
  }
  if (name === undefined) {
    throw badPropertyValue('Name');
  }
  checkName(typesOf(call.site, undefined), name);
  const type: ContentType = { id: derivedId('0x01'), name, description, group };
  call.site.store.contentTypes.add(type);
  const entity = contentTypeEntity(call.site, type);
  return { status: 201, result: { kind: 'entity', entity }, headers: { Location: `${call.apiUrl}/${entity.path}` } };
};

/** Answered with 200 and the list's new type (recorded). */
const addAvailable = (list: List): Resource => ({
  post: (call) => {
    demand(call.site, 'ManageLists');
    const { contentTypeId } = jsonBody(call);
    if (typeof contentTypeId !== 'string') {
      throw badNode('StartObject', 'PrimitiveValue');
    }
    const type = byTypeId(typesOf(call.site, undefined), contentTypeId);
    if (!type) {
      throw contentTypeNotFound(contentTypeId);
    }
    checkName(typesOf(call.site, list), type.name);
    return { result: { kind: 'entity', entity: contentTypeEntity(call.site, call.site.store.contentTypes.addToList(list, type), list) } };
  }
});

/** `fieldlinks(guid'…')` of a type. */
const oneLink = ({ navigation }: Entity, id: string | undefined): Resource | undefined => {
  const links = navigation?.FieldLinks.follow();
  const found = links && 'entities' in links ? links.entities.find(({ properties }) => properties.Id === id?.toLowerCase()) : undefined;
  return found && entityResource(() => found);
};

/** One type. For an id that there is not SharePoint answers 200 with nothing (pnp/cli-microsoft365 relies on it). */
const oneType = (site: Site, list: List | undefined, id: string): Resource => {
  const type = byTypeId(typesOf(site, list), id);
  if (!type) {
    return { get: () => ({ result: { kind: 'nothing' } }) };
  }
  const changing = (): void => {
    demand(site, list ? 'ManageLists' : 'ManageWeb');
    if (type.sealed) {
      throw contentTypeSealed(type.name);
    }
    if (type.builtIn) {
      throw notServed(`changes of the content type ${type.name}`);
    }
  };
  const entity = contentTypeEntity(site, type, list);
  return entityResource(() => entity, {
    child: (segment) => (segment.name === 'fieldlinks' && segment.args ? oneLink(entity, textArgument(segment)) : undefined),
    merge: (call) => {
      changing();
      const changed = { ...type, ...readProperties(jsonBody(call, true), writable, 'SP.ContentType', entity.properties) };
      checkName(typesOf(site, list), changed.name, type.id);
      site.store.contentTypes.change(type, changed);
      return nothing;
    },
    delete: () => {
      changing();
      if (site.store.contentTypes.hasChildren(type) || (list && site.store.items.hasMoreThan(list, 0, { sql: 'item."ContentTypeId" = ? COLLATE NOCASE', values: [type.id] }))) {
        throw contentTypeInUse();
      }
      site.store.contentTypes.remove(type);
      return { result: { kind: 'raw', contentType: 'application/json', content: Buffer.alloc(0) } };
    }
  });
};

/** `contenttypes` of the site or of a list, and on to one of them by id. */
export const contentTypesResource = (site: Site, segment: Segment, list?: List): Resource => {
  const key = textArgument(segment);
  if (key !== undefined) {
    return oneType(site, list, key);
  }
  return feedResource(() => contentTypeFeed(site, list), {
    ...(list ? {} : { post: addToSite }),
    child: (step) => {
      const id = textArgument(step);
      switch (step.name) {
        case 'getbyid':
          return id === undefined ? undefined : oneType(site, list, id);
        case 'addavailablecontenttype':
          return list && addAvailable(list);
        default:
          return undefined;
      }
    }
  });
};

const readOnly = (resource: Resource | undefined): Resource | undefined =>
  resource && { get: resource.get, child: (segment, call) => readOnly(resource.child?.(segment, call)) };

/** `availablecontenttypes` of the site: the same types, but they cannot be changed there. */
export const availableContentTypesResource = (site: Site, segment: Segment): Resource | undefined => readOnly(contentTypesResource(site, segment));
