import * as React from 'react';
import { HubStrings } from '../strings';
import styles from './site.module.scss';
import { PassedOver } from './useHubSite';

export interface StandsInProps {
  readonly passedOver: PassedOver | undefined;
  readonly strings: HubStrings;
}

/** Says that the hub that was meant cannot be read, for eyes and for screen readers: what is shown may look just like it. */
export const StandsIn: React.FC<StandsInProps> = ({ passedOver, strings: { sites } }) => {
  const text = passedOver === undefined ? '' : sites.passedOver[passedOver];
  const [said, setSaid] = React.useState('');
  // Nobody is told of a text that is there from the beginning.
  React.useEffect(() => setSaid(text), [text]);
  return <p role="status" className={said === '' ? undefined : styles.standsIn}>{said}</p>;
};
