import * as React from 'react';
import states from '../states/states.module.scss';
import { HubStrings } from '../strings';
import styles from './site.module.scss';

export interface ChangeHubProps {
  readonly strings: HubStrings;
  readonly looking: boolean;
  readonly onChange: () => void;
}

/** The way to another hub, in a person's own app. */
export const ChangeHub: React.FC<ChangeHubProps> = ({ strings: { sites }, looking, onChange }) => (
  <>
    <button type="button" className={styles.change} aria-disabled={looking} onClick={looking ? undefined : onChange}>{looking ? sites.looking : sites.change}</button>
    {/* Not every screen reader says that a button has a new name. */}
    <span role="status" className={states.unseen}>{looking ? sites.looking : ''}</span>
  </>
);
