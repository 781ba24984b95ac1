import { ContentFailure, FailureKind } from '../content/failures';

/** What PnPjs throws for every answer that is not a success. */
interface HttpRequestError {
  readonly isHttpRequestError: true;
  readonly status: number;
  readonly response: Response;
}

interface ODataError {
  readonly code: string;
  readonly message: string;
}

const BAD_REQUEST = 400;
/** SharePoint's code for an item that does not exist; a list that does not exist has another one. */
const ITEM_MISSING = '-2130575338';
const THRESHOLD_EXCEPTION = 'SPQueryThrottledException';

/**
 * The list refuses a query: it lacks a column that the query names, or something else about the query is wrong. Which,
 * SharePoint says in the reader's language only, so the words are no help.
 */
export class RefusedQueryError extends Error {}

/**
 * Turns whatever PnPjs threw into the one error that the hub knows.
 * @param error - what a query rejected with
 * @returns a {@link RefusedQueryError} when the query itself is refused, else a {@link ContentFailure}
 */
export async function toContentError(error: unknown): Promise<RefusedQueryError | ContentFailure> {
  if (error instanceof ContentFailure || error instanceof RefusedQueryError) {
    return error;
  }
  if (!isHttpRequestError(error)) {
    return new ContentFailure(isWithoutAnswer(error) ? 'offline' : 'unexpected', messageOf(error));
  }
  const { code, message } = await readODataError(error);
  if (code.startsWith(ITEM_MISSING)) {
    return new ContentFailure('itemMissing', message);
  }
  return error.status === BAD_REQUEST ? new RefusedQueryError(message) : new ContentFailure(kindOf(error.status, code), message);
}

/**
 * Asks, and turns whatever PnPjs throws into the hub's own error.
 * @throws ContentFailure
 */
export async function orContentFailure<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    const known = await toContentError(error);
    throw known instanceof RefusedQueryError ? new ContentFailure('unexpected', known.message) : known;
  }
}

/** What a question answers, or `undefined` where the server refuses it: for what is good to have and need not be there. */
export async function unlessRefused<Answer>(question: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await question;
  } catch (error) {
    if (isHttpRequestError(error)) {
      return undefined;
    }
    throw error;
  }
}

/**
 * Asks for what a list can do without.
 * @returns why the server will not, in its own words; undefined when it did
 * @throws ContentFailure when nobody can say: no right, no answer, too many requests
 */
export async function refusalOf(question: Promise<unknown>): Promise<string | undefined> {
  try {
    await question;
    return undefined;
  } catch (error) {
    const known = await toContentError(error);
    if (known instanceof RefusedQueryError) {
      return known.message;
    }
    if (!isHttpRequestError(error) || known.kind === 'accessDenied' || known.kind === 'throttled') {
      throw known;
    }
    return known.detail;
  }
}

function kindOf(status: number, code: string): FailureKind {
  switch (status) {
    case 404:
      return 'listMissing';
    case 401:
    case 403:
      return 'accessDenied';
    case 429:
    case 503:
      return 'throttled';
    default:
      return code.includes(THRESHOLD_EXCEPTION) ? 'listTooLong' : 'unexpected';
  }
}

/** SharePoint's own code and words, as far as the answer holds any. */
export async function readODataError(error: HttpRequestError): Promise<ODataError> {
  try {
    const body = JSON.parse(await error.response.clone().text());
    const content = body['odata.error'] ?? body.error;
    return { code: String(content.code), message: String(content.message.value ?? content.message) };
  } catch {
    // Proxies and front ends answer with pages of their own.
    return { code: '', message: messageOf(error) };
  }
}

/** `fetch()` rejects with a TypeError, of whichever window or frame, when no answer came at all, and with an AbortError when it took too long. */
function isWithoutAnswer(error: unknown): boolean {
  return ['TypeError', 'AbortError'].includes((error as Error | undefined)?.name ?? '');
}

/** Whether it is PnPjs' error for an answer that is not a success. */
export function isHttpRequestError(error: unknown): error is HttpRequestError {
  return typeof error === 'object' && error !== null && (error as Partial<HttpRequestError>).isHttpRequestError === true;
}

function messageOf(error: unknown): string {
  return (error as Error | undefined)?.message ?? String(error);
}
