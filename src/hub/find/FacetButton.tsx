import * as React from 'react';
import { FacetName } from '../../content/find';
import { useHub } from '../HubContext';
import { fill } from '../text/fill';
import { facetChoiceText } from './facetText';
import styles from './facetButton.module.scss';
import { NOTHING, writeLook } from './lookText';

export interface FacetButtonProps {
  readonly name: FacetName;
  readonly value: string;
  /** Looks for something in place of reading. */
  readonly onLook: (look: string) => void;
}

/** A choice of an article, which leads to all articles that have it. */
export const FacetButton: React.FC<FacetButtonProps> = ({ name, value, onLook }) => {
  const { strings } = useHub();
  const choice = facetChoiceText(strings, name, value);
  const look = (): void => onLook(writeLook({ ...NOTHING, facets: { [name]: [value] } }));
  return <button type="button" className={styles.button} aria-label={fill(strings.find.findAll, { choice })} onClick={look}>{choice}</button>;
};
