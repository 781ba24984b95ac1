import * as React from 'react';
import { HubAddress } from './address/hubAddress';

/** Which article is open, and how that changes. */
export interface OpenArticle {
  readonly id: number | undefined;
  open(id: number): void;
  close(): void;
}

/** Keeps the open article and the address of the host the same, whichever of them changes. */
export function useOpenArticle(address: HubAddress): OpenArticle {
  const [id, setId] = React.useState(() => address.current());
  React.useEffect(() => {
    const follow = (): void => setId(address.current());
    const stop = address.listen(follow);
    // The address may have changed before anybody listened.
    follow();
    return stop;
  }, [address]);
  return React.useMemo(() => ({
    id,
    open(article) {
      address.open(article);
      setId(article);
    },
    close() {
      address.close();
      setId(undefined);
    }
  }), [address, id]);
}
