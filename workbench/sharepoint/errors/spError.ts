import type { Format } from '../odata/format';

/** What SharePoint says when it does not do as asked. */
export class SpError extends Error {
  /**
   * @param status the HTTP status
   * @param code the HRESULT and the exception's type, as they stand in `odata.error.code`
   * @param message the sentence in `odata.error.message.value`
   */
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
    this.name = 'SpError';
  }
}

/**
 * The JSON body of an error: `error` in verbose, `odata.error` in OData 3, and `error` with a plain sentence in OData 4, to which
 * SPHttpClient is answered (SharePoint/sp-dev-docs issue 4392).
 */
export const errorBody = ({ code, message }: SpError, { level, version }: Format): object => (version === 4
  ? { error: { code, message } }
  : { [level === 'verbose' ? 'error' : 'odata.error']: { code, message: { lang: 'en-US', value: message } } });
