import * as React from 'react';
import { HubStorage } from './storage/hubStorage';
import { markRead, readMarks } from './storage/readMarks';

/** The articles that this person has read in this browser; the open one counts from the moment it is opened. */
export function useReadMarks(storage: HubStorage, open: number | undefined): ReadonlySet<number> {
  const [marks, setMarks] = React.useState(() => readMarks(storage));
  React.useEffect(() => {
    if (open !== undefined) {
      markRead(storage, open);
    }
    setMarks(readMarks(storage));
  }, [storage, open]);
  return marks;
}
