/** The named characters that SharePoint's editor writes; it writes all others as they are, or by number. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Ends a line: what stands before and behind is not one word. Other tags stand within words. */
const BLOCK = /<(?:br|\/?(?:p|div|li|ul|ol|h[1-6]|td|th|tr|table|blockquote|pre|hr))\b[^>]*>/gi;
const CHARACTER = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi;

/**
 * The text of HTML, to look words up in and for nothing else: it is never shown.
 * @param html - as SharePoint's editor writes it
 */
export function plainText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(BLOCK, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(CHARACTER, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return name === undefined ? characterOf(code) : NAMED[name.toLowerCase()] ?? whole;
    });
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
