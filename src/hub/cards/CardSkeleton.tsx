import { Shimmer, ShimmerElementType } from '@fluentui/react/lib/Shimmer';
import * as React from 'react';
import styles from './cards.module.scss';

const LINE_HEIGHT = 16;
const GAP = 12;
/** More places than fit on a screen would only make the page jump when fewer articles come. */
const MOST_PLACES = 8;

const lines = ['45%', '90%', '70%', '100%', '60%'];

/** Places of the size that the cards will have. Hidden from screen readers: they are told that it loads. */
export const CardSkeleton: React.FC<{ readonly count: number }> = ({ count }) => (
  <div className={styles.grid} aria-hidden="true">
    {Array.from({ length: Math.min(count, MOST_PLACES) }, (_, place) => (
      <div key={place} className={styles.skeleton}>
        <div className={styles.skeletonImage}>
          <Shimmer shimmerElements={[{ type: ShimmerElementType.line, height: 320 }]} />
        </div>
        {lines.map((width) => (
          <Shimmer
            key={width}
            className={styles.skeletonLine}
            width={width}
            shimmerElements={[{ type: ShimmerElementType.line, height: LINE_HEIGHT }, { type: ShimmerElementType.gap, height: LINE_HEIGHT + GAP, width: 1 }]}
          />
        ))}
      </div>
    ))}
  </div>
);
