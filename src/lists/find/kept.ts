/** Something that is asked for once and then kept for a while. */
export interface Kept<Answer> {
  (): Promise<Answer>;
  /** The next one who asks gets a fresh answer. */
  forget(): void;
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
