import * as React from 'react';
import { ListsCheck, ListsContent } from '../../content/manage/listsContent';
import { useHub } from '../../hub/HubContext';
import { CreationResult } from '../../hub/site/CreationResult';
import { CreationRun } from '../../hub/site/CreationRun';
import { creationTexts } from '../../hub/site/creationTexts';
import { useCreation } from '../../hub/site/useCreation';
import { useTexts } from '../texts/localised';
import styles from './lists.module.scss';
import { texts } from './texts';

export interface AddMissingProps {
  readonly content: ListsContent;
  readonly check: ListsCheck;
  readonly onBusy: (question: string | undefined) => void;
  readonly onAdded: () => void;
}

/** Offers to make what both lists lack. */
export const AddMissing: React.FC<AddMissingProps> = ({ content, check: { lists, mayManage }, onBusy, onAdded }) => {
  const { strings } = useHub();
  const own = useTexts(texts);
  const made = creationTexts(strings.language);
  const creation = useCreation();
  const { progress, failure, report } = creation;
  const isBusy = progress !== undefined;
  const isWhole = lists.every(({ found, isChosen }) => (found ? !found.parts.some(({ status }) => status === 'missing') : isChosen));
  const dates = lists.map(({ found }) => found?.dates).find((one) => one !== undefined);
  const hasEnded = report !== undefined || failure !== undefined;

  React.useEffect(() => onBusy(isBusy ? own.addStop : undefined), [isBusy]);
  React.useEffect(() => {
    if (hasEnded) {
      onAdded();
    }
  }, [hasEnded]);
  // Whoever leaves has said that it may stop.
  React.useEffect(() => () => creation.stop(), []);

  const add = (): void => creation.start((onProgress, isStopped) => content.add(onProgress, { isStopped }));
  return (
    <div>
      {report && <CreationResult report={report} texts={made} language={strings.language} />}
      {!isWhole && (mayManage ? (
        <>
          <p>{own.addWhat}{dates && ` ${own.addDates[dates]}`}</p>
          <button type="button" className={styles.button} aria-disabled={isBusy} onClick={add}>{isBusy ? own.adding : own.add}</button>
        </>
      ) : <p>{own.mayNot}</p>)}
      <CreationRun creation={creation} texts={made} said={own.adding} />
      {failure && <p role="alert">{own.addFailed} {failure.kind === 'accessDenied' ? strings.comments.notAllowed : strings.failures[failure.kind]} {failure.detail}</p>}
    </div>
  );
};
