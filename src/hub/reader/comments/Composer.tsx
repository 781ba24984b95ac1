import { ITextField, TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { useHub } from '../../HubContext';
import { fill } from '../../text/fill';
import styles from './comments.module.scss';
import { PostNotice } from './PostNotice';
import { Posting } from './usePostComment';

/** No limit is known; above this a text is long for a comment. */
const LONG = 2000;

export interface ComposerProps {
  readonly posting: Posting;
  readonly label: string;
  readonly button: string;
  /** Whether somebody asked for the box and wants to write. */
  readonly focusAtOnce?: boolean;
}

/** The box for a comment or a reply. */
export const Composer: React.FC<ComposerProps> = ({ posting, label, button, focusAtOnce = false }) => {
  const { strings: { comments: words }, idPrefix } = useHub();
  const { draft, phase, notice } = posting;
  const box = React.useRef<ITextField>(null);
  const [asked, setAsked] = React.useState(false);
  const [number] = React.useState(() => (nextNumber += 1));
  const hintId = `${idPrefix}-composer-${number}`;
  const underWay = phase === 'posting';
  // What is under way stands in the list; when it is refused it is back here.
  const text = underWay ? '' : draft.text;
  const empty = text.trim() === '';

  React.useEffect(() => {
    if (focusAtOnce) {
      box.current?.focus();
    }
  }, [focusAtOnce]);

  const post = (): void => {
    setAsked(empty);
    posting.post();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (!event.repeat) {
        post();
      }
    }
  };
  /** The pressed button vanishes, so the focus goes to the text that it was about. */
  const andToBox = (work: () => void) => (): void => {
    box.current?.focus();
    work();
  };
  const hint = empty ? words.emptyBox : text.length > LONG ? fill(words.long, { count: text.length }) : undefined;

  return (
    <div className={styles.composer}>
      {draft.restored && phase === 'idle' && (
        <p className={styles.restored}>
          {words.draftBack} <button type="button" className={styles.quietButton} onClick={andToBox(posting.discard)}>{words.discard}</button>
        </p>
      )}
      <TextField
        componentRef={box}
        label={label}
        multiline
        autoAdjustHeight
        resizable={false}
        rows={3}
        dir="auto"
        value={text}
        readOnly={underWay}
        aria-describedby={hint === undefined || empty ? undefined : hintId}
        onChange={(_event, value = '') => draft.write(value)}
        onKeyDown={onKeyDown}
      />
      {hint !== undefined && <p id={hintId} className={empty && !asked ? styles.unseen : styles.note}>{hint}</p>}
      {notice && <PostNotice notice={notice} button={button} onCheck={andToBox(posting.check)} />}
      {phase === 'checking' && <p className={styles.note}>{words.checking}</p>}
      <button
        type="button"
        className={styles.mainButton}
        aria-disabled={empty || phase !== 'idle'}
        aria-describedby={empty ? hintId : undefined}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={post}
      >
        {underWay ? words.posting : button}
      </button>
    </div>
  );
};

let nextNumber = 0;
