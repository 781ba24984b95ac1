import * as React from 'react';
import { Finding } from '../../content/health/finding';
import { useHub } from '../../hub/HubContext';
import { SitePageLink } from '../../hub/links/SitePageLink';
import { fill } from '../../hub/text/fill';
import { useTexts } from '../texts/localised';
import { fixTextOf } from './fixes';
import styles from './health.module.scss';
import { sentenceOf, titleOf } from './sentence';
import { texts } from './texts';
import { FixState } from './useFixes';

export interface FindingRowProps {
  readonly finding: Finding;
  readonly state: FixState | undefined;
  readonly onFix: () => void;
  /** Asks why an item does not show; absent where that tool is not there. */
  readonly onWhy?: () => void;
}

/** One thing that was found, and what can be done about it. The button of a fix stays when it is done, so that the focus does. */
export const FindingRow: React.FC<FindingRowProps> = ({ finding, state, onFix, onWhy }) => {
  const { strings } = useHub();
  const own = useTexts(texts);
  const title = titleOf(finding, own);
  const fixText = fixTextOf(finding, own);
  const isOver = state?.status === 'done' || state?.status === 'working';
  return (
    <li className={styles.row} data-finding={finding.kind}>
      <div className={styles.said}>
        <p className={styles.title} lang={finding.language}>{title}</p>
        <p className={styles.sentence}>{sentenceOf(finding, own, strings)}</p>
        {state?.status === 'changed' && <p className={styles.problem} role="alert">{own.changedMeanwhile}</p>}
        {state?.status === 'failed' && <p className={styles.problem} role="alert">{fill(own.fixFailed, { detail: state.detail })}</p>}
      </div>
      <div className={styles.actions}>
        {fixText !== undefined && (
          <button type="button" className={styles.action} aria-disabled={isOver} aria-label={isOver ? undefined : fill(own.fixName, { action: fixText, title })} onClick={() => isOver || onFix()}>
            <span aria-live="polite">{state?.status === 'done' ? own.done : state?.status === 'working' ? own.working : fixText}</span>
          </button>
        )}
        {onWhy && finding.kind === 'expiredWanted' && <button type="button" className={styles.action} aria-label={fill(own.whyName, { title })} onClick={onWhy}>{own.why}</button>}
        {finding.editHref !== undefined && <SitePageLink beside className={styles.action} href={finding.editHref} name={fill(own.editName, { title })}>{own.edit}</SitePageLink>}
      </div>
    </li>
  );
};
