import * as React from 'react';
import { useHub } from '../../HubContext';
import { NewTabIcon } from '../../links/NewTabIcon';
import styles from './comments.module.scss';
import { excerpt } from './excerpt';
import { linkify } from './linkify';

/** What somebody wrote, as text: only web addresses become links. A long text is folded. */
export const CommentText: React.FC<{ readonly text: string }> = ({ text }) => {
  const { strings } = useHub();
  const parts = React.useMemo(() => linkify(text), [text]);
  const beginning = React.useMemo(() => excerpt(parts), [parts]);
  const [unfolded, setUnfolded] = React.useState(false);
  const folded = beginning !== undefined && !unfolded;

  return (
    <>
      {/* The language of a comment is nobody's knowledge, and least that of the hub's own texts. */}
      <div className={styles.text} dir="auto" lang="">
        {(folded ? beginning : parts).map(({ text: words, href }, index) => (href === undefined ? words : (
          <a key={index} href={href} target="_blank" rel="noopener noreferrer" className={styles.link}>
            {words}<span className={styles.unbroken}>{'\uFEFF'}<NewTabIcon label={strings.opensInNewTab} language={strings.language} /></span>
          </a>
        )))}
        {folded && '…'}
      </div>
      {beginning && (
        <button type="button" className={styles.quietButton} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? strings.comments.showLess : strings.comments.showAll}
        </button>
      )}
    </>
  );
};
