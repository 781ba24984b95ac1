import { SPFI } from '@pnp/sp';
import { ItemPlaces } from '../../../content/visibility/pastedItem';
import { VisibilityContent } from '../../../content/manage/visibilityContent';
import { orContentFailure } from '../../failure';
import { listPath } from '../../listPaths';
import { articleList, linkList } from '../../schema/identity';
import { sharePointContent } from '../../sharePointContent';
import { readNumbered, searchTitles } from './itemChoices';
import { readFacts } from './readFacts';
import { readOut } from './readOut';

/**
 * What tells why an item does not show, out of SharePoint.
 * @public fetched by `ownerContent`, where no tool can follow
 * @param sp - PnPjs, bound to the site that holds the lists
 */
export function visibilityContent(sp: SPFI, sitePath: string): VisibilityContent {
  const roots = { articles: listPath(sitePath, articleList.url), links: listPath(sitePath, linkList.url) };
  const places: ItemPlaces = { ...roots, origin: window.location.origin, site: sitePath.replace(/\/$/, '') };
  return {
    places,
    search: (words) => orContentFailure(() => searchTitles(sp, roots, words)),
    numbered: (id) => orContentFailure(() => readNumbered(sp, roots, id)),
    facts: (list, id) => orContentFailure(() => readFacts(sp, roots[list], list, id)),
    // The very reading that makes the page, at another moment.
    pageAt: (query, at) => sharePointContent(sp, { sitePath, now: () => at }).load(query),
    outAt: (at) => orContentFailure(() => readOut(sp, roots.articles, at))
  };
}
