import { badNode, listNotFoundById, notServed } from '../errors/catalogue';
import { demand } from '../site/permissions';
import type { Call, Resource } from './resource';

/** The numbers of a list's rating settings, as a maintainer of PnPjs told them (pnp/pnpjs, issue 2642); 1 is stars. */
const off = '0';
const likes = '2';

/** What stands in the query string, where the one known example of this call has it; quotes around a text are optional. */
const argument = ({ options }: Call, wanted: string): string | undefined =>
  [...options.others].find(([name]) => name.toLowerCase() === wanted)?.[1].replace(/^'(.*)'$/, '$1');

/**
 * `Microsoft.SharePoint.Portal.RatingSettings.SetListRating?listID='…'&ratingType=2`: a list's rating setting. That whoever
 * manages the list may set it, and that nothing is answered, is *assumed*.
 */
export const setListRatingResource: Resource = {
  post: (call) => {
    const { site } = call;
    demand(site, 'ManageLists');
    const [id, type] = [argument(call, 'listid'), argument(call, 'ratingtype')];
    if (id === undefined || type === undefined || !/^\d+$/.test(type)) {
      throw badNode('StartObject', 'PrimitiveValue');
    }
    if (![off, likes].includes(type)) {
      throw notServed(`ratingType ${type} of a list`);
    }
    const list = site.store.lists.byId(id);
    if (!list) {
      throw listNotFoundById();
    }
    site.store.lists.allowLikes(list, type === likes);
    return { result: { kind: 'nothing' } };
  }
};
