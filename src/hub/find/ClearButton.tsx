import * as React from 'react';
import { useHub } from '../HubContext';
import styles from './find.module.scss';

/**
 * Empties the box. What the browsers have for it, not all of them, cannot be reached with the keyboard.
 * @public fetched by `FindHost`, where no tool can follow
 */
export const ClearButton: React.FC<{ readonly onClear: () => void }> = ({ onClear }) => {
  const { strings: { find } } = useHub();
  return <button type="button" className={styles.clear} aria-label={find.clear} title={find.clear} onClick={onClear}>×</button>;
};
