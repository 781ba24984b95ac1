/** What teams-js 2 posts to Teams. */
export interface TeamsCall {
  readonly id: number;
  /** Comes back with the answer. */
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
  /** Which function of teams-js calls, for example `v2_app.getContext`. */
  readonly apiVersionTag: string;
}

/** @returns undefined when the message is none of teams-js */
export function readCall(data: unknown): TeamsCall | undefined {
  const { id, uuidAsString, func, args, apiVersionTag } = Object(data) as Partial<Record<keyof TeamsCall, unknown>>;
  if (typeof id !== 'number' || typeof func !== 'string') {
    return undefined;
  }
  return {
    id, func, args: Array.isArray(args) ? args : [],
    uuidAsString: typeof uuidAsString === 'string' ? uuidAsString : undefined,
    apiVersionTag: typeof apiVersionTag === 'string' ? apiVersionTag : ''
  };
}

/** What an answer carries; undefined for calls that teams-js wants no answer to, and for those that Teams leaves unanswered. */
export type Answer = readonly unknown[] | undefined;

/** Answers by the name of the call. */
export type Answers = Readonly<Record<string, (call: TeamsCall) => Answer | Promise<Answer>>>;

/** teams-js reads answers in one of three ways; which one depends on the call. */
export const answers = {
  /** A value alone. */
  value: (value: unknown): Answer => [value],
  /** Whether it went well, and if not, why. */
  done: [true] as Answer,
  failed: (reason: string): Answer => [false, reason],
  /** An error or none, then the result. */
  result: (value: unknown): Answer => [undefined, value],
  error: (errorCode: number, message: string): Answer => [{ errorCode, message }]
};
