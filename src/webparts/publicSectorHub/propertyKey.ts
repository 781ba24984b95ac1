/**
 * A text as the name of a property. SPFx takes such a name for a path, in which dots and brackets have a meaning, and a number is a
 * place in an array. `hubSettings` reads it.
 */
export const propertyKey = (text: string): string => encodeURIComponent(text).replace(/\./g, '%2E').replace(/^\d(?=\d*$)/, (digit) => `%3${digit}`);
