/** The named characters that SharePoint's editor and Word write; others stay as they are. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', hellip: '…'
};
const LAST_CODE_POINT = 0x10ffff;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;

/** Text with its entities put in words, in one pass: what one stands for never begins another. */
export function decoded(text: string): string {
  return text.indexOf('&') === -1 ? text : text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) {
      return Object.prototype.hasOwnProperty.call(NAMED, name.toLowerCase()) ? NAMED[name.toLowerCase()] : whole;
    }
    const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : ' ';
  });
}
