import * as React from 'react';
import { Hub, HubProps } from '../Hub';
import type { HubOfSiteProps } from './HubOfSite';

type OtherHubModule = typeof import('./OtherHub');

export interface OtherHubProps extends HubOfSiteProps {
  /** Begins with the site itself again, now that it may have the lists. */
  readonly onRestart: () => void;
}

/** Stands in the first view in place of what looks for a hub elsewhere; its code comes when it is needed. */
export const OtherHubHost: React.FC<OtherHubProps> = (props) => {
  const { strings, host } = props;
  const [module, setModule] = React.useState<OtherHubModule | 'failed'>();
  React.useEffect(() => {
    let current = true;
    import(/* webpackChunkName: 'hub-sites' */ './OtherHub').then((loaded) => current && setModule(loaded), () => {
      if (current) {
        setModule('failed');
        host.shown(false);
      }
    });
    return () => {
      current = false;
    };
  }, []);

  if (module === 'failed') {
    return <p role="alert" lang={strings.language}>{strings.sites.codeMissing}</p>;
  }
  return module ? <module.OtherHub {...props} /> : <Hub {...props} {...NOT_YET} onShown={() => undefined} />;
};

/** Keeps the places of the cards as long as it is not known whose they are. */
export const NOT_YET: Pick<HubProps, 'address' | 'content' | 'sharing' | 'storage'> = {
  content: { load: () => new Promise(() => undefined), articles: () => new Promise(() => undefined), finder: () => new Promise(() => undefined) },
  // An article that is asked for waits for its own hub.
  address: { current: () => undefined, hrefOf: () => '', open: () => undefined, close: () => undefined, look: () => '', lookFor: () => undefined, listen: () => () => undefined },
  sharing: { linkTo: () => '' },
  storage: { read: () => undefined, write: () => false, remove: () => undefined }
};
