import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { notServed, pathNotFound } from '../errors/catalogue';
import { tooManyParts } from '../errors/limitErrors';
import { cut, lost, suffer } from '../faults/suffer';
import type { Outcome } from '../faults/suffer';
import { errorResponse, performCall, verbOf } from '../http/apiCall';
import type { ApiRequest, ApiResponse } from '../http/apiCall';
import { checkDigest } from '../http/digest';
import type { Site } from '../site/site';
import { readBatch } from './multipart';
import type { BatchPart } from './multipart';

const newLine = '\r\n';

/** A part's address below `_api/`; absolute, server-relative and site-relative ones are all in use. */
const targetOf = (site: Site, url: string): string | undefined => {
  const path = url.replace(/^https?:\/\/[^/]+/i, '');
  const prefix = path.startsWith('/') ? `${site.path}/_api/` : '_api/';
  return path.toLowerCase().startsWith(prefix.toLowerCase()) ? path.slice(prefix.length) : undefined;
};

const respond = async (site: Site, part: BatchPart): Promise<Outcome> => {
  const target = targetOf(site, part.url);
  const request: ApiRequest = { method: part.method, target: target ?? part.url, header: (name) => part.headers.get(name), body: part.body };
  if (target === undefined) {
    return errorResponse(site, request, pathNotFound(part.url));
  }
  if (part.inChangeSet && part.method === 'GET') {
    return errorResponse(site, request, notServed('GET inside a change set'));
  }
  // Each part is throttled by itself.
  return suffer(site, request, () => performCall(site, request, true), true);
};

/** One answer as SharePoint writes it into the batch: flat, also for change sets (recorded). */
const written = ({ status, headers, body }: ApiResponse): string => [
  'Content-Type: application/http',
  'Content-Transfer-Encoding: binary',
  '',
  `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
  ...Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`),
  '',
  body.toString('utf8')
].join(newLine);

/**
 * `$batch`: does the parts one after the other. The whole is 200 even when parts fail, and a change set is no transaction.
 * The digest of the whole is checked; that the parts need none of their own is *assumed*.
 * @returns the answer, unless the line is cut on the way, where what was done until then stays done, or the answer of a part is lost,
 * and with it the whole one, once every part is done
 */
export const performBatch = async (site: Site, request: ApiRequest): Promise<Outcome> => {
  try {
    if (verbOf(request) !== 'POST') {
      throw notServed(`${request.method} $batch`);
    }
    checkDigest(site, request.header('x-requestdigest'));
    const parts = readBatch(request.body.toString('utf8'), request.header('content-type'));
    if (parts.length > site.limits.partsPerBatch) {
      throw tooManyParts(site.limits.partsPerBatch);
    }
    const boundary = `batchresponse_${randomUUID()}`;
    const answers: string[] = [];
    let isLost = false;
    for (const part of parts) {
      const answer = await respond(site, part);
      if (answer === cut) {
        return cut;
      }
      if (answer === lost) {
        isLost = true;
        continue;
      }
      answers.push(`--${boundary}${newLine}${written(answer)}${newLine}`);
    }
    return isLost ? lost : {
      status: 200,
      headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
      body: Buffer.from(`${answers.join('')}--${boundary}--${newLine}`)
    };
  } catch (error) {
    return errorResponse(site, request, error);
  }
};
