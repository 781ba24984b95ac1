/** Two vowels that are spoken one after the other, as in *science*, where in *social* they are one. */
const APART = /[aeiou]i(?:ng)|io(?!us|n)|ia(?!l|n\b|ge)|eo(?!us|n\b|p)|ua(?!r)|ie(?=t|nce|nt)|uou|ayi|eye/g;

/**
 * How many syllables an English word has, by its letters: groups of vowels count one each; an *e* or *es* at the end is silent but after
 * *l* behind a consonant (*table*), and *ed* but after *t* or *d* (*wanted*). An estimate: its mistakes go both ways, and a text has many words.
 * @param word - letters and apostrophes
 */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().normalize('NFD').replace(/['’]s?$|[^a-z]/g, '');
  if (letters.length <= 3) {
    return 1;
  }
  const spoken = letters
    .replace(/([^aeiouy])les?$/, '$1el')
    .replace(/([^td])ed$/, '$1d')
    .replace(/([^aeiouylscgzx])es$/, '$1s')
    .replace(/([^aeiou])e$/, '$1')
    .replace(/^y/, '');
  const groups = spoken.match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length + (spoken.match(APART) ?? []).length);
}
