import * as React from 'react';
import { HubPage } from '../../content/hubContent';
import { useHub } from '../HubContext';
import { isNotReady } from '../sections';
import { plural } from '../text/plural';
import styles from './states.module.scss';

export interface LoadStatusProps {
  readonly page: HubPage | undefined;
  readonly loading: boolean;
  /** Whether there are articles to speak of: what is looked for says itself how many it found. */
  readonly hasArticles: boolean;
}

/** Tells a screen reader what eyes see from the skeletons and the cards. */
export const LoadStatus: React.FC<LoadStatusProps> = ({ page, loading, hasArticles }) => {
  const { strings, mayEdit } = useHub();
  const articles = page && 'items' in page.articles ? page.articles.items.length : undefined;
  // A failure is said each time that it comes back, since the alert itself does not change.
  const failed = page && 'failure' in page.articles && (isNotReady(page.articles.failure, mayEdit) ? strings.articlesNotReady : strings.articlesFailed);
  const loaded = articles === undefined ? failed : plural(strings.loaded, articles, strings.language);
  // What is read again behind cards that are there needs no word, unless there are more or fewer.
  return <div role="status" className={styles.unseen}>{loading && articles === undefined ? strings.loading : hasArticles && loaded}</div>;
};
