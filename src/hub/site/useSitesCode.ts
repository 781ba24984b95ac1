import * as React from 'react';

type SitesModule = typeof import('./OtherHub');

export interface SitesCode {
  /** `undefined` until it is there. */
  readonly code: SitesModule | undefined;
  readonly failed: boolean;
  fetchAgain(): void;
}

/**
 * The code of all that looks for hubs and makes them, which a hub that is whole never needs.
 * @param onFailed - called each time that it could not be fetched
 */
export function useSitesCode(onFailed: () => void = () => undefined): SitesCode {
  const [code, setCode] = React.useState<SitesModule>();
  const [failed, setFailed] = React.useState(false);
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    setFailed(false);
    import(/* webpackChunkName: 'hub-sites' */ './OtherHub').then((loaded) => current && setCode(loaded), () => {
      if (current) {
        setFailed(true);
        onFailed();
      }
    });
    return () => {
      current = false;
    };
  }, [round]);
  return { code, failed, fetchAgain: () => setRound(round + 1) };
}
