import { plainText } from '../plainText';

/** Named characters that blogs write and SharePoint's editor does not. */
const NAMED: Readonly<Record<string, string>> = {
  lsquo: '\u2018', rsquo: '\u2019', ldquo: '\u201c', rdquo: '\u201d', ndash: '\u2013', mdash: '\u2014', hellip: '\u2026', bull: '\u2022', middot: '\u00b7', pound: '\u00a3', euro: '\u20ac',
  copy: '\u00a9', reg: '\u00ae', trade: '\u2122', laquo: '\u00ab', raquo: '\u00bb', acirc: '\u00e2', ecirc: '\u00ea', icirc: '\u00ee', ocirc: '\u00f4', ucirc: '\u00fb', wcirc: '\u0175',
  ycirc: '\u0177', eacute: '\u00e9', aacute: '\u00e1', iacute: '\u00ed', oacute: '\u00f3', uacute: '\u00fa', agrave: '\u00e0', egrave: '\u00e8', ouml: '\u00f6', uuml: '\u00fc', iuml: '\u00ef',
  auml: '\u00e4', ccedil: '\u00e7', times: '\u00d7', deg: '\u00b0', frac12: '\u00bd'
};

/** Whether a text is meant as HTML. */
export const isHtml = (text: string): boolean => /<\/?[a-z][a-z0-9]*(\s[^>]*)?\/?>|<!--|&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/i.test(text);

/** The words of a text, which may be HTML, on one line. */
export function wordsOf(text: string): string {
  const plain = isHtml(text)
    ? plainText(text.replace(/<!--[\s\S]*?(-->|$)/g, ' ').replace(/&([a-z]{2,8}\d{0,2});/gi, (whole, name: string) => NAMED[name.toLowerCase()] ?? whole))
    : text;
  return plain.replace(/\s+/g, ' ').trim();
}

/** A text without HTML as paragraphs. */
export function asParagraphs(text: string): string {
  return text.trim().split(/\n\s*\n/).map((paragraph) => `<p>${escaped(paragraph.trim()).replace(/\n/g, '<br>')}</p>`).join('');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
