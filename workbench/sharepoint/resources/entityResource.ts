import { notServed } from '../errors/catalogue';
import { isComplex } from '../odata/values';
import type { Entity, Value } from '../odata/values';
import { feedResource } from './feedResource';
import type { Call, Resource } from './resource';

const edmTypeOf = (value: Value): string => {
  switch (typeof value) {
    case 'boolean':
      return 'Edm.Boolean';
    case 'number':
      return Number.isInteger(value) ? 'Edm.Int32' : 'Edm.Double';
    case 'string':
      return 'Edm.String';
    default:
      return value === null ? 'Edm.String' : isComplex(value) ? value.complex : `Collection(${value.of})`;
  }
};

const byName = <T>(record: Readonly<Record<string, T>> | undefined, name: string): [string, T] | undefined =>
  Object.entries(record ?? {}).find(([key]) => key.toLowerCase() === name);

/** One property of an entity as a place of its own: `web/title`, `items(1)/EffectiveBasePermissions`. */
const propertyResource = (entity: Entity, name: string): Resource | undefined => {
  const stored = byName(entity.properties, name);
  const made = byName(entity.onDemand, name);
  if (!stored && !made) {
    return undefined;
  }
  const [key] = (stored ?? made) as [string, unknown];
  return {
    get: () => {
      const value = stored ? stored[1] : (made as [string, () => Value])[1]();
      return { result: { kind: 'value', name: key, edmType: edmTypeOf(value), value } };
    }
  };
};

const navigationResource = (entity: Entity, name: string): Resource | undefined => {
  const found = byName(entity.navigation, name);
  if (!found) {
    return undefined;
  }
  const target = found[1].follow();
  if (target === null) {
    return { get: () => ({ result: { kind: 'nothing' } }) };
  }
  return 'entities' in target ? feedResource(() => target) : entityResource(() => target);
};

/**
 * A place that shows one entity. From there the path goes on to what is named in `more`, then to what the entity leads to,
 * then to its properties.
 */
export const entityResource = (entity: (call: Call) => Entity, more: Omit<Resource, 'get'> = {}): Resource => ({
  ...more,
  get: (call) => {
    const stranger = call.options.given.find(([name]) => name !== '$select' && name !== '$expand');
    if (stranger) {
      throw notServed(`${stranger[0]} of one thing`);
    }
    const shown = entity(call);
    return { result: { kind: 'entity', entity: shown }, ...(shown.etag ? { headers: { ETag: shown.etag } } : {}) };
  },
  child: (segment, call) => more.child?.(segment, call)
    ?? (segment.args === undefined ? navigationResource(entity(call), segment.name) ?? propertyResource(entity(call), segment.name) : undefined)
});
