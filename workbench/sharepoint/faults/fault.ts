import { accessDenied, badDigest } from '../errors/catalogue';
import { SpError } from '../errors/spError';
import type { ApiResponse } from '../http/apiCall';

/**
 * What can be made to go wrong. `dropped` cuts the line before the call is done, `lost` after it: the call is done and nobody is told.
 */
export const FAULT_KINDS = ['delay', 'throttled', 'busy', 'error', 'dropped', 'lost', 'digest', 'denied', 'wrongJson'] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

const ONLY = ['reads', 'writes'] as const;

/** One thing that goes wrong, for some calls. */
export interface Fault {
  readonly kind: FaultKind;
  /** Only calls whose address below `_api/` holds this text, whatever the case; every call when it is absent. */
  readonly path?: string;
  /** Only calls that read (GET), or only those that write; both when it is absent. */
  readonly only?: (typeof ONLY)[number];
  /** For this many calls; until it is taken away when it is absent. */
  readonly times?: number;
  /** Of `delay`. */
  readonly milliseconds?: number;
  /** Of `throttled` and `busy`: seconds. */
  readonly retryAfter?: number;
  /** Whether `Retry-After` is written as a date and not as seconds; both are allowed by HTTP. */
  readonly asDate?: boolean;
}

/** Longest delay; milliseconds. */
const LONGEST = 120_000;

const whole = (value: unknown, most: number): value is number | undefined =>
  value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most);

/**
 * Checks what came over the wire.
 * @throws Error with one sentence that says what is wrong
 */
export const readFault = (json: unknown): Fault => {
  const { kind, path, only, times, milliseconds, retryAfter, asDate } = (json ?? {}) as Record<string, unknown>;
  if (!FAULT_KINDS.includes(kind as FaultKind)) {
    throw new Error(`kind must be one of ${FAULT_KINDS.join(', ')}.`);
  }
  if (path !== undefined && typeof path !== 'string') {
    throw new Error('path must be text.');
  }
  if (only !== undefined && !ONLY.includes(only as never)) {
    throw new Error(`only must be one of ${ONLY.join(', ')}.`);
  }
  if (!whole(times, 1_000_000) || times === 0) {
    throw new Error('times must be a whole number of 1 or more.');
  }
  if (!whole(milliseconds, LONGEST) || !whole(retryAfter, LONGEST)) {
    throw new Error(`milliseconds and retryAfter must be whole numbers up to ${LONGEST}.`);
  }
  return { kind: kind as FaultKind, path, only: only as Fault['only'], times, milliseconds, retryAfter, asDate: asDate === true };
};

const text = (status: number, headers: Record<string, string>, body: string): ApiResponse => ({
  status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers }, body: Buffer.from(body)
});

const retryAfter = ({ retryAfter: seconds = 1, asDate }: Fault, now: Date): Record<string, string> => ({
  'Retry-After': asDate ? new Date(now.getTime() + seconds * 1000).toUTCString() : String(seconds)
});

/**
 * The answer that a fault gives in place of the real one; `undefined` for a fault that only delays or cuts.
 * The bodies of throttled answers are undocumented: pages of SharePoint's front end (*assumed*).
 * @param refuse writes an error in the format that the call asks for
 */
export const faultAnswer = (fault: Fault, now: Date, refuse: (error: SpError) => ApiResponse): ApiResponse | undefined => {
  switch (fault.kind) {
    case 'throttled':
      return text(429, retryAfter(fault, now), '429 TOO MANY REQUESTS');
    case 'busy':
      return text(503, retryAfter(fault, now), '<h1>Server Busy</h1>');
    case 'error':
      return refuse(new SpError(500, '-1, System.Exception', 'An unexpected error has occurred.'));
    case 'digest':
      return refuse(badDigest());
    case 'denied':
      return refuse(accessDenied());
    case 'wrongJson':
      return { status: 200, headers: { 'Content-Type': 'application/json;odata=nometadata;charset=utf-8' }, body: Buffer.from('{"value":[{"Id":') };
    default:
      return undefined;
  }
};
