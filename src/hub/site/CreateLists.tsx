import * as React from 'react';
import { HubSite, HubSites } from '../../content/hubSites';
import { HubStrings } from '../strings';
import { fill } from '../text/fill';
import { CreationResult } from './CreationResult';
import { CreationRun } from './CreationRun';
import styles from './noHub.module.scss';
import { creationTexts } from './creationTexts';
import { useCreation } from './useCreation';

export interface CreateListsProps {
  readonly site: HubSite;
  readonly strings: HubStrings;
  readonly sites: () => Promise<HubSites>;
  /** Whether lists are there that only lack something. */
  readonly finish?: boolean;
  /** Whether sample items can be had: where nothing is that they could be taken for. */
  readonly offersSamples?: boolean;
  /** Called as soon as the lists are there. */
  readonly onDone?: () => void;
  /** Called when the lists are there, and their maker wants to see them. */
  readonly onCreated: () => void;
}

/** Offers to make the lists. What was made stays when it breaks off or is stopped, and trying again goes on from there. */
export const CreateLists: React.FC<CreateListsProps> = ({ site, strings, sites, finish = false, offersSamples = true, onDone, onCreated }) => {
  const texts = creationTexts(strings.language);
  const [samples, setSamples] = React.useState(false);
  const creation = useCreation();
  const { progress, failure, report } = creation;
  const isBusy = progress !== undefined;
  const isDone = report?.stopped === false;
  const [offer, busy] = finish ? [texts.finish, texts.finishing] : [texts.create, texts.creating];

  React.useEffect(() => {
    if (isDone) {
      onDone?.();
    }
  }, [isDone]);
  const create = (): void => creation.start(async (onProgress, isStopped) => (await sites()).createLists(site.url, onProgress, { samples, isStopped }));
  return (
    <>
      {report ? <CreationResult report={report} texts={texts} language={strings.language} /> : <p>{fill(finish ? texts.finishWhat : texts.createWhat, { site: site.title })}</p>}
      {isDone ? (
        <button type="button" className={styles.button} onClick={onCreated}>{texts.show}</button>
      ) : (
        <>
          {offersSamples && (
            <label className={styles.check}>
              <input type="checkbox" checked={samples} disabled={isBusy} onChange={({ target }) => setSamples(target.checked)} />
              <span>{texts.samples}<span className={styles.place}>{texts.samplesHint}</span></span>
            </label>
          )}
          <button type="button" className={styles.button} aria-disabled={isBusy} onClick={create}>{fill(isBusy ? busy : offer, { site: site.title })}</button>
        </>
      )}
      <CreationRun creation={creation} texts={texts} said={fill(busy, { site: site.title })} />
      {failure && (
        <div role="alert">
          <p>{texts.createFailed} {failure.kind === 'accessDenied' ? strings.comments.notAllowed : strings.failures[failure.kind]}</p>
          <details className={styles.detail}>
            <summary>{strings.failureDetails}</summary>
            <p>{fill(strings.failureSaid, { detail: failure.detail })}</p>
          </details>
        </div>
      )}
    </>
  );
};
