import { Text } from '@fluentui/react/lib/Text';
import * as React from 'react';
import { SitePageLink } from '../links/SitePageLink';
import styles from './states.module.scss';

export interface EmptyProps {
  readonly text: string;
  readonly next: string;
  readonly canAdd: boolean;
  readonly addText: string;
  readonly addHref: string;
}

/** Nothing there yet: one sentence, and a next step that fits the person. */
export const Empty: React.FC<EmptyProps> = ({ text, next, canAdd, addText, addHref }) => (
  <div className={styles.state}>
    <Text variant="mediumPlus" block>{text}</Text>
    {canAdd ? <SitePageLink href={addHref}>{addText}</SitePageLink> : <Text block className={styles.next}>{next}</Text>}
  </div>
);
