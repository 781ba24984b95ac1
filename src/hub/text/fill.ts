/**
 * Fills the gaps of a text.
 * @param text - with gaps such as `{title}`
 * @param values - what goes in; a gap without a value stays as it is
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => (hasOwn(values, name) ? String(values[name]) : gap));
}

/** Owners choose names freely, and some of them are those of every object's own members, such as `constructor`. */
export function hasOwn(values: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(values, name);
}
