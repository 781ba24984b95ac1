import * as React from 'react';
import { CallToAction } from '../../content/articleDetail';
import { useHub } from '../HubContext';
import { NewTabIcon } from '../links/NewTabIcon';
import styles from './reader.module.scss';

export interface CallToActionLinkProps {
  readonly action: CallToAction;
  readonly language: string | undefined;
}

/** What the article asks of its reader: a link, as it leads somewhere, and as plain to see as a button. */
export const CallToActionLink: React.FC<CallToActionLinkProps> = ({ action: { href, text }, language }) => {
  const { strings, inTeams } = useHub();
  const elsewhere = /^https?:/.test(href) && (inTeams || new URL(href).host !== window.location.host);
  return (
    <p className={styles.callToAction}>
      <a href={href} className={styles.callToActionLink} {...(elsewhere ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
        <span lang={text === undefined ? undefined : language}>{text ?? strings.reader.next}</span>
        {elsewhere && <NewTabIcon label={strings.opensInNewTab} language={strings.language} />}
      </a>
    </p>
  );
};
