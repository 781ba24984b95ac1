import * as React from 'react';
import { HubSite } from '../../content/hubSites';
import { HubStrings } from '../strings';
import { isSameSite, placeOf } from './chosenSite';
import { Heading } from './heading';
import styles from './noHub.module.scss';

export interface ChooseHubProps {
  readonly sites: readonly HubSite[];
  /** The hub that was on the screen before; it may not be among the sites. */
  readonly shown: string | undefined;
  readonly strings: HubStrings;
  readonly heading: Heading;
  readonly onChoose: (url: string) => void;
  /** Absent where no hub was shown before. */
  readonly onBack: (() => void) | undefined;
}

/** The hubs that a person can read, to choose from. */
export const ChooseHub: React.FC<ChooseHubProps> = ({ sites, shown, strings, heading, onChoose, onBack }) => {
  const words = strings.sites;
  // SharePoint does not mind the case of an address, and a link may have another.
  const isShown = (url: string): boolean => isSameSite(url, shown);
  return (
    <>
      <h2 {...heading} className={styles.heading}>{words.choose}</h2>
      <p>{sites.every(({ url }) => isShown(url)) ? words.noOther : words.chooseWhy}</p>
      <ul className={styles.choices} aria-labelledby={heading.id}>
        {sites.map(({ url, title }) => (
          <li key={url}>
            <button type="button" className={styles.choice} aria-current={isShown(url) ? 'true' : undefined} onClick={() => onChoose(url)}>
              <span className={styles.name}>{title}</span>
              <span className={styles.place}>{placeOf(url)}{isShown(url) && ` ${words.shownNow}`}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>{words.searchIsLate}</p>
      {onBack && <button type="button" className={styles.button} onClick={onBack}>{words.keep}</button>}
    </>
  );
};
