/** A person whom a comment names. */
export interface Mention {
  readonly name: string | null;
  readonly email?: string | null;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
const LAST_CODE_POINT = 0x10ffff;

/**
 * What somebody wrote, out of what SharePoint answers: the text of a comment comes as HTML (`https&#58;//`), and
 * `@mention{0}` in it stands for the first of its mentions.
 * @returns plain text with names in place of the marks; a mark without a person stays as it is
 */
export function plainComment(html: string, mentions: readonly Mention[] | null | undefined): string {
  return decoded(html).replace(/@mention\{(\d+)\}/g, (mark, index: string) => {
    const mention = mentions?.[Number(index)];
    const name = mention?.name || mention?.email;
    return name ? `@${name}` : mark;
  });
}

/** What is sent for a text: an ampersand that begins an entity would be taken for one, and somebody's `&lt;` come back as `<`. */
export function sentComment(text: string): string {
  return text.replace(/&(?=#\d+;|#x[\da-f]+;|[a-z][a-z\d]*;)/gi, '&amp;');
}

/** In one pass: what an entity stands for is never read as the beginning of another. */
function decoded(html: string): string {
  return html.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) {
      return NAMED[name.toLowerCase()] ?? entity;
    }
    const code = decimal === undefined ? parseInt(hex as string, 16) : parseInt(decimal, 10);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
  });
}
