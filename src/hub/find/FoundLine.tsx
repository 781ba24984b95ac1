import * as React from 'react';
import { FindNote, SortOrder } from '../../content/find';
import { copyText } from '../reader/copyText';
import { HubContent } from '../../content/hubContent';
import { useHub } from '../HubContext';
import { CreateIndexes } from '../states/CreateIndexes';
import { HubStrings } from '../strings';
import { plural } from '../text/plural';
import styles from './find.module.scss';
import { isSomething } from './lookText';
import { Answer } from './useAnswer';

export interface FoundLineProps {
  readonly id: string;
  readonly answer: Answer | undefined;
  readonly isActive: boolean;
  readonly busy: boolean;
  readonly failed: boolean;
  /** Whether this person may put right what is wrong with the list. */
  readonly canEdit: boolean;
  readonly sort: SortOrder;
  readonly onSort: (sort: SortOrder) => void;
  readonly content: HubContent;
  readonly onIndexed: () => void;
  /** A link that looks for the same. */
  readonly href: () => string;
}

/** What only those can put right who look after the list. */
const FOR_OWNERS: readonly FindNote[] = ['dateNotIndexed', 'facetsNotMapped'];

/** How many were found, in which order they stand, and what one should know about that. */
export const FoundLine: React.FC<FoundLineProps> = ({ id, answer, isActive, busy, failed, canEdit, sort, onSort, content, onIndexed, href }) => {
  const { strings } = useHub();
  const { find } = strings;
  const first = answer?.pages[0];
  const isFound = isActive && !failed && answer !== undefined && isSomething(answer.query);
  const sorts = first?.sorts ?? [];
  const notes = isActive && first ? first.notes.filter((note) => canEdit || !FOR_OWNERS.includes(note)) : [];
  const answers = React.useRef(0);
  // Said once for each answer, also when the next one says the same.
  const saying = React.useMemo(() => (answers.current += 1), [first]);

  return (
    <>
      <div className={styles.line}>
        <p role="status" className={styles.found}>
          {isActive && failed && !busy ? <span key="failed" className={styles.unseen}>{strings.articlesFailed}</span> : isFound && <span key={saying}>{foundText(strings, answer)}</span>}
        </p>
        {first !== undefined && sorts.length > 1 && (
          <label className={styles.sort} htmlFor={`${id}-sort`}>
            {find.sortBy}
            <select id={`${id}-sort`} value={sorts.includes(sort) ? sort : sorts[0]} onChange={({ target }) => onSort(target.value as SortOrder)}>
              {sorts.map((order) => <option key={order} value={order}>{find.sorts[order]}</option>)}
            </select>
          </label>
        )}
        {isFound && <CopyLink key={href()} href={href} />}
      </div>
      {notes.map((note) => (
        <div key={note} className={styles.note}>
          <p>{find.notes[note]}</p>
          {note === 'dateNotIndexed' && <CreateIndexes content={content} onCreated={onIndexed} />}
        </div>
      ))}
    </>
  );
};

function foundText({ find, language }: HubStrings, { pages }: Answer): string {
  const { articles, total, next } = pages[0];
  return total === undefined && next !== undefined ? plural(find.foundSoFar, articles.length, language) : plural(find.found, total ?? articles.length, language);
}

const CopyLink: React.FC<Pick<FoundLineProps, 'href'>> = ({ href }) => {
  const { strings: { find, share } } = useHub();
  const [said, setSaid] = React.useState('');
  const [byHand, setByHand] = React.useState(false);
  const copy = async (): Promise<void> => {
    const copied = await copyText(href());
    setByHand(!copied);
    setSaid(copied ? share.copied : share.copyByHand);
  };
  return (
    <>
      <button type="button" className={styles.flat} onClick={() => { copy().catch(() => undefined); }}>{find.copyLink}</button>
      <span role="status">{said}</span>
      {byHand && <input type="text" readOnly value={href()} aria-label={find.link} className={styles.byHand} onFocus={({ target }) => target.select()} />}
    </>
  );
};
