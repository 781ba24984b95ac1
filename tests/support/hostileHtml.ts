import { corpora } from './hostileCorpora';
import { mutations } from './hostileMutations';
import { techniques } from './hostileTechniques';

/** A body that somebody wrote to do harm. */
export interface HostileBody {
  /** Where it comes from, so that a failure can be found again. */
  readonly name: string;
  readonly html: string;
}

const known: readonly HostileBody[] = [...corpora(), ...techniques];

/** Public corpora, the known techniques, and mutations of both; the same ones on every run. */
export const hostileHtml: readonly HostileBody[] = [...known, ...mutations(known)];
