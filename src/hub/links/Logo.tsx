import { Image, ImageFit, ImageLoadState } from '@fluentui/react/lib/Image';
import * as React from 'react';
import { initials } from '../../content/initials';
import { PartnerLink } from '../../content/partnerLink';
import styles from './links.module.scss';

export interface LogoProps {
  readonly link: PartnerLink;
  readonly onBroken: () => void;
}

/** The partner's mark, or its initials. Decoration either way: the partner's name stands beside it. */
export const Logo: React.FC<LogoProps> = ({ link, onBroken }) => {
  const [broken, setBroken] = React.useState(false);
  const src = link.logo?.src;
  React.useEffect(() => setBroken(false), [src]);

  const watch = (state: ImageLoadState): void => {
    if (state === ImageLoadState.error && !broken) {
      setBroken(true);
      onBroken();
    }
  };
  if (src === undefined || broken) {
    return <div className={styles.initials} aria-hidden="true">{initials(link.partner ?? link.title)}</div>;
  }
  return (
    <div className={styles.logo} aria-hidden="true">
      <Image src={src} alt="" loading="lazy" width={40} height={40} imageFit={ImageFit.contain} shouldFadeIn={false} onLoadingStateChange={watch} />
    </div>
  );
};
