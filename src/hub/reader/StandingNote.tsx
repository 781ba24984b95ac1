import * as React from 'react';
import { ArticleDetail } from '../../content/articleDetail';
import { useHub } from '../HubContext';
import { fill } from '../text/fill';
import { longDate } from '../text/longDate';
import styles from './reader.module.scss';

/** Says why an article is not among the cards although it is shown here. */
export const StandingNote: React.FC<{ readonly article: ArticleDetail }> = ({ article: { standing, expires, publishFrom } }) => {
  const { strings } = useHub();
  if (standing === 'listed') {
    return null;
  }
  const date = standing === 'expired' ? expires : publishFrom;
  return <p className={styles.note}>{fill(strings.reader.standing[standing], date ? { date: longDate(date, strings) } : {})}</p>;
};
