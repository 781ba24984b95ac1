const SAFE_PROTOCOLS = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * Lets an address through only if following it cannot run code.
 * @param address - what stands in a hyperlink column
 * @returns the normalised absolute address, or `undefined` when it is empty, relative, malformed or of another
 * protocol than `https`, `http`, `mailto` and `tel`
 */
export function safeHref(address: string | null | undefined): string | undefined {
  try {
    // The URL parser removes the control characters and blanks with which `java\nscript:` is hidden from a text match.
    const url = new URL(address ?? '');
    return SAFE_PROTOCOLS.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
