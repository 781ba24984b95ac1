import { SPFI } from '@pnp/sp';
import { ItemPlaces } from '../../../content/visibility/pastedItem';
import { VisibilityContent } from '../../../content/manage/visibilityContent';
import { orContentFailure } from '../../failure';
import { HubLists } from '../../hubLists';
import { listPath } from '../../listPaths';
import { sharePointContent } from '../../sharePointContent';
import { readNumbered, searchTitles } from './itemChoices';
import { readFacts } from './readFacts';
import { readOut } from './readOut';

/**
 * What tells why an item does not show, out of SharePoint.
 * @public fetched by `ownerContent`, where no tool can follow
 * @param sp - PnPjs, bound to the site that holds the lists
 */
export function visibilityContent(sp: SPFI, sitePath: string, lists: HubLists): VisibilityContent {
  const roots = { articles: listPath(sitePath, lists.articles.url), links: listPath(sitePath, lists.links.url) };
  const places: ItemPlaces = { ...roots, origin: window.location.origin, site: sitePath.replace(/\/$/, '') };
  return {
    places,
    search: (words) => orContentFailure(() => searchTitles(sp, roots, words)),
    numbered: (id) => orContentFailure(() => readNumbered(sp, roots, id)),
    facts: (list, id) => orContentFailure(() => readFacts(sp, roots[list], list, id)),
    // The very reading that makes the page, at another moment.
    pageAt: (query, at) => sharePointContent(sp, { sitePath, lists, now: () => at }).load(query),
    outAt: (at) => orContentFailure(() => readOut(sp, roots.articles, at))
  };
}
