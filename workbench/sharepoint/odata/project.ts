import { lookupNotExpanded, noSuchProperty, notServed } from '../errors/catalogue';
import type { Projected, ProjectedFeed } from './shape';
import { isComplex } from './values';
import type { Entity, Feed, Navigation, Value } from './values';

/** `$select` or `$expand` as a tree: `Author/Title,Id` is `{ Author: { Title: {} }, Id: {} }`. */
export interface NameTree { readonly [name: string]: NameTree }

/** @returns `undefined` for an option that was not given */
export const nameTree = (option: string | undefined): NameTree | undefined => {
  if (option === undefined || option.trim() === '') {
    return undefined;
  }
  // Without a prototype: a name such as __proto__ is a name like any other.
  const root = Object.create(null) as Record<string, NameTree>;
  for (const path of option.split(',')) {
    let level = root;
    for (const name of path.trim().split('/').filter((part) => part !== '')) {
      level[name] ??= Object.create(null) as NameTree;
      level = level[name] as Record<string, NameTree>;
    }
  }
  return root;
};

const unknown = (entity: Entity, name: string): Error => (entity.unknown ?? ((one) => noSuchProperty(one, entity.type)))(name);

const navigationOf = (entity: Entity, name: string): Navigation | undefined =>
  entity.navigation && Object.hasOwn(entity.navigation, name) ? entity.navigation[name] : undefined;

const isFeed = (one: Entity | Feed): one is Feed => 'entities' in one;
const hasNames = (tree: NameTree | undefined): boolean => tree !== undefined && Object.keys(tree).length > 0;

const expandOne = (entity: Entity, name: string, select: NameTree | undefined, expand: NameTree): Projected | ProjectedFeed | null => {
  const navigation = navigationOf(entity, name);
  const target = navigation?.follow() ?? null;
  const inner = hasNames(select) ? select : undefined;
  if (target === null) {
    const prototype = navigation?.prototype?.();
    if (prototype) {
      project(prototype, inner, expand);
    }
    return null;
  }
  return isFeed(target) ? projectFeed(target, inner, expand) : project(target, inner, expand);
};

const checkExpand = (entity: Entity, select: NameTree | undefined, expand: NameTree): void => {
  for (const name of Object.keys(expand)) {
    const navigation = navigationOf(entity, name);
    if (!navigation) {
      throw unknown(entity, name);
    }
    if (navigation.mustNameFields && !hasNames(select?.[name])) {
      throw lookupNotExpanded(name);
    }
  }
};

/** Only what is followed has parts that can be selected; whether SharePoint can select parts of a complex value is not known. */
const refuseParts = (entity: Entity, name: string, parts: NameTree): void => {
  const [part] = Object.keys(parts);
  if (part === undefined) {
    return;
  }
  const value = Object.hasOwn(entity.properties, name) ? entity.properties[name] : undefined;
  throw value && isComplex(value) ? notServed(`$select=${name}/${part}`) : unknown(entity, `${name}/${part}`);
};

const selected = (entity: Entity, select: NameTree, expand: NameTree): { properties: Record<string, Value>; follow: string[] } => {
  const properties: Record<string, Value> = {};
  const follow: string[] = [];
  for (const name of Object.keys(select)) {
    if (name === '*') {
      Object.assign(properties, entity.properties);
    } else if (navigationOf(entity, name)) {
      if (name in expand) {
        follow.push(name);
      } else if (navigationOf(entity, name)?.mustNameFields || hasNames(select[name])) {
        throw lookupNotExpanded(name);
      }
    } else {
      refuseParts(entity, name, select[name]);
      for (const one of entity.together && Object.hasOwn(entity.together, name) ? entity.together[name] : [name]) {
        if (Object.hasOwn(entity.properties, one)) {
          properties[one] = entity.properties[one];
        } else if (entity.onDemand && Object.hasOwn(entity.onDemand, one)) {
          properties[one] = entity.onDemand[one]();
        } else {
          throw unknown(entity, name);
        }
      }
    }
  }
  return { properties, follow };
};

/**
 * Applies `$select` and `$expand` to one entity.
 * @throws `SpError` 400 for a name that the entity does not have, or for a lookup without its fields
 */
export const project = (entity: Entity, select: NameTree | undefined, expand: NameTree = {}): Projected => {
  checkExpand(entity, select, expand);
  const { navigation, ...rest } = entity;
  const { properties, follow } = select ? selected(entity, select, expand) : { properties: entity.properties, follow: Object.keys(expand) };
  const expanded: Record<string, Projected | ProjectedFeed> = {};
  const empty: string[] = [];
  for (const name of follow) {
    const target = expandOne(entity, name, select?.[name], expand[name]);
    if (target === null) {
      // What leads nowhere stays a mere link in verbose, and is left out of the other formats (*assumed*).
      empty.push(name);
    } else {
      expanded[name] = target;
    }
  }
  const notFollowed = select ? [] : Object.keys(navigation ?? {}).filter((name) => !follow.includes(name));
  return { ...rest, properties, expanded, deferred: [...empty, ...notFollowed] };
};

/** Applies `$select` and `$expand` to each entity of a feed, and to its prototype when it is empty. */
export const projectFeed = (feed: Feed, select: NameTree | undefined, expand: NameTree = {}): ProjectedFeed => {
  const { entities, prototype, ...rest } = feed;
  if (entities.length === 0 && prototype) {
    project(prototype, select, expand);
  }
  return { ...rest, entities: entities.map((one) => project(one, select, expand)) };
};
