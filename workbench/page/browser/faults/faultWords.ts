import type { Fault } from './faultService';

/** What can be made to go wrong, in words. */
export const KINDS: Readonly<Record<string, string>> = {
  delay: 'Slow answer',
  throttled: 'Throttled (429)',
  busy: 'Busy (503)',
  error: 'Server error (500)',
  dropped: 'Connection lost before the call',
  lost: 'Answer lost after the call',
  digest: 'Digest expired (403)',
  denied: 'Access denied (403)',
  wrongJson: 'Broken JSON'
};

/** Which calls by what they do. */
export const ONLY: Readonly<Record<string, string>> = { '': 'Reading and writing', reads: 'Reading (GET)', writes: 'Writing (all but GET)' };

/** How far the server's clock can be set off, by milliseconds. */
export const CLOCKS: Readonly<Record<string, string>> = { 0: 'Right', [-3_600_000]: '1 hour slow', 86_400_000: '1 day fast', [400 * 86_400_000]: '400 days fast' };

/** Kinds that say when to come again. */
export const saysWhen = (kind: string): boolean => kind === 'throttled' || kind === 'busy';

/** A fault in a line: what, where, how often. */
export function describe({ kind, path, only, times, milliseconds = 1000, retryAfter = 1, asDate }: Fault): string {
  return [
    kind === 'delay' ? `${KINDS[kind]} (${milliseconds} ms)` : KINDS[kind] ?? kind,
    ...(saysWhen(kind) ? [`Retry-After ${retryAfter} s${asDate ? ' as a date' : ''}`] : []),
    ...(only ? [ONLY[only]] : []),
    path === undefined ? 'any address' : `“${path}” in the address`,
    times === undefined ? 'every call' : times === 1 ? '1 call' : `${times} calls`
  ].join(', ');
}
