import * as React from 'react';
import { FindQuery } from '../../content/find';
import { useHub } from '../HubContext';
import { fill } from '../text/fill';
import { facetChoiceText } from './facetText';
import styles from './find.module.scss';
import { chosenIn, Look, NOTHING, toggled } from './lookText';

export interface NothingFoundProps {
  readonly query: FindQuery;
  /** Whether only the newest articles were looked through so far. */
  readonly isUnfinished: boolean;
  /** Whether an owner chose that as the beginning, and the reader nothing. */
  readonly isStart: boolean;
  readonly onChange: (change: Partial<Look>) => void;
}

/** Nothing fits: one sentence, and a button for each thing that can be dropped. */
export const NothingFound: React.FC<NothingFoundProps> = ({ query: { words, facets }, isUnfinished, isStart, onChange }) => {
  const { strings } = useHub();
  const { find } = strings;
  const chosen = chosenIn(facets);
  const text = isUnfinished ? find.noneYet : isStart ? find.nothingAtStart : words.trim() === '' ? find.nothingWith : chosen.length === 0 ? find.nothingFor : find.nothingForBoth;
  return (
    <div className={styles.nothing}>
      <p>{fill(text, { words: words.trim() })}</p>
      {chosen.length > 0 && <p>{find.dropOne}</p>}
      <p className={styles.drops}>
        {words.trim() !== '' && <button type="button" className={styles.chip} onClick={() => onChange({ words: '' })}>{fill(find.dropWords, { words: words.trim() })}</button>}
        {chosen.map(([name, value]) => (
          <button key={`${name} ${value}`} type="button" className={styles.chip} onClick={() => onChange({ facets: toggled(facets, name, value) })}>
            {fill(find.remove, { choice: facetChoiceText(strings, name, value) })}
          </button>
        ))}
        {isStart && <button type="button" className={styles.chip} onClick={() => onChange(NOTHING)}>{find.clearAll}</button>}
      </p>
    </div>
  );
};
