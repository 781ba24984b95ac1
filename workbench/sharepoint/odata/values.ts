import { SpError } from '../errors/spError';

/** A value inside an answer, before the answer's metadata level decides how it is written. */
export type Value = string | number | boolean | null | Complex | Collection;

/** A value with parts but without an address of its own, such as a hyperlink. */
export interface Complex {
  readonly complex: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** Several values of one type; `of` is an Edm type or the name of a complex type. */
export interface Collection {
  readonly of: string;
  readonly values: readonly Value[];
}

/** Something that leads from one entity to another and is followed by `$expand` only. */
export interface Navigation {
  /** Lookup and person columns: SharePoint refuses them unless `$select` names what is wanted of the target. */
  readonly mustNameFields?: boolean;
  readonly follow: () => Entity | Feed | null;
  /** Stands in for the target where there is none, so that a wrong `$select` fails even then. */
  readonly prototype?: () => Entity | undefined;
}

/** A thing with an address: a list, an item, a user. */
export interface Entity {
  /** For example `SP.List`. */
  readonly type: string;
  /** The last part of `odata.metadata`, for example `SP.ApiData.Lists`. */
  readonly set: string;
  /** Below `_api/`, for example `Web/Lists(guid'…')`. */
  readonly path: string;
  /** Overrides `odata.id`, which is the address except for list items. */
  readonly id?: string;
  /** With its quotation marks. */
  readonly etag?: string;
  /** What comes back when nothing is selected, in order. */
  readonly properties: Readonly<Record<string, Value>>;
  /** What comes back only when it is selected. */
  readonly onDemand?: Readonly<Record<string, () => Value>>;
  readonly navigation?: Readonly<Record<string, Navigation>>;
  /** Properties that come together, whichever is selected. */
  readonly together?: Readonly<Record<string, readonly string[]>>;
  /** The error for a name that the entity does not have. */
  readonly unknown?: (name: string) => SpError;
}

/** Several entities, or a page of them. */
export interface Feed {
  readonly set: string;
  readonly entities: readonly Entity[];
  /** Stands in for an entity when the feed is empty, so that a wrong `$select` fails even then. */
  readonly prototype?: Entity;
  /** The absolute address of the next page. */
  readonly nextLink?: string;
}

/** What a resource answers with. `name` is how verbose wraps a value that is no entity. */
export type Result =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'value'; readonly name: string; readonly edmType: string; readonly value: Value }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'raw'; readonly contentType: string; readonly content: Buffer };

export const isComplex = (value: Value): value is Complex => typeof value === 'object' && value !== null && 'complex' in value;

export const isCollection = (value: Value): value is Collection => typeof value === 'object' && value !== null && 'of' in value;

export const strings = (values: readonly string[]): Collection => ({ of: 'Edm.String', values });
