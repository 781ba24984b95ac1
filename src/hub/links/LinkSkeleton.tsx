import { Shimmer, ShimmerElementType } from '@fluentui/react/lib/Shimmer';
import * as React from 'react';
import styles from './links.module.scss';

const PLACES = 6;
const elements = [
  { type: ShimmerElementType.circle, height: 40 },
  { type: ShimmerElementType.gap, width: 12, height: 40 },
  { type: ShimmerElementType.line, height: 16 }
];

/** Places for the links while they load. */
export const LinkSkeleton: React.FC = () => (
  <div className={styles.list} aria-hidden="true">
    {Array.from({ length: PLACES }, (_, place) => (
      <div key={place} className={styles.skeleton}>
        <Shimmer shimmerElements={elements} />
      </div>
    ))}
  </div>
);
