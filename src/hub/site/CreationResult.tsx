import * as React from 'react';
import { CreationReport, CreationStep, HubListKey, StepOutcome } from '../../content/listParts';
import { fill } from '../text/fill';
import { plural } from '../text/plural';
import { CreationTexts } from './texts/creationTexts';
import { partText } from './partText';
import styles from './noHub.module.scss';

export interface CreationResultProps {
  readonly report: CreationReport;
  readonly texts: CreationTexts;
  /** BCP 47. */
  readonly language: string;
}

/** In this order: what needs an eye first. */
const ORDER: readonly StepOutcome[] = ['refused', 'wrongType', 'own', 'made', 'present'];
const TOLD: readonly StepOutcome[] = ['refused', 'wrongType'];

/** How the making of lists ended: exactly what was made, what was there already, and what could not be done. Its heading takes the focus. */
export const CreationResult: React.FC<CreationResultProps> = ({ report: { steps, stopped }, texts, language }) => {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const isWhole = !steps.some(({ outcome }) => TOLD.includes(outcome));
  return (
    <div>
      <h3 ref={heading} tabIndex={-1} className={styles.result}>{stopped ? texts.stopped : isWhole ? texts.done : texts.doneExcept}</h3>
      {ORDER.map((outcome) => ({ outcome, those: steps.filter((step) => step.outcome === outcome) })).filter(({ those }) => those.length > 0).map(({ outcome, those }) => (
        <details key={outcome} className={styles.outcome} open={TOLD.includes(outcome)}>
          <summary>{plural(texts.counts[outcome], those.length, language)}</summary>
          <ul>{those.map((step) => <li key={`${step.list} ${step.kind} ${step.name}`}><Step step={step} texts={texts} /></li>)}</ul>
        </details>
      ))}
    </div>
  );
};

const Step: React.FC<{ readonly step: CreationStep; readonly texts: CreationTexts }> = ({ step, texts }) => (
  <>
    {listAnd(step.list, partText(step, texts), texts)}
    {step.detail && <><br />{fill(texts.because, { detail: step.detail })}</>}
  </>
);

const listAnd = (list: HubListKey, part: string, { lists }: CreationTexts): string => `${lists[list]}: ${part}`;
