import * as React from 'react';
import { useHub } from '../HubContext';
import { fill } from '../text/fill';
import { facetChoiceText } from './facetText';
import styles from './find.module.scss';
import { chosenIn, isSomething, Look, toggled } from './lookText';

export interface ChosenFacetsProps {
  readonly look: Look;
  /** Takes the focus when the last one is gone. */
  readonly boxId: string;
  readonly onChange: (change: Partial<Look>) => void;
  readonly onClear: () => void;
}

/** The filters that were chosen, each a button that takes it away again. */
export const ChosenFacets: React.FC<ChosenFacetsProps> = ({ look, boxId, onChange, onClear }) => {
  const { strings } = useHub();
  const { find } = strings;
  const list = React.useRef<HTMLUListElement>(null);
  const removed = React.useRef<number>();
  const chosen = chosenIn(look.facets);

  // Whoever pressed has lost the button that had the focus.
  React.useEffect(() => {
    if (removed.current !== undefined) {
      const rest = list.current?.querySelectorAll('button') ?? [];
      (rest[Math.min(removed.current, chosen.length - 1)] ?? document.getElementById(boxId)).focus();
      removed.current = undefined;
    }
  }, [look]);

  if (chosen.length === 0 || !isSomething(look)) {
    return null;
  }
  return (
    <ul ref={list} className={styles.chosen} aria-label={find.chosen}>
      {chosen.map(([name, value], place) => {
        const choice = facetChoiceText(strings, name, value);
        const remove = (): void => {
          removed.current = place;
          onChange({ facets: toggled(look.facets, name, value) });
        };
        return (
          <li key={`${name} ${value}`}>
            <button type="button" className={styles.chip} aria-label={fill(find.remove, { choice })} onClick={remove}>{choice}<span aria-hidden="true"> ×</span></button>
          </li>
        );
      })}
      <li><button type="button" className={styles.flat} onClick={() => { removed.current = 0; onClear(); }}>{find.clearAll}</button></li>
    </ul>
  );
};
