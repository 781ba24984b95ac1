/** The declarations of a `style` attribute, in lower case. */
export type Declarations = Readonly<Record<string, string>>;

/**
 * Reads a `style` attribute. Only to find out what the author meant: nothing of it is applied, so that a declaration
 * that is torn apart here does no harm. (`element.style` would lose what Word wrote.)
 */
export function declarationsOf(element: Element): Declarations {
  const declarations: Record<string, string> = Object.create(null);
  for (const declaration of (element.getAttribute('style') ?? '').toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) {
      declarations[declaration.slice(0, colon).trim()] = declaration.slice(colon + 1).replace('!important', '').trim();
    }
  }
  return declarations;
}

/** A length in pixels, as a whole number. */
export function pixels(length: string | undefined): number | undefined {
  const match = /^(\d{1,5})(?:\.\d+)?px$/.exec(length ?? '');
  return match ? Number(match[1]) : undefined;
}
