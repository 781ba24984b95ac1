import { ContentFailure } from '../../src/content/failures';
import { RefusedQueryError, toContentError } from '../../src/lists/failure';

/** What PnPjs throws for an answer of this status and body. */
function httpError(status: number, body: unknown): Error {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return Object.assign(new Error(`Error making HttpClient request in queryable [${status}]`), {
    isHttpRequestError: true, status, response: new Response(text, { status })
  });
}

const odata = (code: string, value: string): unknown => ({ 'odata.error': { code, message: { lang: 'en-US', value } } });

describe('toContentError', () => {
  it.each([
    [404, '-1, System.ArgumentException', 'listMissing'],
    [401, '', 'accessDenied'],
    [403, '-2147024891, System.UnauthorizedAccessException', 'accessDenied'],
    [429, '', 'throttled'],
    [503, '', 'throttled'],
    [500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'listTooLong'],
    [500, '-1, System.Exception', 'unexpected'],
    [500, '', 'unexpected']
  ])('takes %i %s for %s', async (status, code, kind) => {
    const failure = await toContentError(httpError(status, odata(code, 'The words of the server.')));
    expect(failure).toBeInstanceOf(ContentFailure);
    expect(failure).toMatchObject({ kind, detail: 'The words of the server.' });
  });

  it('reads the verbose form of an error too', async () => {
    const body = { error: { code: '-1, x', message: { lang: 'en-US', value: 'Words.' } } };
    expect(await toContentError(httpError(404, body))).toMatchObject({ kind: 'listMissing', detail: 'Words.' });
  });

  it.each(["The field or property 'HubSummary' does not exist.", 'Nid yw’r maes neu’r priodwedd ‘HubSummary’ yn bodoli.'])('takes a refused query for that, in whatever language: %j', async (words) => {
    const error = await toContentError(httpError(400, odata('-1, Microsoft.SharePoint.SPException', words)));
    expect(error).toBeInstanceOf(RefusedQueryError);
    expect(error.message).toBe(words);
  });

  it('bears a page of a proxy in place of an answer', async () => {
    expect(await toContentError(httpError(503, '<html>Busy</html>'))).toMatchObject({ kind: 'throttled' });
  });

  it('takes a request without an answer for being offline', async () => {
    expect(await toContentError(new TypeError('Failed to fetch'))).toMatchObject({ kind: 'offline' });
  });

  it('takes anything else for unexpected', async () => {
    expect(await toContentError('a text')).toMatchObject({ kind: 'unexpected', detail: 'a text' });
  });

  it('leaves known errors as they are', async () => {
    const known = new ContentFailure('offline', '');
    expect(await toContentError(known)).toBe(known);
  });
});
