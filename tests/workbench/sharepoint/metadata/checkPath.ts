import type { Metadata } from './metadata';

/** Steps that SharePoint has although its metadata does not say so, by what they are of, and the type to which they lead. */
export const furtherSteps: Readonly<Record<string, string>> = {
  // Recorded.
  'comments of SP.ListItem': 'Collection(Microsoft.SharePoint.Comments.comment)',
  // Recorded; the metadata has it under its long name.
  'search of _api': 'Microsoft.Office.Server.Search.REST.SearchService'
};

/** `items(1)`: one of several. */
const oneOf = (type: string): string | undefined => /^Collection\((.*)\)$/.exec(type)?.[1];

const stepsOf = (path: string): string[] => path.match(/[^/('"]+(?:\((?:[^()']|'(?:[^']|'')*')*\))?/g) ?? [];

/**
 * Follows a path through SharePoint's metadata.
 * @param path below `_api/`, without a query string
 * @returns the first step that SharePoint does not have, or `undefined` when it has them all
 */
export const unknownStep = (metadata: Metadata, path: string): string | undefined => {
  let type = '';
  for (const step of stepsOf(path)) {
    const [, name, inside] = /^([^(]+)(?:\((.*)\))?$/.exec(step) as RegExpExecArray;
    if (name === '$value') {
      continue;
    }
    const place = `${name} of ${type === '' ? '_api' : type}`;
    const next = furtherSteps[place] ?? metadata.step(type, type === '' ? name.replace(/\./g, '_') : name);
    if (next === undefined) {
      return place;
    }
    // A function takes what is in the parentheses; a collection is opened by it.
    type = inside ? oneOf(next) ?? next : next;
  }
  return undefined;
};
