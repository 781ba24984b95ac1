import { SpError } from '../errors/spError';

/** One request inside a batch. */
export interface BatchPart {
  readonly method: string;
  /** As it stands in the request line: absolute or relative. */
  readonly url: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** Whether it stands in a change set, where no GET may stand. */
  readonly inChangeSet: boolean;
}

const malformed = (what: string): SpError =>
  new SpError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', `The batch request is not valid: ${what}.`);

/** Lines may end in CRLF or, as PnPjs writes them, in LF. */
const blankLine = /\r?\n\r?\n/;

const splitHead = (text: string): { head: string; rest: string } => {
  const match = blankLine.exec(text);
  return match ? { head: text.slice(0, match.index), rest: text.slice(match.index + match[0].length) } : { head: text.replace(/\r?\n$/, ''), rest: '' };
};

const readHeaders = (lines: readonly string[]): Map<string, string> => new Map(lines.filter((line) => line.includes(':')).map((line) => {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}));

/** The boundary that a `multipart/mixed` content type names. @throws `SpError` 400 */
const boundaryOf = (contentType: string | undefined): string => {
  const match = /^multipart\/mixed\b.*?;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '');
  if (!match) {
    throw malformed('its content type names no boundary');
  }
  return match[1] ?? match[2];
};

/** What stands between the boundaries. */
const sections = (text: string, boundary: string): string[] => {
  const marker = new RegExp(`(?:^|\\r?\\n)--${boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(--)?[ \\t]*(?=\\r?\\n|$)`, 'g');
  const found: string[] = [];
  let from: number | undefined;
  for (const match of text.matchAll(marker)) {
    if (from !== undefined) {
      found.push(text.slice(from, match.index ?? 0).replace(/^\r?\n/, ''));
    }
    from = match[1] ? undefined : (match.index ?? 0) + match[0].length;
  }
  if (from !== undefined) {
    throw malformed('a boundary is not closed');
  }
  return found;
};

const readRequest = (text: string, inChangeSet: boolean): BatchPart => {
  const { head, rest } = splitHead(text.replace(/^(\r?\n)+/, ''));
  const [requestLine, ...headerLines] = head.split(/\r?\n/);
  const match = /^([A-Z]+)\s+(\S+)(?:\s+HTTP\/\d\.\d)?\s*$/i.exec(requestLine);
  if (!match) {
    throw malformed('a part has no request line');
  }
  return { method: match[1].toUpperCase(), url: match[2], headers: readHeaders(headerLines), body: Buffer.from(rest.replace(/(\r?\n)+$/, '')), inChangeSet };
};

/**
 * Takes a batch apart, change sets included, in order.
 * @param contentType of the whole, for example `multipart/mixed; boundary=batch_1`
 * @throws `SpError` 400 when boundaries or request lines are not as they must be
 */
export const readBatch = (text: string, contentType: string | undefined, inChangeSet = false): BatchPart[] =>
  sections(text, boundaryOf(contentType)).flatMap((section) => {
    const { head, rest } = splitHead(section);
    const type = readHeaders(head.split(/\r?\n/)).get('content-type');
    return /^multipart\/mixed/i.test(type ?? '') && !inChangeSet ? readBatch(rest, type, true) : [readRequest(rest, inChangeSet)];
  });
