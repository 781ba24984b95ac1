import { Image, ImageFit, ImageLoadState } from '@fluentui/react/lib/Image';
import * as React from 'react';
import { Picture } from '../../content/picture';
import styles from './cards.module.scss';

export interface CardImageProps {
  readonly picture: Picture | undefined;
  /** In which the picture is described. */
  readonly language: string | undefined;
  readonly onBroken: () => void;
  /** The leading image is what the reader waits for; the others load when they come near. */
  readonly eager: boolean;
}

/** A picture of 16 by 9. Without one, or when it does not load, a quiet tint keeps the place. */
export const CardImage: React.FC<CardImageProps> = ({ picture, language, onBroken, eager }) => {
  const [broken, setBroken] = React.useState(false);
  const src = picture?.src;
  React.useEffect(() => setBroken(false), [src]);

  const watch = (state: ImageLoadState): void => {
    if (state === ImageLoadState.error && !broken) {
      setBroken(true);
      onBroken();
    }
  };
  return (
    <div className={styles.image} lang={language}>
      {picture && !broken ? (
        <Image
          src={picture.src}
          alt={picture.alt}
          loading={eager ? 'eager' : 'lazy'}
          width="100%"
          height="100%"
          imageFit={ImageFit.cover}
          shouldFadeIn={false}
          onLoadingStateChange={watch}
        />
      ) : (
        <div className={styles.noImage} />
      )}
    </div>
  );
};
