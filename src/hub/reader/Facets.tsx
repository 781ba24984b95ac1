import * as React from 'react';
import { ArticleDetail } from '../../content/articleDetail';
import { useHub } from '../HubContext';
import { choiceText } from '../text/choiceText';
import styles from './reader.module.scss';

/** Whom and what the article concerns. */
export const Facets: React.FC<{ readonly article: ArticleDetail }> = ({ article: { sectors, serves, benefits } }) => {
  const { strings } = useHub();
  const facets = ([['sectors', sectors], ['serves', serves], ['benefits', benefits]] as const).filter(([, choices]) => choices.length > 0);
  if (facets.length === 0) {
    return null;
  }
  return (
    <dl className={styles.facets}>
      {facets.map(([name, choices]) => (
        <div key={name} className={styles.facet}>
          <dt>{strings.reader.facets[name]}</dt>
          {choices.map((choice) => <dd key={choice}>{choiceText(strings, choice)}</dd>)}
        </div>
      ))}
    </dl>
  );
};
