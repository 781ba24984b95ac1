import { Shimmer } from '@fluentui/react/lib/Shimmer';
import * as React from 'react';
import { useHub } from '../HubContext';
import styles from './reader.module.scss';

export interface PaneSkeletonProps {
  /** The title as the card has it, if there is a card. */
  readonly title: string | undefined;
  readonly titleId: string;
  readonly titleRef: React.Ref<HTMLHeadingElement>;
}

const LINES = ['100%', '96%', '99%', '60%', '100%', '94%', '70%'];

/** What stands there until the article comes. */
export const PaneSkeleton: React.FC<PaneSkeletonProps> = ({ title, titleId, titleRef }) => {
  const { strings } = useHub();
  return (
    <div className={styles.column}>
      <h2 id={titleId} ref={titleRef} tabIndex={-1} className={styles.title}>{title ?? strings.reader.loading}</h2>
      {title !== undefined && <span className={styles.unseen} role="status">{strings.reader.loading}</span>}
      <div aria-hidden="true">
        {LINES.map((width, line) => <Shimmer key={line} width={width} className={styles.skeletonLine} />)}
      </div>
    </div>
  );
};
