import * as React from 'react';
import { HubStorage } from './storage/hubStorage';
import { markRead, readMarks } from './storage/readMarks';
import { OpenArticle } from './useOpenArticle';

/**
 * The articles that this person has read in this browser; the open one counts from the moment it is opened.
 * @param storageOf - of a site; without one of the hub's own. The same function as long as nothing changes
 * @returns the ids of a site's articles
 */
export function useReadMarks(storageOf: (site?: string) => HubStorage, { id, site }: Pick<OpenArticle, 'id' | 'site'>): (site?: string) => ReadonlySet<number> {
  const [opened, setOpened] = React.useState(0);
  React.useEffect(() => {
    if (id !== undefined) {
      markRead(storageOf(site), id);
      setOpened((before) => before + 1);
    }
  }, [storageOf, id, site]);
  return React.useMemo(() => {
    const known = new Map<string | undefined, ReadonlySet<number>>();
    return (of) => {
      const marks = known.get(of) ?? readMarks(storageOf(of));
      known.set(of, marks);
      return marks;
    };
  }, [storageOf, id, site, opened]);
}
