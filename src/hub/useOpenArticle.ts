import * as React from 'react';
import { HubAddress } from './address/hubAddress';

/** Which article is open, and how that changes. */
export interface OpenArticle {
  readonly id: number | undefined;
  /** The other site in which it lies; undefined for the hub's own. */
  readonly site: string | undefined;
  open(id: number, site?: string): void;
  close(): void;
}

type Named = Pick<OpenArticle, 'id' | 'site'>;

/** Keeps the open article and the address of the host the same, whichever of them changes. */
export function useOpenArticle(address: HubAddress): OpenArticle {
  const named = (): Named => ({ id: address.current(), site: address.currentSite?.() });
  const [{ id, site }, setNamed] = React.useState(named);
  React.useEffect(() => {
    const follow = (): void => setNamed(named);
    const stop = address.listen(follow);
    // The address may have changed before anybody listened.
    follow();
    return stop;
  }, [address]);
  return React.useMemo(() => ({
    id,
    site,
    open(article, of) {
      address.open(article, of);
      setNamed({ id: article, site: of });
    },
    close() {
      address.close();
      setNamed({ id: undefined, site: undefined });
    }
  }), [address, id, site]);
}
