import * as React from 'react';
import { ArticleDetail } from '../../content/articleDetail';
import { useHub } from '../HubContext';
import { FacetButton, FacetButtonProps } from '../find/FacetButton';
import styles from './reader.module.scss';

export interface FacetsProps extends Pick<FacetButtonProps, 'onLook'> {
  readonly article: ArticleDetail;
}

/** Whom and what the article concerns. */
export const Facets: React.FC<FacetsProps> = ({ article: { sectors, serves, benefits }, onLook }) => {
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
          {choices.map((choice) => <dd key={choice}><FacetButton name={name} value={choice} onLook={onLook} /></dd>)}
        </div>
      ))}
    </dl>
  );
};
