/**
 * A text as the name of a property. SPFx takes such a name for a path, in which dots and brackets have a meaning.
 * `hubSettings` reads it.
 */
export const propertyKey = (text: string): string => encodeURIComponent(text).replace(/\./g, '%2E');
