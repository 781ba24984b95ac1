import { ImportColumn, importColumns } from './columns';
import { names, plainName } from './names';
import { Sheet } from './sheet';

/** For each of our columns the place of theirs in the file; absent where nothing is taken. */
export type Matching = Readonly<Partial<Record<ImportColumn, number>>>;

/**
 * Guesses which of their columns is which of ours by their headings. The better name wins, of equal headings the first; each of theirs is
 * used once.
 */
export function guessMatching({ header, kind }: Pick<Sheet, 'header' | 'kind'>): Matching {
  const plain = header.map(plainName);
  const taken = new Set<number>();
  const guessed: Partial<Record<ImportColumn, number>> = {};
  const best = (column: ImportColumn): number => {
    for (const name of names[column]) {
      const place = plain.findIndex((one, index) => one === name && !taken.has(index));
      if (place >= 0) {
        return place;
      }
    }
    return -1;
  };
  for (const column of importColumns) {
    const place = best(column);
    if (place >= 0) {
      taken.add(place);
      guessed[column] = place;
    }
  }
  // A feed often holds the beginning alone: its link leads on. In a table an address says as little as any other column.
  const link = plain.indexOf('link');
  if (kind === 'feed' && link >= 0 && !taken.has(link)) {
    guessed.callToAction = link;
  }
  return guessed;
}

/** The places of their columns of which nothing is taken. */
export function unmatched({ header }: Pick<Sheet, 'header'>, matching: Matching): number[] {
  const used = new Set(Object.values(matching));
  return header.map((_, place) => place).filter((place) => !used.has(place));
}
