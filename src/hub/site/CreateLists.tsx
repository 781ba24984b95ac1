import * as React from 'react';
import { asFailure, ContentFailure } from '../../content/failures';
import { CreationProgress, HubSite, HubSites } from '../../content/hubSites';
import states from '../states/states.module.scss';
import { HubStrings } from '../strings';
import { fill } from '../text/fill';
import { useAlive } from '../useAlive';
import styles from './noHub.module.scss';

export interface CreateListsProps {
  readonly site: HubSite;
  readonly strings: HubStrings;
  readonly sites: () => Promise<HubSites>;
  /** What is said of it; `{site}` */
  readonly words: { readonly what: string; readonly create: string; readonly creating: string };
  readonly onCreated: () => void;
}

/** Offers to make the lists. What was made stays when it breaks off, and trying again goes on from there. */
export const CreateLists: React.FC<CreateListsProps> = ({ site, strings, sites, words, onCreated }) => {
  const [progress, setProgress] = React.useState<CreationProgress>();
  const [failure, setFailure] = React.useState<ContentFailure>();
  const alive = useAlive();

  const create = async (): Promise<void> => {
    setFailure(undefined);
    setProgress({ done: 0, all: 0 });
    try {
      const port = await sites();
      await port.createLists(site.url, (next) => alive.current && setProgress(next));
      if (alive.current) {
        onCreated();
      }
    } catch (error) {
      if (alive.current) {
        setProgress(undefined);
        setFailure(asFailure(error));
      }
    }
  };
  const busy = progress !== undefined;
  return (
    <>
      <p>{fill(words.what, { site: site.title })}</p>
      <button type="button" className={styles.button} aria-disabled={busy} onClick={() => { if (!busy) { create().catch(() => undefined); } }}>
        {fill(busy ? words.creating : words.create, { site: site.title })}
      </button>
      {/* Not every screen reader says that a button has a new name. Each step is for the eyes. */}
      <span role="status" className={states.unseen}>{busy ? fill(words.creating, { site: site.title }) : ''}</span>
      <p aria-hidden="true">{progress && progress.all > 0 ? fill(strings.sites.step, { done: progress.done, all: progress.all }) : ''}</p>
      {failure && (
        <div role="alert">
          <p>{strings.sites.createFailed} {failure.kind === 'accessDenied' ? strings.comments.notAllowed : strings.failures[failure.kind]}</p>
          <details className={styles.detail}>
            <summary>{strings.failureDetails}</summary>
            <p>{fill(strings.failureSaid, { detail: failure.detail })}</p>
          </details>
        </div>
      )}
    </>
  );
};
