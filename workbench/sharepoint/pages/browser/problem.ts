/** What went wrong with a request, in words for the person who reads it. */
export interface Problem {
  readonly status: number;
  readonly text: string;
}

/** Takes SharePoint's own message out of what PnPjs threw. */
export async function problemOf(error: unknown): Promise<Problem> {
  const { status = 0, response, message = String(error) } = (error ?? {}) as { status?: number; response?: Response; message?: string };
  if (response === undefined) {
    return { status, text: status === 0 ? `SharePoint did not answer (${message}). Check that it is running and try again.` : message };
  }
  try {
    const body = JSON.parse(await response.clone().text());
    return { status, text: (body['odata.error'] ?? body.error).message.value };
  } catch {
    return { status, text: message };
  }
}
