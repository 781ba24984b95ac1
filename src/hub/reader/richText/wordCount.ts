/** Elements whose content is no text. */
const SILENT = /^(script|style|template|svg|math|xml|title)\b/i;
/** Elements within a word; every other tag parts words. */
const WITHIN_WORDS = /^\/?(a|abbr|b|bdi|del|em|font|i|ins|mark|s|small|span|strong|sub|sup|u|wbr)\b/i;
const BLANKS = /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|amp|lt|gt|quot);/gi;
const UNSEEN = /&shy;|\u00ad|\u200b|\ufeff/gi;
/** Any other character; mostly a letter with an accent, or an apostrophe. */
const NAMED = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/gi;
/** Characters that stand for about half a word each, for no blank stands between words. */
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\u2010\u2011.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/**
 * How many words a body has, for the time that reading takes. Only looks at the characters: nothing is parsed into
 * elements, and the time grows with the length, whatever stands there.
 */
export function wordCount(html: string): number {
  const text = textOf(html).replace(BLANKS, ' ').replace(UNSEEN, '').replace(NAMED, 'x');
  const ideographs = (text.match(IDEOGRAPHS) ?? []).length;
  return Math.ceil(ideographs / 2) + (text.replace(IDEOGRAPHS, ' ').match(WORDS) ?? []).length;
}

/** Roughly what a browser would show, with blanks where a tag parts words. */
function textOf(html: string): string {
  const [first, ...pieces] = html.split('<');
  const texts = [first];
  // What ends a silent stretch: the end of a comment, or an end tag.
  let until: RegExp | undefined;
  for (const piece of pieces) {
    const end = until?.exec(piece);
    if (until && !end) {
      continue;
    }
    if (until && end) {
      texts.push(' ', piece.slice(end.index + end[0].length));
      until = undefined;
    } else if (piece.startsWith('!--')) {
      const closed = piece.indexOf('-->');
      until = closed === -1 ? /-->/ : undefined;
      texts.push(closed === -1 ? '' : piece.slice(closed + 3));
    } else if (!/^[/!?a-z]/i.test(piece)) {
      // No tag: "5 < 6".
      texts.push(' ', piece);
    } else {
      const silent = SILENT.exec(piece);
      until = silent ? new RegExp(`^/${silent[1]}\\b[^>]*>?`, 'i') : undefined;
      const close = piece.indexOf('>');
      texts.push(WITHIN_WORDS.test(piece) ? '' : ' ', silent || close === -1 ? '' : piece.slice(close + 1));
    }
  }
  return texts.join('');
}
