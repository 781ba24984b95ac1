import * as React from 'react';
import styles from './Hub.module.scss';

export interface SkipLinkProps {
  readonly targetId: string;
  readonly text: string;
}

/** The first thing that the keyboard reaches; seen only while it has the focus. */
export const SkipLink: React.FC<SkipLinkProps> = ({ targetId, text }) => {
  // SharePoint's page router takes hash links for navigation, so the focus is moved here.
  const skip = (event: React.MouseEvent): void => {
    event.preventDefault();
    document.getElementById(targetId)?.focus();
  };
  return <a className={styles.skipLink} href={`#${targetId}`} onClick={skip}>{text}</a>;
};
