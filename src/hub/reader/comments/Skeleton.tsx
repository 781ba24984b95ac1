import { Shimmer } from '@fluentui/react/lib/Shimmer';
import * as React from 'react';
import { useHub } from '../../HubContext';
import styles from './comments.module.scss';

const lines = ['30%', '90%', '70%'];

/** Lines where comments will be. */
export const Skeleton: React.FC = () => {
  const { strings } = useHub();
  return (
    <div>
      <span className={styles.unseen}>{strings.comments.loading}</span>
      <div aria-hidden="true">
        {lines.map((width) => <Shimmer key={width} width={width} className={styles.skeletonLine} />)}
      </div>
    </div>
  );
};
