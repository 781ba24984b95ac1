import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { useHub } from '../HubContext';
import { NewTabIcon } from './NewTabIcon';

export interface SitePageLinkProps {
  readonly href: string;
  readonly className?: string;
  /** What is read aloud, where the words alone do not say enough. */
  readonly name?: string;
  /** Whether it opens beside the page and says so, also outside Teams: there would be work to lose. */
  readonly beside?: boolean;
}

/** A link to one of SharePoint's own pages. They refuse to be shown in a frame, so in Teams it opens in the browser and says so. */
export const SitePageLink: React.FC<SitePageLinkProps> = ({ href, className, name, beside, children }) => {
  const { strings, inTeams } = useHub();
  const newTab = inTeams || beside;
  return (
    <Link href={href} className={className} {...(newTab ? { target: '_blank', rel: 'noopener noreferrer' } : {})} aria-label={name === undefined || !newTab ? name : `${name} ${strings.opensInNewTab}`}>
      {children}
      {newTab && <>{' '}<NewTabIcon label={strings.opensInNewTab} language={strings.language} /></>}
    </Link>
  );
};
