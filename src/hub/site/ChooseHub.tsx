import * as React from 'react';
import { HubSite } from '../../content/hubSites';
import { HubStrings } from '../strings';
import styles from './noHub.module.scss';

export interface ChooseHubProps {
  readonly sites: readonly HubSite[];
  /** The hub that was on the screen before; it may not be among the sites. */
  readonly shown: string | undefined;
  readonly strings: HubStrings;
  readonly headingId: string;
  readonly onChoose: (url: string) => void;
  readonly onCancel: () => void;
}

/** The hubs that a person can read, to choose from. */
export const ChooseHub: React.FC<ChooseHubProps> = ({ sites, shown, strings, headingId, onChoose, onCancel }) => {
  const words = strings.sites;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const others = sites.filter(({ url }) => url !== shown);
  // Whoever asked for the choice has lost the button that had the focus.
  React.useEffect(() => {
    if (shown !== undefined) {
      heading.current?.focus();
    }
  }, []);

  return (
    <>
      <h2 id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>{words.choose}</h2>
      <p>{others.length === 0 ? words.noOther : words.chooseWhy}</p>
      <ul className={styles.choices} aria-labelledby={headingId}>
        {sites.map(({ url, title }) => (
          <li key={url}>
            <button type="button" className={styles.choice} aria-current={url === shown ? 'true' : undefined} onClick={() => onChoose(url)}>
              <span className={styles.name}>{title}</span>
              <span className={styles.place}>{new URL(url).pathname}{url === shown && ` ${words.shownNow}`}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>{words.searchIsLate}</p>
      {shown !== undefined && <button type="button" className={styles.button} onClick={onCancel}>{words.keep}</button>}
    </>
  );
};
