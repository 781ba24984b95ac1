import * as React from 'react';
import { Article } from '../../content/article';
import { HubAddress } from '../address/hubAddress';
import { useHub } from '../HubContext';
import { ArticleLink } from './ArticleLink';
import styles from './reader.module.scss';

export interface NeighboursProps {
  readonly id: number;
  readonly articles: readonly Article[];
  readonly address: HubAddress;
  readonly onOpen: (id: number) => void;
}

/** The articles before and after this one, in the order of the cards. */
export const Neighbours: React.FC<NeighboursProps> = ({ id, articles, address, onOpen }) => {
  const { strings: { reader } } = useHub();
  const place = articles.findIndex((article) => article.id === id);
  const neighbours = ([[reader.previous, articles[place - 1]], [reader.following, articles[place + 1]]] as const).filter(([, article]) => article !== undefined);
  if (place === -1 || neighbours.length === 0) {
    return null;
  }
  return (
    <nav aria-label={reader.otherArticles} className={styles.neighbours}>
      {neighbours.map(([word, article]) => (
        <div key={word} className={article === articles[place + 1] ? styles.following : undefined}>
          <span className={styles.neighbourWord}>{word}</span>
          <ArticleLink article={article} address={address} onOpen={onOpen} />
        </div>
      ))}
    </nav>
  );
};
