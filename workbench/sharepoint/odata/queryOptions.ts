import { badQueryOption, notServed } from '../errors/catalogue';
import type { NameTree } from './project';
import { nameTree } from './project';

/** The query string of a request, taken apart once. */
export interface QueryOptions {
  readonly select?: NameTree;
  readonly expand: NameTree;
  readonly filter?: string;
  readonly orderBy?: string;
  readonly top?: number;
  /** SharePoint ignores it on list items. */
  readonly skip?: number;
  readonly skipToken?: string;
  /** `@a1` and the like, by lower-case name. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Every `$` option as it came, in order, for links to further pages. */
  readonly given: readonly (readonly [string, string])[];
  /** What is neither an option nor an alias: few places look at it. */
  readonly others: ReadonlyMap<string, string>;
}

const known: readonly string[] = ['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken'];

const count = (name: string, text: string | undefined, least: number): number | undefined => {
  if (text === undefined) {
    return undefined;
  }
  if (!/^\d{1,9}$/.test(text.trim()) || Number(text) < least) {
    throw badQueryOption(name, text);
  }
  return Number(text);
};

/**
 * Reads a query string.
 * @throws `SpError` 501 for a `$` option that this service does not know, 400 for a bad number
 */
export const queryOptions = (query: string): QueryOptions => {
  const options = new Map<string, string>();
  const aliases = new Map<string, string>();
  const others = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const lower = name.toLowerCase();
    if (lower.startsWith('@')) {
      aliases.set(lower, value);
    } else if (lower.startsWith('$')) {
      if (!known.includes(lower)) {
        throw notServed(`query option ${name}`);
      }
      options.set(lower, value);
    } else {
      others.set(name, value);
    }
  }
  const filter = options.get('$filter');
  const orderBy = options.get('$orderby');
  return {
    select: nameTree(options.get('$select')),
    expand: nameTree(options.get('$expand')) ?? {},
    filter: filter?.trim() === '' ? undefined : filter,
    orderBy: orderBy?.trim() === '' ? undefined : orderBy,
    // SharePoint's answer to $top=0 is not known, so it is refused.
    top: count('$top', options.get('$top'), 1),
    skip: count('$skip', options.get('$skip'), 0),
    skipToken: options.get('$skiptoken'),
    aliases,
    given: [...options],
    others
  };
};
