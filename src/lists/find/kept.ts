/** Something that is asked for once and then kept for a while. */
export interface Kept<Answer> {
  (): Promise<Answer>;
  /** The next one who asks gets a fresh answer. */
  forget(): void;
}

/**
 * Keeps the answer to the last question, so that all pages of an answer share it; one that failed is not kept.
 * @param milliseconds - how long
 * @returns answers a question, which its text tells from others
 */
export function keptLast<Answer>(milliseconds: number, clock: () => number = Date.now): (of: string, ask: () => Promise<Answer>) => Promise<Answer> {
  let last: { readonly of: string; readonly since: number; readonly answer: Answer } | undefined;
  return async (of, ask) => {
    if (last?.of !== of || clock() - last.since > milliseconds) {
      last = { of, since: clock(), answer: await ask() };
    }
    return last.answer;
  };
}

/**
 * Keeps an answer for all who ask; a question that failed is asked again.
 * @param milliseconds - how long
 */
export function kept<Answer>(milliseconds: number, ask: () => Promise<Answer>, clock: () => number = Date.now): Kept<Answer> {
  let answer: Promise<Answer> | undefined;
  let since = 0;
  const get = (): Promise<Answer> => {
    if (answer === undefined || clock() - since > milliseconds) {
      since = clock();
      const asked = ask();
      answer = asked;
      asked.catch(() => {
        answer = answer === asked ? undefined : answer;
      });
    }
    return answer;
  };
  return Object.assign(get, { forget: () => { answer = undefined; } });
}
