import { HttpRequestError } from '@pnp/queryable';

/** What SharePoint said when it refused. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Waits for a call to fail and reads the answer. @throws when the call succeeds */
export const refused = async (call: Promise<unknown>): Promise<Refusal> => {
  let error: unknown;
  try {
    await call;
  } catch (caught) {
    error = caught;
  }
  if (!(error instanceof HttpRequestError)) {
    throw error ?? new Error('The call was not refused.');
  }
  const body = await error.response.json();
  const { code, message } = body['odata.error'] ?? body.error;
  return { status: error.status, code, message: message.value };
};
