/** A call that the service answers, for the check against SharePoint's own description. */
export interface ServedCall {
  readonly verb: 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';
  /** Below `_api/`. */
  readonly path: string;
  readonly query?: string;
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const list = "web/lists/getbytitle('Hub Articles')";
export const item = `${list}/items(1)`;
const typed = { 'Content-Type': 'application/json;odata=verbose' };
export const made = "web/lists/getbytitle('Made')";
export const typedBody = (type: string, values: object): { body: object; headers: typeof typed } => ({ body: { __metadata: { type }, ...values }, headers: typed });
export const get = (path: string, query?: string): ServedCall => ({ verb: 'GET', path, query });
export const post = (path: string, body?: object | string): ServedCall => ({ verb: 'POST', path, body });
