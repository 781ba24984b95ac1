import { safeHref } from '../../../content/safeHref';

/** A piece of a comment: words, or an address that becomes a link. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
}

const ADDRESS = /https?:\/\/[^\s<>"“”]+/gi;
/** Belongs to the sentence around an address. */
const SENTENCE_END = /[.,;:!?'’*]/;
const BRACKETS = [['(', ')'], ['[', ']'], ['{', '}']] as const;

/** Finds the web addresses in what somebody wrote. The parts' texts together are the text as it was. */
export function linkify(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const start = match.index as number;
    const address = withoutSentence(match[0]);
    const href = safeHref(address);
    if (href !== undefined) {
      parts.push({ text: text.slice(done, start) }, { text: address, href });
      done = start + address.length;
    }
  }
  parts.push({ text: text.slice(done) });
  return parts.filter((part) => part.text !== '');
}

/** Leaves out full stops and the like, and a bracket that was opened before the address. */
function withoutSentence(address: string): string {
  const surplus = new Map<string, number>(BRACKETS.map(([opening, closing]) => [closing, count(address, closing) - count(address, opening)]));
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1];
    const more = surplus.get(last);
    if (more === undefined ? !SENTENCE_END.test(last) : more <= 0) {
      break;
    }
    if (more !== undefined) {
      surplus.set(last, more - 1);
    }
  }
  return address.slice(0, end);
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}
