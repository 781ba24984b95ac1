import type { Format } from './format';
import { isCollection, isComplex } from './values';
import type { Entity, Feed, Result, Value } from './values';

type Json = Record<string, unknown>;

/** A feed or an entity that `$expand` put in the place of a navigation property. */
export type Projected = Omit<Entity, 'navigation'> & {
  readonly expanded: Readonly<Record<string, Projected | ProjectedFeed>>;
  /** Navigation properties that were not followed; verbose says where they lead. */
  readonly deferred: readonly string[];
};

export type ProjectedFeed = Omit<Feed, 'entities' | 'prototype'> & { readonly entities: readonly Projected[] };

const isFeed = (one: Projected | ProjectedFeed): one is ProjectedFeed => 'entities' in one;

/** Writes what a resource answered as the JSON of one metadata level. */
export class Shaper {
  private readonly prefix: string;

  /** @param apiUrl absolute address of `_api`, without a slash at its end */
  constructor(private readonly format: Format, private readonly apiUrl: string) {
    this.prefix = format.version === 4 ? '@odata.' : 'odata.';
  }

  entity(entity: Projected): Json {
    const body = this.entityJson(entity);
    return this.format.level === 'verbose' ? { d: body } : { ...this.context(`${entity.set}${this.format.version === 4 ? '/$entity' : '/@Element'}`), ...body };
  }

  feed(feed: ProjectedFeed): Json {
    const rows = feed.entities.map((one) => this.entityJson(one));
    if (this.format.level === 'verbose') {
      return { d: { results: rows, ...(feed.nextLink ? { __next: feed.nextLink } : {}) } };
    }
    return { ...this.context(feed.set), ...(feed.nextLink ? { [`${this.prefix}nextLink`]: feed.nextLink } : {}), value: rows };
  }

  value({ name, edmType, value }: Extract<Result, { kind: 'value' }>): Json {
    const json = this.valueJson(value);
    if (this.format.level === 'verbose') {
      return { d: { [name]: json } };
    }
    return value !== null && isComplex(value) ? { ...this.context(edmType), ...(json as Json) } : { ...this.context(edmType), value: json };
  }

  nothing(): Json {
    return this.format.level === 'verbose' ? { d: null } : { [`${this.prefix}null`]: true };
  }

  private context(fragment: string): Json {
    return this.format.level === 'minimal' ? { [this.format.version === 4 ? '@odata.context' : 'odata.metadata']: `${this.apiUrl}/$metadata#${fragment}` } : {};
  }

  private entityJson(entity: Projected): Json {
    const json = this.entityMetadata(entity);
    for (const [name, value] of Object.entries(entity.properties)) {
      if (this.format.level === 'minimal' && this.format.version === 4 && value !== null && isCollection(value)) {
        json[`${name}@odata.type`] = `#Collection(${value.of.replace(/^Edm\./, '')})`;
      }
      json[name] = this.valueJson(value);
    }
    for (const [name, target] of Object.entries(entity.expanded)) {
      if (this.format.level === 'minimal') {
        json[`${name}@odata.${this.format.version === 4 ? 'navigationLink' : 'navigationLinkUrl'}`] = `${entity.path}/${name}`;
      }
      json[name] = this.expandedJson(target);
    }
    if (this.format.level === 'verbose') {
      entity.deferred.forEach((name) => { json[name] = { __deferred: { uri: `${this.apiUrl}/${entity.path}/${name}` } }; });
    }
    return json;
  }

  private expandedJson(target: Projected | ProjectedFeed): unknown {
    if (!isFeed(target)) {
      return this.entityJson(target);
    }
    const rows = target.entities.map((one) => this.entityJson(one));
    return this.format.level === 'verbose' ? { results: rows } : rows;
  }

  private entityMetadata({ type, path, id, etag }: Projected): Json {
    const address = `${this.apiUrl}/${path}`;
    switch (this.format.level) {
      case 'none':
        return {};
      case 'verbose':
        return { __metadata: { id: id ?? address, uri: address, ...(etag ? { etag } : {}), type } };
      default:
        return {
          [`${this.prefix}type`]: this.format.version === 4 ? `#${type}` : type,
          [`${this.prefix}id`]: id ?? address,
          ...(etag ? { [`${this.prefix}etag`]: etag } : {}),
          [`${this.prefix}editLink`]: path
        };
    }
  }

  /** Int64 comes as text from whoever makes the value. That SharePoint writes it so under OData 4 as well is *assumed*. */
  private valueJson(value: Value): unknown {
    const verbose = this.format.level === 'verbose';
    if (value === null || typeof value !== 'object') {
      return value;
    }
    if (isCollection(value)) {
      const values = value.values.map((one) => this.valueJson(one));
      return verbose ? { __metadata: { type: `Collection(${value.of})` }, results: values } : values;
    }
    const parts = Object.fromEntries(Object.entries(value.properties).map(([name, part]) => [name, this.valueJson(part)]));
    return verbose ? { __metadata: { type: value.complex }, ...parts } : parts;
  }
}
