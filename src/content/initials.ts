const MOST_LETTERS = 2;

/**
 * The letters that stand in for a missing logo.
 * @param name - a partner's name
 * @returns the first letters of its first two words in upper case; words without a letter or digit do not count;
 * an empty text when nothing is left
 */
export function initials(name: string): string {
  const words = name.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''));
  return words
    .filter((word) => word !== '')
    .slice(0, MOST_LETTERS)
    .map((word) => Array.from(word)[0]?.toLocaleUpperCase() ?? '')
    .join('');
}
