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

/** The JSON body of an error: `error` in verbose, `odata.error` everywhere else. */
export const errorBody = ({ code, message }: SpError, verbose: boolean): object => ({
  [verbose ? 'error' : 'odata.error']: { code, message: { lang: 'en-US', value: message } }
});
