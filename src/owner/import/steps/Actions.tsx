import * as React from 'react';
import { useTexts } from '../../texts/localised';
import styles from '../import.module.scss';
import { texts } from '../texts';

export interface ActionsProps {
  readonly label?: string;
  readonly onNext?: () => void;
  readonly onBack?: () => void;
}

/** The ways on and back. */
export const Actions: React.FC<ActionsProps> = ({ label, onNext, onBack }) => {
  const own = useTexts(texts);
  return (
    <div className={styles.actions}>
      {onNext && <button type="button" className={styles.main} onClick={onNext}>{label ?? own.next}</button>}
      {onBack && <button type="button" className={styles.other} onClick={onBack}>{own.back}</button>}
    </div>
  );
};
