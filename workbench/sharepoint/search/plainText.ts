const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (whole: string, name: string): string => {
  if (!name.startsWith('#')) {
    return entities[name.toLowerCase()] ?? whole;
  }
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
};

/** The words of a piece of HTML, as the crawler reads it. */
export const plainText = (html: string): string => html
  .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, ' ')
  .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/gi, decoded)
  .replace(/\s+/g, ' ')
  .trim();
