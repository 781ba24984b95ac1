import * as React from 'react';
import { ArticleCounts } from '../../content/articleContent';
import { useHub } from '../HubContext';
import { plural } from '../text/plural';
import styles from './cards.module.scss';

const PATHS = {
  comments: 'M3 4h14v9.5H9.5L6 16.8v-3.3H3z',
  likes: 'M10 16.5 3.9 10.6C1.2 7.9 2.9 3.8 6.3 3.8c1.7 0 3 1 3.7 2.3.7-1.3 2-2.3 3.7-2.3 3.4 0 5.1 4.1 2.4 6.8z'
};

/** How many comments and likes an article has. The place is kept while that is not known, so that nothing jumps. */
export const CardCounts: React.FC<{ readonly counts: ArticleCounts | undefined }> = ({ counts }) => {
  const { strings } = useHub();
  return (
    <div className={styles.counts}>
      {(['comments', 'likes'] as const).map((kind) => {
        const count = counts?.[kind];
        return count !== undefined && (
          <span key={kind} className={styles.count}>
            <svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true" focusable="false"><path d={PATHS[kind]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" /></svg>
            <span aria-hidden="true">{count}</span>
            <span className={styles.unseen}>{plural(strings.counts[kind], count, strings.language)}</span>
          </span>
        );
      })}
    </div>
  );
};
