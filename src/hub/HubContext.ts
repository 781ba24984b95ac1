import * as React from 'react';
import { ContentLanguage } from '../content/article';
import { HubStrings } from './strings';

/** What every part of the hub needs to know about its surroundings. */
export interface HubSurroundings {
  readonly strings: HubStrings;
  /** Distinguishes the ids of several web parts on one page. */
  readonly idPrefix: string;
  /** In Teams the pages of SharePoint open in the browser. */
  readonly inTeams: boolean;
  /** Whether this person may edit the page. */
  readonly mayEdit?: boolean;
  /** In which translated pairs are shown where an owner chose that; absent for the reader's. */
  readonly language?: ContentLanguage;
}

export const HubContext = React.createContext<HubSurroundings | undefined>(undefined);

/** @throws Error outside a `HubContext.Provider` */
export function useHub(): HubSurroundings {
  const surroundings = React.useContext(HubContext);
  if (!surroundings) {
    throw new Error('useHub() needs a HubContext.Provider above it.');
  }
  return surroundings;
}
