import * as React from 'react';
import { contentId, Hub } from '../Hub';
import { HubProps } from '../hubProps';
import { CodeMissing } from './CodeMissing';
import type { HubOfSiteProps } from './HubOfSite';
import { useSitesCode } from './useSitesCode';

export interface OtherHubProps extends HubOfSiteProps {
  /** Whether somebody pressed a button that is gone by now: the focus is to be led on. */
  readonly byHand: React.MutableRefObject<boolean>;
  /** Begins with the site itself again, now that it may have the lists. */
  readonly onRestart: () => void;
}

/** Stands in the first view in place of what looks for a hub elsewhere; its code comes when it is needed. */
export const OtherHubHost: React.FC<OtherHubProps> = (props) => {
  const { strings, theme, idPrefix, host, byHand } = props;
  const { code, failed, fetchAgain } = useSitesCode(() => host.shown(false));
  React.useLayoutEffect(() => {
    if (!failed && byHand.current) {
      document.getElementById(contentId(idPrefix))?.focus();
    }
  }, [failed]);

  if (failed) {
    const again = (): void => {
      byHand.current = true;
      fetchAgain();
    };
    return <CodeMissing strings={strings} theme={theme} takesFocus={byHand.current} onRetry={again} />;
  }
  return code ? <code.OtherHub {...props} /> : <Hub {...props} {...NOT_YET} onShown={() => undefined} />;
};

/** Keeps the places of the cards as long as it is not known whose they are. */
export const NOT_YET: Pick<HubProps, 'address' | 'content' | 'sharing' | 'storage'> = {
  content: { load: () => new Promise(() => undefined), articles: () => new Promise(() => undefined), finder: () => new Promise(() => undefined), owner: () => new Promise(() => undefined) },
  // An article that is asked for waits for its own hub.
  address: { current: () => undefined, hrefOf: () => '', open: () => undefined, close: () => undefined, look: () => '', lookFor: () => undefined, listen: () => () => undefined },
  sharing: { linkTo: () => '' },
  storage: { read: () => undefined, write: () => false, remove: () => undefined }
};
