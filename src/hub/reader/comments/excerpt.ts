import { TextPart } from './linkify';

/** More than this is folded. */
const MOST_CHARACTERS = 1200;
const MOST_LINES = 12;
/** How far back a blank is looked for, so that no word is cut. */
const LONGEST_WORD = 60;

/**
 * The beginning of a long text.
 * @returns `undefined` when the text is short enough to be shown as it is
 */
export function excerpt(parts: readonly TextPart[]): readonly TextPart[] | undefined {
  const text = parts.map((part) => part.text).join('');
  const end = endOf(text);
  if (end === undefined) {
    return undefined;
  }
  const beginning: TextPart[] = [];
  let length = 0;
  for (const part of parts) {
    const room = end - length;
    if (room <= 0) {
      break;
    }
    // Half an address leads elsewhere, so it is no link.
    beginning.push(part.text.length <= room ? part : { text: part.text.slice(0, room) });
    length += part.text.length;
  }
  return beginning;
}

function endOf(text: string): number | undefined {
  const lines = text.split('\n');
  const byLines = lines.length > MOST_LINES ? lines.slice(0, MOST_LINES).join('\n').length : text.length;
  if (byLines <= MOST_CHARACTERS) {
    return byLines < text.length ? byLines : undefined;
  }
  const blank = text.slice(MOST_CHARACTERS - LONGEST_WORD, MOST_CHARACTERS).search(/\s\S*$/);
  return blank < 0 ? wholeCharacters(text, MOST_CHARACTERS) : MOST_CHARACTERS - LONGEST_WORD + blank;
}

/** An emoji is two units of text, and is not cut between them. */
function wholeCharacters(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text[end - 1]) ? end - 1 : end;
}
