import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { useHub } from '../HubContext';
import { NewTabIcon } from './NewTabIcon';

export interface SitePageLinkProps {
  readonly href: string;
  readonly className?: string;
  /** What is read aloud, where the words alone do not say enough. */
  readonly name?: string;
}

/** A link to one of SharePoint's own pages. They refuse to be shown in a frame, so in Teams it opens in the browser and says so. */
export const SitePageLink: React.FC<SitePageLinkProps> = ({ href, className, name, children }) => {
  const { strings, inTeams } = useHub();
  return (
    <Link href={href} className={className} {...(inTeams ? { target: '_blank', rel: 'noopener noreferrer' } : {})} aria-label={name === undefined || !inTeams ? name : `${name} ${strings.opensInNewTab}`}>
      {children}
      {inTeams && <>{' '}<NewTabIcon label={strings.opensInNewTab} language={strings.language} /></>}
    </Link>
  );
};
