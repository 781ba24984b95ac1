import * as React from 'react';
import { useHub } from '../../hub/HubContext';
import { fill } from '../../hub/text/fill';
import { grouped, plural } from '../../hub/text/plural';
import { useTexts } from '../texts/localised';
import styles from './health.module.scss';
import { texts } from './texts';
import { Checking } from './useCheck';

/** How the check stands, and the button that stops it or starts it anew: one button, so that the focus stays. */
export const CheckLine: React.FC<{ readonly checking: Checking }> = ({ checking }) => {
  const { strings: { language } } = useHub();
  const own = useTexts(texts);
  const { status, progress, checked, detail, isKept, stop, again } = checking;
  const running = status === 'running';
  const counts = progress && { done: grouped(progress.done), all: grouped(progress.all) };
  const said = {
    running: counts === undefined || progress === undefined ? own.starting : fill(progress.step === 'items' ? own.itemsDone : own.linksDone, counts),
    stopped: own.stopped,
    failed: fill(own.failed, { detail: detail ?? '' }),
    done: checked === undefined ? '' : fill(own.checked, { articles: plural(own.articles, checked.articles, language), links: plural(own.links, checked.links, language) })
  }[status];
  // Each step is announced once; a count that goes on would be read aloud without end.
  const announced = running ? (progress?.step === 'links' ? own.linksStarting : own.starting) : said;
  return (
    <div className={styles.line}>
      <div className={styles.standing}>
        {running && <p aria-hidden="true" className={styles.progressText}>{said}</p>}
        <p role={status === 'failed' ? 'alert' : 'status'} className={running ? styles.unseen : styles.progressText}>{announced}</p>
        {running && <progress className={styles.progress} max={progress?.all || 1} value={progress?.done ?? 0} aria-hidden />}
        {isKept && <p className={styles.quiet}>{own.kept}</p>}
        {checked !== undefined && checked.unknown > 0 && <p className={styles.quiet}>{plural(own.unknown, checked.unknown, language)}</p>}
        {checked?.ownersUnknown !== undefined && <p className={styles.quiet}>{fill(own.ownersUnknown, { detail: checked.ownersUnknown })}</p>}
      </div>
      <button type="button" className={styles.more} onClick={running ? stop : again}>{running ? own.stop : own.again}</button>
    </div>
  );
};
