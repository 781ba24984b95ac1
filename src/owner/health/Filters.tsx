import * as React from 'react';
import { Finding, FindingKind } from '../../content/health/finding';
import { useHub } from '../../hub/HubContext';
import { grouped } from '../../hub/text/plural';
import { useTexts } from '../texts/localised';
import styles from './health.module.scss';
import { texts } from './texts';

/** What somebody wants to see; empty texts for everything. */
export interface Chosen {
  readonly kind: FindingKind | '';
  readonly list: Finding['list'] | '';
  readonly words: string;
}

export const EVERYTHING: Chosen = { kind: '', list: '', words: '' };

/** The findings that fit. */
export function chosenOf(findings: readonly Finding[], { kind, list, words }: Chosen): readonly Finding[] {
  const sought = words.trim().toLowerCase();
  return findings.filter((finding) => (kind === '' || finding.kind === kind) && (list === '' || finding.list === list) && (sought === '' || finding.title.toLowerCase().includes(sought)));
}

export interface FiltersProps {
  /** All, by kind in the order of harm. */
  readonly kinds: ReadonlyMap<FindingKind, readonly Finding[]>;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** By kind, by list and by words of the title. */
export const Filters: React.FC<FiltersProps> = ({ kinds, chosen, onChoose }) => {
  const { idPrefix } = useHub();
  const own = useTexts(texts);
  const id = (name: string): string => `${idPrefix}-health-by-${name}`;
  return (
    <div role="group" aria-label={own.filters} className={styles.filters}>
      <div className={styles.filter}>
        <label htmlFor={id('kind')}>{own.kind}</label>
        <select id={id('kind')} value={chosen.kind} onChange={({ target }) => onChoose({ ...chosen, kind: target.value as Chosen['kind'] })}>
          <option value="">{own.allKinds}</option>
          {Array.from(kinds, ([kind, { length }]) => <option key={kind} value={kind}>{own.kinds[kind].name} ({grouped(length)})</option>)}
          {chosen.kind !== '' && !kinds.has(chosen.kind) && <option value={chosen.kind}>{own.kinds[chosen.kind].name} (0)</option>}
        </select>
      </div>
      <div className={styles.filter}>
        <label htmlFor={id('list')}>{own.list}</label>
        <select id={id('list')} value={chosen.list} onChange={({ target }) => onChoose({ ...chosen, list: target.value as Chosen['list'] })}>
          <option value="">{own.allLists}</option>
          <option value="articles">{own.listNames.articles}</option>
          <option value="links">{own.listNames.links}</option>
        </select>
      </div>
      <div className={styles.filter}>
        <label htmlFor={id('words')}>{own.words}</label>
        <input id={id('words')} type="text" autoComplete="off" value={chosen.words} onChange={({ target }) => onChoose({ ...chosen, words: target.value })} />
      </div>
    </div>
  );
};
