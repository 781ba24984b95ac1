import { camlRequest } from '../caml/camlRequest';
import { badNode, notServed } from '../errors/catalogue';
import { itemEntity, itemSet } from '../items/entity';
import { readPage } from '../items/page';
import { listUrl } from '../site/listUrls';
import type { List } from '../store/list';
import { emptyItem } from './items';
import { jsonBody } from './resource';
import type { Call, Resource } from './resource';

interface CamlQuery {
  readonly ViewXml?: unknown;
  readonly ListItemCollectionPosition?: { readonly PagingInfo?: string } | null;
  readonly FolderServerRelativeUrl?: string | null;
  readonly [name: string]: unknown;
}

/** Of `SP.CamlQuery`; what is said about dates and folders makes no difference in a list without folders in UTC. */
const known = new Set(['ViewXml', 'ListItemCollectionPosition', 'FolderServerRelativeUrl', 'FolderServerRelativePath', 'DatesInUtc', 'AllowIncrementalResults']);

const queryOf = (call: Call): CamlQuery => {
  const { query } = jsonBody(call);
  if (typeof query !== 'object' || query === null) {
    throw badNode('PrimitiveValue', 'StartObject');
  }
  return query as CamlQuery;
};

/** `getItems`: the items that a CAML query finds, shown as `$select` and `$expand` say. */
export const getItemsResource = (list: List): Resource => ({
  post: (call) => {
    const query = queryOf(call);
    const stranger = Object.keys(query).find((name) => !known.has(name));
    const folder = query.FolderServerRelativeUrl?.toLowerCase();
    if (stranger || (folder && folder !== listUrl(call.site, list).toLowerCase())) {
      throw notServed(stranger ? `${stranger} of a CAML query` : 'getItems in a folder');
    }
    const { site, options } = call;
    const { request, columns } = camlRequest(site, list, typeof query.ViewXml === 'string' ? query.ViewXml : '', {
      select: options.select, expand: options.expand, skipToken: query.ListItemCollectionPosition?.PagingInfo
    });
    if (columns) {
      site.log('Ignored: ViewFields of getItems; $select says what is shown');
    }
    const { rows } = readPage(site, list, request);
    return { result: { kind: 'feed', feed: { set: itemSet(list), entities: rows.map((row) => itemEntity(site, list, row)), prototype: emptyItem(site, list) } } };
  }
});
