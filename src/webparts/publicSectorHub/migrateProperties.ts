import { PublicSectorHubProperties, USUAL_ARTICLES } from './webPartProperties';

/**
 * Of the properties that this version of the web part writes. Version 1 had no number: title, articleCount, site and searchIn. It is
 * kept among the properties, because SPFx's own `dataVersion` says little: SPFx gives "1.0" to every web part that is new on a page,
 * and scripts copy it from anywhere.
 */
export const VERSION = 2;

/** What each member must be, to be of any use to this version. */
const TYPES: Readonly<Record<string, string>> = {
  title: 'String', articleCount: 'Number', site: 'String', searchIn: 'Object', show: 'String', layout: 'String', linkCategories: 'Object',
  articleList: 'String', linkList: 'String', language: 'String', sort: 'String', facets: 'Object', audience: 'Object'
};

/**
 * Brings stored properties to the present version. What an owner chose stays, and so do members that are not known here. A value of a
 * wrong type goes, so that the usual one holds. Properties of a later version are left as they are, number and all: the version that wrote
 * them will be back.
 * @param stored - anybody may have written it
 */
export function migrateProperties(stored: unknown): PublicSectorHubProperties {
  const known = typeOf(stored) === 'Object' ? stored as Readonly<Record<string, unknown>> : {};
  const later = typeof known.version === 'number' && known.version > VERSION;
  return {
    articleCount: USUAL_ARTICLES,
    ...(later ? known : Object.fromEntries(Object.entries(known).filter(([name, value]) => !(name in TYPES) || typeOf(value) === TYPES[name]))),
    version: later ? (known.version as number) : VERSION
  };
}

/** Tells objects from arrays and nothing. */
const typeOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
