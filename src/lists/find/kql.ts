import { Sought } from '../../content/finding/words';

/**
 * What a reader looks for, in Microsoft's Keyword Query Language. Only letters and digits of what was typed get there, in lower case, so
 * that nothing is read as an operator (those are in upper case), a property or a sign. A word that may go on gets the star, which KQL knows
 * behind words and behind phrases ([Keyword Query Language syntax reference](https://learn.microsoft.com/sharepoint/dev/general-development/keyword-query-language-kql-syntax-reference)).
 * @param sought - at most 500 characters, so that the query stays below SharePoint's 4,096
 * @returns an empty text when nothing is sought
 */
export function kqlOf(sought: readonly Sought[]): string {
  return sought.map(({ typed, whole }) => `${typed.length === 1 ? typed[0] : `"${typed.join(' ')}"`}${whole ? '' : '*'}`).join(' ');
}

/** A value behind a property. What it holds comes from the list or from here, never from a reader; quotation marks could end it. */
export function restriction(property: string, operator: ':' | '<=' | '>=', value: string): string {
  return `${property}${operator}"${value.replace(/"/g, ' ')}"`;
}

/**
 * A filter by values of a refiner, in SharePoint's own tokens: they hold the text as hexadecimal UTF-8, so that it is compared whole and
 * nothing in it is an operator.
 */
export function refinementFilter(property: string, values: readonly string[]): string {
  const tokens = values.map((value) => `"ǂǂ${Array.from(new TextEncoder().encode(value), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`);
  return `${property}:${tokens.length === 1 ? tokens[0] : `or(${tokens.join(',')})`}`;
}
