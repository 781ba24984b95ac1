import { badNode } from '../errors/catalogue';
import { badContentTypeId, contentTypeInUse, contentTypeNotFound, contentTypeStays, contentTypeTaken } from '../errors/contentTypeErrors';
import { badPropertyValue } from '../errors/schemaErrors';
import type { Segment } from '../odata/pathTokens';
import type { Value } from '../odata/values';
import { contentTypeEntity } from '../site/contentTypeEntity';
import { demand } from '../site/permissions';
import type { Site } from '../site/site';
import { byTypeId } from '../store/contentTypes';
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

const created = (call: Call, type: ContentType, list?: List): Answer => {
  const entity = contentTypeEntity(call.site, type, list);
  return { status: 201, result: { kind: 'entity', entity }, headers: { Location: `${call.apiUrl}/${entity.path}` } };
};

/** A new type of the site, made from one that is there already, as its id says. */
const addToSite = (call: Call): Answer => {
  demand(call.site, 'ManageWeb');
  const { Id, ...others } = jsonBody(call, true);
  const id = (Id as { StringValue?: unknown } | undefined)?.StringValue;
  const { name, description = '', group = 'Custom Content Types' } = readProperties(others, writable, 'SP.ContentType');
  if (typeof id !== 'string' || !/^0x01[0-9a-f]+$/i.test(id) || name === undefined) {
    throw badContentTypeId();
  }
  const types = typesOf(call.site, undefined);
  if (byTypeId(types, id) || types.some((type) => type.name.toLowerCase() === name.toLowerCase())) {
    throw contentTypeTaken();
  }
  const type: ContentType = { id, name, description, group };
  call.site.store.contentTypes.add(type);
  return created(call, type);
};

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
    if (typesOf(call.site, list).some(({ name }) => name === type.name)) {
      throw contentTypeTaken();
    }
    return created(call, call.site.store.contentTypes.addToList(list, type), list);
  }
});

const oneType = (site: Site, list: List | undefined, id: string): Resource => {
  const type = byTypeId(typesOf(site, list), id);
  if (!type) {
    throw contentTypeNotFound(id);
  }
  const changing = (): void => {
    demand(site, list ? 'ManageLists' : 'ManageWeb');
    if (type.builtIn) {
      throw contentTypeStays(type.name);
    }
  };
  return entityResource(() => contentTypeEntity(site, type, list), {
    merge: (call) => {
      changing();
      site.store.contentTypes.change(type, { ...type, ...readProperties(jsonBody(call, true), writable, 'SP.ContentType', contentTypeEntity(site, type, list).properties as Record<string, Value>) });
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
  return feedResource(() => ({ set: 'SP.ApiData.ContentTypes', entities: typesOf(site, list).map((type) => contentTypeEntity(site, type, list)) }), {
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
