import { SPFI } from '@pnp/sp';
import { ItemPlaces } from '../../../content/visibility/pastedItem';
import { VisibilityContent } from '../../../content/manage/visibilityContent';
import { orContentFailure } from '../../failure';
import type { Elsewhere } from '../../find/siteLists';
import { HubLists } from '../../hubLists';
import { listPath } from '../../listPaths';
import { readNumbered, searchTitles } from './itemChoices';
import { pageAt } from './pageAt';
import { readFacts } from './readFacts';
import { readOut } from './readOut';

/**
 * What tells why an item does not show, out of SharePoint.
 * @public fetched by `ownerContent`, where no tool can follow
 * @param sp - PnPjs, bound to the site that holds the lists
 * @param elsewhere - where readers search beside it
 */
export function visibilityContent(sp: SPFI, sitePath: string, lists: HubLists, elsewhere?: () => Promise<Elsewhere | undefined>): VisibilityContent {
  const roots = { articles: listPath(sitePath, lists.articles.url), links: listPath(sitePath, lists.links.url) };
  const places: ItemPlaces = { ...roots, origin: window.location.origin, page: window.location.href, site: sitePath.replace(/\/$/, '') };
  return {
    places,
    search: (words) => orContentFailure(() => searchTitles(sp, roots, words)),
    numbered: (id, list) => orContentFailure(() => readNumbered(sp, roots, id, list)),
    facts: (list, id) => orContentFailure(() => readFacts(sp, roots[list], list, id)),
    pageAt: (query, at, look) => pageAt(sp, { sitePath, lists, elsewhere, now: () => at }, query, look),
    outAt: (at) => orContentFailure(() => readOut(sp, roots.articles, at))
  };
}
