import { badJson, emptyBody, missingTypeName } from '../errors/catalogue';
import type { Argument, Segment } from '../odata/pathTokens';
import type { QueryOptions } from '../odata/queryOptions';
import type { Result } from '../odata/values';
import type { Site } from '../site/site';

/** The verbs of the REST API; PATCH is read as MERGE. */
export type Verb = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';

/** One call of the REST API, alone or as part of a batch. */
export interface Call {
  readonly site: Site;
  readonly verb: Verb;
  /** Below `_api/`, decoded, for messages. */
  readonly path: string;
  /** Absolute address of what was asked, without the query string. */
  readonly url: string;
  /** Absolute address of `_api`. */
  readonly apiUrl: string;
  readonly options: QueryOptions;
  /** A request header, by lower-case name. */
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
}

/** What a resource did. Status 200 unless it says otherwise. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly result: Result;
}

/** One place of the API: where the path can go on from here, and which verbs it takes. */
export interface Resource {
  /** The place one step further; `undefined` when there is none. @throws `SpError` when the thing does not exist */
  readonly child?: (segment: Segment, call: Call) => Resource | undefined;
  readonly get?: (call: Call) => Answer;
  readonly post?: (call: Call) => Answer;
  readonly merge?: (call: Call) => Answer;
  readonly put?: (call: Call) => Answer;
  readonly delete?: (call: Call) => Answer;
}

export const nothing: Answer = { status: 204, result: { kind: 'nothing' } };

/** Takes verbose's wrapping off: `{ results: […] }` and the type names. */
const unwrapped = (json: unknown): unknown => {
  if (Array.isArray(json)) {
    return json.map(unwrapped);
  }
  if (json === null || typeof json !== 'object') {
    return json;
  }
  if ('results' in json && Array.isArray(json.results)) {
    return json.results.map(unwrapped);
  }
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== '__metadata').map(([name, value]) => [name, unwrapped(value)]));
};

/**
 * The body as an object.
 * @param typed whether verbose must name the type of what it sends, as it must for entities
 * @throws `SpError` 400 when there is none or it is not JSON
 */
export const jsonBody = (call: Call, typed = false): Record<string, unknown> => {
  const text = call.body.toString('utf8');
  if (text.trim() === '') {
    throw emptyBody();
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw badJson();
  }
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    throw badJson();
  }
  if (!/odata=verbose/i.test(call.header('content-type') ?? '')) {
    return json as Record<string, unknown>;
  }
  if (typed && !('__metadata' in json)) {
    throw missingTypeName();
  }
  return unwrapped(json) as Record<string, unknown>;
};

/** By name, or by place; the only one where no name is asked for. Which names there may be is held in pathArguments. */
const argument = ({ args = [] }: Segment, name?: string): Argument | undefined =>
  args.find((one) => one.name === name?.toLowerCase()) ?? args.find((one) => one.name === undefined) ?? (name === undefined ? args[0] : undefined);

/** An argument; `undefined` when it is missing or not text. */
export const textArgument = (segment: Segment, name?: string): string | undefined => {
  const value = argument(segment, name)?.value;
  return typeof value === 'string' ? value : undefined;
};

/** A whole number; also when it stands in quotation marks. */
export const numberArgument = (segment: Segment, name?: string): number | undefined => {
  const value = argument(segment, name)?.value;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
};
