import { badQueryOption, notServed } from '../errors/catalogue';
import { errorBody, SpError } from '../errors/spError';
import { contentTypeOf, formatOf, plainFormat } from '../odata/format';
import type { Format } from '../odata/format';
import { pathSegments } from '../odata/pathTokens';
import { project, projectFeed } from '../odata/project';
import { queryOptions } from '../odata/queryOptions';
import type { QueryOptions } from '../odata/queryOptions';
import { Shaper } from '../odata/shape';
import type { Answer, Call, Verb } from '../resources/resource';
import { answer } from '../resources/root';
import type { Site } from '../site/site';
import { checkDigest } from './digest';

/** A call as it arrives: over HTTP, or as a part of a batch. */
export interface ApiRequest {
  readonly method: string;
  /** Below `_api/`, still percent-encoded, with the query string. */
  readonly target: string;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
}

/** What goes back. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const verbs: Readonly<Record<string, Verb | undefined>> = { GET: 'GET', POST: 'POST', MERGE: 'MERGE', PATCH: 'MERGE', PUT: 'PUT', DELETE: 'DELETE' };

/** The verb that is meant: a POST may carry another one in `X-HTTP-Method`. */
export const verbOf = ({ method, header }: Pick<ApiRequest, 'method' | 'header'>): Verb => {
  const asked = method === 'POST' ? header('x-http-method')?.trim().toUpperCase() ?? method : method;
  const verb = verbs[asked];
  if (!verb) {
    throw notServed(`method ${asked}`);
  }
  return verb;
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badQueryOption('path', text);
  }
};

/** `FormatOf` of the request; an answer that is no JSON (`$value`) does not need one. */
const requestFormat = ({ header }: ApiRequest): Format => formatOf(header('accept'), header('odata-version'));

const bodyOf = ({ result }: Answer, format: () => Format, options: QueryOptions, apiUrl: string): { contentType?: string; body: Buffer } => {
  if (result.kind === 'raw') {
    return { contentType: result.contentType, body: result.content };
  }
  const shaper = new Shaper(format(), apiUrl);
  const json = result.kind === 'entity' ? shaper.entity(project(result.entity, options.select, options.expand))
    : result.kind === 'feed' ? shaper.feed(projectFeed(result.feed, options.select, options.expand))
      : result.kind === 'value' ? shaper.value(result)
        : shaper.nothing();
  return { contentType: contentTypeOf(format()), body: Buffer.from(JSON.stringify(json)) };
};

const perform = (site: Site, request: ApiRequest, digested: boolean): ApiResponse => {
  const [encoded, query = ''] = split(request.target);
  const path = decode(encoded);
  const verb = verbOf(request);
  if (verb !== 'GET' && !digested && path.toLowerCase() !== 'contextinfo') {
    checkDigest(site, request.header('x-requestdigest'));
  }
  const apiUrl = `${site.origin}${site.path}/_api`;
  const options = queryOptions(query);
  const call: Call = { site, verb, path, url: `${apiUrl}/${encoded.replace(/'/g, '%27')}`, apiUrl, options, header: request.header, body: request.body };
  const segments = pathSegments(path, options.aliases);
  // Read before anything is done: a change must not happen when its answer cannot be given.
  const format = (): Format => requestFormat(request);
  if (segments[segments.length - 1]?.name !== '$value') {
    format();
  }
  const done = site.store.database.transaction(() => {
    const given = answer(segments, call);
    return { given, ...(given.status === 204 ? { contentType: undefined, body: Buffer.alloc(0) } : bodyOf(given, format, options, apiUrl)) };
  });
  return {
    status: done.given.status ?? 200,
    headers: { ...done.given.headers, ...(done.contentType ? { 'Content-Type': done.contentType } : {}) },
    body: done.body
  };
};

const split = (target: string): [string, string?] => {
  const mark = target.indexOf('?');
  return mark === -1 ? [target] : [target.slice(0, mark), target.slice(mark + 1)];
};

const errorFormat = (request: ApiRequest): Format => {
  try {
    return requestFormat(request);
  } catch {
    return plainFormat;
  }
};

/** A path, option, name or value that is not known here: whoever writes a web part wants to read of it. All of them carry the code -1. */
const isRefusal = ({ status, code }: SpError): boolean => status === 501 || (status === 400 && code.startsWith('-1, ')) || code.includes('ResourceNotFoundException');

/** An error as an answer, in the format that was asked for. */
export const errorResponse = (site: Site, request: ApiRequest, error: unknown): ApiResponse => {
  const known = error instanceof SpError ? error : new SpError(500, '-1, System.Exception', 'The local SharePoint service failed; its log says how.');
  const format = errorFormat(request);
  if (isRefusal(known)) {
    site.log(`Refused: ${request.method} ${request.target} (${known.message})`);
  } else if (known !== error) {
    site.log(`Failed: ${request.method} ${request.target}: ${(error as Error).stack ?? String(error)}`);
  }
  return {
    status: known.status,
    headers: { 'Content-Type': contentTypeOf(format) },
    body: Buffer.from(JSON.stringify(errorBody(known, format)))
  };
};

/**
 * Does one call. Never throws: what goes wrong becomes SharePoint's error answer, and nothing is written then.
 * @param digested whether the form digest was checked already, as it is for the parts of a batch
 */
export const performCall = (site: Site, request: ApiRequest, digested = false): ApiResponse => {
  try {
    return perform(site, request, digested);
  } catch (error) {
    return errorResponse(site, request, error);
  }
};
