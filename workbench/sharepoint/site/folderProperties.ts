import type { Entity, Value } from '../odata/values';
import type { List } from '../store/list';

/** The key of the rating setting. In names of properties SharePoint writes `_` as `_x005f_` (recorded for other keys, and what its clients read). */
const ratingKey = 'Ratings_VotingExperience';

const encoded = (key: string): string => key.replace(/_/g, '_x005f_');

const flag = (on: boolean): string => String(on);

/** A moment as the property bag has it: UTC, without saying so (recorded). */
const bagMoment = (moment: string): string => moment.replace(/Z$/, '');

/**
 * The property bag of a list's root folder: those of the recorded keys that say something of the list. Numbers are numbers
 * and what is yes or no is text (recorded).
 */
export const folderProperties = (path: string, list: List, count: number, modified: string): Entity => {
  const bag: Record<string, Value> = {
    vti_timecreated: bagMoment(list.created), vti_listtitle: list.title, vti_listname: `{${list.id.toUpperCase()}}`, vti_listservertemplate: 100, vti_listbasetype: 0,
    vti_listenableversioning: flag(list.settings.enableVersioning), vti_listenableminorversions: flag(false), vti_listenablemoderation: flag(list.settings.enableModeration),
    vti_listrequirecheckout: flag(false), vti_folderitemcount: count, vti_foldersubfolderitemcount: 0, vti_timelastmodified: bagMoment(modified),
    ...(list.likes ? { [ratingKey]: 'Likes' } : {})
  };
  const properties = Object.fromEntries(Object.entries(bag).map(([key, value]) => [encoded(key), value]));
  return {
    type: 'SP.PropertyValues',
    set: 'SP.ApiData.PropertyValuess',
    path: `${path}/Properties`,
    properties,
    // Asked for by its name where ratings were never switched on, it is empty (*assumed*).
    onDemand: list.likes ? {} : { [encoded(ratingKey)]: () => null },
    together: { [ratingKey]: [encoded(ratingKey)] }
  };
};
