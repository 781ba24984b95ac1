import * as React from 'react';
import { Article } from '../../content/article';
import { relatedTo } from '../../content/related';
import { HubAddress } from '../address/hubAddress';
import { useHub } from '../HubContext';
import { ArticleLink } from './ArticleLink';
import styles from './reader.module.scss';

export interface RelatedProps {
  readonly article: Article;
  readonly articles: readonly Article[];
  readonly address: HubAddress;
  readonly onOpen: (id: number) => void;
}

/** Where a reader may want to go on. */
export const Related: React.FC<RelatedProps> = ({ article, articles, address, onOpen }) => {
  const { strings, idPrefix } = useHub();
  const related = relatedTo(article, articles);
  if (related.length === 0) {
    return null;
  }
  const headingId = `${idPrefix}-related`;
  return (
    <section aria-labelledby={headingId} className={styles.related}>
      <h3 id={headingId} className={styles.smallHeading}>{strings.reader.related}</h3>
      <ul>
        {related.map((other) => (
          <li key={other.id}>
            <ArticleLink article={other} address={address} onOpen={onOpen} />
            {other.summary !== undefined && <p lang={other.language}>{other.summary}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};
