import * as React from 'react';
import { Finding, harmOf } from '../../content/health/finding';
import { ItemRef } from '../../hub/manage/ownerModule';
import { useHub } from '../../hub/HubContext';
import { grouped, plural } from '../../hub/text/plural';
import { texts as panelTexts } from '../panel/texts';
import { useTexts } from '../texts/localised';
import { FindingRow } from './FindingRow';
import { fixTextOf, isForAll } from './fixes';
import styles from './health.module.scss';
import { texts } from './texts';
import { Fixes } from './useFixes';

/** So many are shown at first, and with each further press. */
const FIRST = 5;
const MORE = 20;

export interface FindingGroupProps {
  /** All of one kind, at least one. */
  readonly findings: readonly Finding[];
  readonly fixes: Fixes;
  readonly onWhy?: (subject: ItemRef) => void;
  /** Goes to the tool that adds missing columns. */
  readonly onLists: () => void;
}

/** Everything of one kind: what it means, and where it was found. */
export const FindingGroup: React.FC<FindingGroupProps> = ({ findings, fixes, onWhy, onLists }) => {
  const { strings, idPrefix } = useHub();
  const own = useTexts(texts);
  const panel = useTexts(panelTexts);
  const [shown, setShown] = React.useState(FIRST);
  const list = React.useRef<HTMLUListElement>(null);
  const grew = React.useRef<number>();
  const { kind } = findings[0];
  const { name, advice } = own.kinds[kind];
  const harm = harmOf(kind);
  const id = `${idPrefix}-health-${kind}`;
  const rest = Math.min(MORE, findings.length - shown);
  const forAll = findings.filter((finding) => isForAll(finding) && fixTextOf(finding, own) !== undefined && fixes.of(finding)?.status !== 'done');

  // The button may be gone: the focus goes to the first that is new.
  React.useEffect(() => {
    if (grew.current !== undefined) {
      (list.current?.children[grew.current] as HTMLElement | undefined)?.querySelector<HTMLElement>('a, button')?.focus();
      grew.current = undefined;
    }
  }, [shown]);

  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.name}>{name} <span className={styles.count}>({grouped(findings.length)})</span></h3>
        <span className={`${styles.harm} ${styles[harm]}`}>{own.harm[harm]}</span>
      </div>
      <p className={styles.advice}>{advice}</p>
      {forAll.length > 1 && <button type="button" className={styles.more} onClick={() => fixes.fix(forAll)}>{plural(own.fixAll, forAll.length, strings.language)}</button>}
      {kind === 'columnMissing' && <button type="button" className={styles.more} onClick={onLists}>{panel.tools.lists.name}</button>}
      <ul ref={list} className={styles.rows}>
        {findings.slice(0, shown).map((finding, place) => (
          <FindingRow
            key={`${finding.list} ${finding.id ?? ''} ${place}`}
            finding={finding}
            state={fixes.of(finding)}
            onFix={() => fixes.fix([finding])}
            onWhy={onWhy && finding.id !== undefined ? () => onWhy({ list: finding.list, id: finding.id as number }) : undefined}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            grew.current = shown;
            setShown(shown + MORE);
          }}
        >
          {plural(own.more, rest, strings.language)}<span className={styles.unseen}>: {name}</span>
        </button>
      )}
    </section>
  );
};
