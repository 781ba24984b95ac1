import { Shimmer, ShimmerElementType } from '@fluentui/react/lib/Shimmer';
import * as React from 'react';
import { Layout } from '../hubProps';
import styles from './cards.module.scss';

const LINE_HEIGHT = 16;
/** Taller than any image; what is too much is cut off. */
const IMAGE_HEIGHT = 400;
/** More places than fit on a screen would only make the page jump when fewer articles come. */
const MOST_PLACES = 8;

const lines = ['45%', '90%', '70%', '100%', '60%'];

/** Places of the size that the cards will have; in the layout that has a leading article the first one leads, as it does wherever something is featured. Hidden from screen readers: they are told that it loads. */
export const CardSkeleton: React.FC<{ readonly count: number; readonly layout: Layout }> = ({ count, layout }) => (
  <div className={layout === 'compact' ? styles.rows : styles.grid} aria-hidden="true">
    {Array.from({ length: Math.min(count, MOST_PLACES) }, (_, place) => (
      <div key={place} className={place === 0 && layout === 'featured' ? styles.leadPlace : styles.place}>
        <div className={place === 0 && layout === 'featured' ? styles.leadCard : styles.card}>
          <div className={styles.image}>
            <Shimmer shimmerElements={[{ type: ShimmerElementType.line, height: IMAGE_HEIGHT }]} />
          </div>
          <div className={styles.words}>
            {lines.map((width) => (
              <Shimmer key={width} className={styles.skeletonLine} width={width} shimmerElements={[{ type: ShimmerElementType.line, height: LINE_HEIGHT }]} />
            ))}
          </div>
        </div>
      </div>
    ))}
  </div>
);
