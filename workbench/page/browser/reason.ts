/** The parts of what the loader and require.js throw. */
interface Thrown {
  /** The loader wraps what it met. */
  error?: unknown;
  message?: unknown;
  /** require.js keeps the event of a script that did not come. */
  originalError?: { target?: { src?: string } };
}

/**
 * Why something failed, in words.
 * @param failure - whatever was thrown: the loader throws plain objects too
 * @returns a text without a full stop at its end
 */
export function reasonOf(failure: unknown): string {
  const { error, message, originalError } = Object(failure) as Thrown;
  if (error !== undefined) {
    return reasonOf(error);
  }
  const script = originalError?.target?.src;
  if (script !== undefined) {
    return `the file ${script} could not be loaded`;
  }
  const text = typeof message === 'string' ? message : typeof failure === 'string' ? failure : 'the browser’s console may say why';
  return text.split('\n')[0].replace(/\.$/, '');
}

/** What the server says is wrong, or at least its status. */
export async function reasonOfAnswer(answer: Response): Promise<string> {
  const { message } = await answer.json().catch(() => ({}));
  return typeof message === 'string' ? message.replace(/\.$/, '') : `the server answered ${answer.status}`;
}
