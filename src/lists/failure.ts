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

/** SharePoint's words for a `$select`, `$filter` or `$orderby` on a column that the list does not have. */
const MISSING_COLUMN = /^The field or property '(.+)' does not exist\.$/;
const THRESHOLD_EXCEPTION = 'SPQueryThrottledException';

/** A list lacks a column that a query named. */
export class MissingColumnError extends Error {
  public constructor(public readonly column: string) {
    super(`The column ${column} does not exist.`);
  }
}

/**
 * Turns whatever PnPjs threw into the one error that the hub knows.
 * @param error - what a query rejected with
 * @returns a {@link MissingColumnError} when a column is missing, else a {@link ContentFailure}
 */
export async function toContentError(error: unknown): Promise<MissingColumnError | ContentFailure> {
  if (error instanceof ContentFailure || error instanceof MissingColumnError) {
    return error;
  }
  if (!isHttpRequestError(error)) {
    return new ContentFailure(isWithoutAnswer(error) ? 'offline' : 'unexpected', messageOf(error));
  }
  const { code, message } = await readODataError(error);
  const column = MISSING_COLUMN.exec(message)?.[1];
  return column === undefined ? new ContentFailure(kindOf(error.status, code), message) : new MissingColumnError(column);
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

async function readODataError(error: HttpRequestError): Promise<ODataError> {
  try {
    const body = JSON.parse(await error.response.clone().text());
    const content = body['odata.error'] ?? body.error;
    return { code: String(content.code), message: String(content.message.value ?? content.message) };
  } catch {
    // Proxies and front ends answer with pages of their own.
    return { code: '', message: messageOf(error) };
  }
}

/** `fetch()` rejects with a TypeError, of whichever window or frame, when no answer came at all. */
function isWithoutAnswer(error: unknown): boolean {
  return (error as Error | undefined)?.name === 'TypeError';
}

function isHttpRequestError(error: unknown): error is HttpRequestError {
  return typeof error === 'object' && error !== null && (error as Partial<HttpRequestError>).isHttpRequestError === true;
}

function messageOf(error: unknown): string {
  return (error as Error | undefined)?.message ?? String(error);
}
