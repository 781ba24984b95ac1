import * as React from 'react';
import { fill } from '../../../hub/text/fill';
import { useTexts } from '../../texts/localised';
import styles from '../import.module.scss';
import { texts } from '../texts';

export interface StepFrameProps {
  readonly title: string;
  /** From 1; absent where the steps are over. */
  readonly step?: number;
  readonly children: React.ReactNode;
}

const STEPS = 5;

/** One thing at a time: its heading takes the focus. */
export const StepFrame: React.FC<StepFrameProps> = ({ title, step, children }) => {
  const own = useTexts(texts);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [title]);
  return (
    <>
      {step !== undefined && <p className={styles.steps}>{fill(own.step, { step, steps: STEPS })}</p>}
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>{title}</h3>
      {children}
    </>
  );
};
