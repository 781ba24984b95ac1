import { badExpression } from '../errors/catalogue';

/** What stands between the parentheses of a path segment: `items(1)`, `add(FileName='a.png')`. */
export interface Argument {
  /** Lower case; absent for an argument by place. */
  readonly name?: string;
  readonly value: string | number | boolean | null;
  /** The value as JSON, when an alias stands for an object: `getItems(query=@v)?@v={…}`. */
  readonly json?: string;
}

/** One step of a path. */
export interface Segment {
  /** Lower case: SharePoint does not mind the case of path names. */
  readonly name: string;
  /** As it was asked, for error messages. */
  readonly text: string;
  /** Absent when there are no parentheses. */
  readonly args?: readonly Argument[];
}

/** Splits at a character that stands outside quotation marks and parentheses. */
const splitOutside = (text: string, separator: string): string[] => {
  const parts: string[] = [''];
  let quoted = false;
  let depth = 0;
  for (const character of text) {
    if (character === "'") {
      quoted = !quoted;
    } else if (!quoted && character === '(') {
      depth += 1;
    } else if (!quoted && character === ')') {
      depth -= 1;
    }
    if (!quoted && depth === 0 && character === separator) {
      parts.push('');
    } else {
      parts[parts.length - 1] += character;
    }
  }
  if (quoted || depth !== 0) {
    throw badExpression(text);
  }
  return parts;
};

/**
 * Reads one literal of a path: `'O''Neil'`, `guid'…'`, `12`, `true`, `null`.
 * @throws `SpError` 400 for anything else
 */
const pathLiteral = (text: string): Argument['value'] => {
  const quoted = /^(?:guid|datetime)?'((?:[^']|'')*)'$/i.exec(text);
  if (quoted) {
    return quoted[1].replace(/''/g, "'");
  }
  if (/^-?\d+(\.\d+)?$/.test(text)) {
    return Number(text);
  }
  if (/^(true|false)$/i.test(text)) {
    return text.toLowerCase() === 'true';
  }
  if (text.toLowerCase() === 'null') {
    return null;
  }
  throw badExpression(text);
};

const readArgument = (text: string, aliases: ReadonlyMap<string, string>): Argument => {
  const named = /^\s*([A-Za-z_]\w*)\s*=\s*([\s\S]*)$/.exec(text);
  const written = (named ? named[2] : text).trim();
  const value = written.startsWith('@') ? aliases.get(written.toLowerCase()) : written;
  if (value === undefined) {
    throw badExpression(text);
  }
  const name = named ? { name: named[1].toLowerCase() } : {};
  return written.startsWith('@') && value.trim().startsWith('{') ? { ...name, value: null, json: value } : { ...name, value: pathLiteral(value) };
};

const readSegment = (text: string, aliases: ReadonlyMap<string, string>): Segment => {
  const match = /^([^()']+)(?:\(([\s\S]*)\))?$/.exec(text);
  if (!match) {
    throw badExpression(text);
  }
  const [, name, inside] = match;
  if (inside === undefined) {
    return { name: name.toLowerCase(), text };
  }
  const args = inside.trim() === '' ? [] : splitOutside(inside, ',').map((one) => readArgument(one, aliases));
  return { name: name.toLowerCase(), text, args };
};

/**
 * Takes a path below `_api/` apart.
 * @param path already percent-decoded
 * @param aliases values of `@a1` and the like from the query string, by lower-case name
 * @throws `SpError` 400 when quotation marks or parentheses do not match
 */
export const pathSegments = (path: string, aliases: ReadonlyMap<string, string>): Segment[] =>
  splitOutside(path, '/').filter((part) => part !== '').map((part) => readSegment(part, aliases));
