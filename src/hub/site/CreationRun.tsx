import * as React from 'react';
import states from '../states/states.module.scss';
import { fill } from '../text/fill';
import { CreationTexts } from './texts/creationTexts';
import { partText } from './partText';
import { Creation } from './useCreation';
import styles from './noHub.module.scss';

export interface CreationRunProps {
  readonly creation: Creation;
  readonly texts: CreationTexts;
  /** What is under way; told once. */
  readonly said: string;
}

/** How far the making of lists is, what was made last, and a way to stop it. */
export const CreationRun: React.FC<CreationRunProps> = ({ creation: { progress, isStopping, stop }, texts, said }) => {
  const { step } = progress ?? {};
  return (
    <>
      {progress && (
        <button type="button" className={styles.button} aria-disabled={isStopping} onClick={stop}>{isStopping ? texts.stopping : texts.stop}</button>
      )}
      {/* Not every screen reader says that a button has a new name. Each step is for the eyes. */}
      <span role="status" className={states.unseen}>{progress ? isStopping ? texts.stopping : said : ''}</span>
      <p aria-hidden="true">
        {progress && progress.all > 0 ? fill(texts.step, { done: progress.done, all: progress.all }) : ''}
        {step && <><br />{`${texts.outcomes[step.outcome]}: ${texts.lists[step.list]}, ${partText(step, texts)}`}</>}
      </p>
      {progress && progress.all > 0 && <progress className={styles.bar} aria-hidden="true" value={progress.done} max={progress.all} />}
    </>
  );
};
