import { camlRequest } from '../caml/camlRequest';
import { badJson, badNode, badPrimitive, nodeOf, notServed, unknownBodyProperty } from '../errors/catalogue';
import { itemEntity, itemSet } from '../items/entity';
import { readPage } from '../items/page';
import type { Segment } from '../odata/pathTokens';
import { listUrl } from '../site/listUrls';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { emptyItem } from './items';
import { jsonBody } from './resource';
import type { Call, Resource } from './resource';

/** All properties of `SP.CamlQuery`; what is said about dates makes no difference in a list that lies in UTC. */
const known = new Set(['ViewXml', 'ListItemCollectionPosition', 'FolderServerRelativeUrl', 'FolderServerRelativePath', 'DatesInUtc', 'AllowIncrementalResults']);

const objectOf = (json: unknown): Readonly<Record<string, unknown>> => {
  if (nodeOf(json) !== 'StartObject' || json === null) {
    throw badNode(nodeOf(json), 'StartObject');
  }
  return json as Readonly<Record<string, unknown>>;
};

/** Text that may be absent. */
const textOf = (json: unknown): string => {
  if (json !== undefined && json !== null && typeof json !== 'string') {
    throw badPrimitive('Edm.String');
  }
  return json ?? '';
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    throw badJson();
  }
};

/** The query stands in the body, as PnPjs sends it, or in the address: `getItems(query=@v)?@v={…}`. */
const queryOf = (call: Call, { args = [] }: Segment): Readonly<Record<string, unknown>> => {
  const inAddress = args.find(({ name, json }) => (name ?? 'query') === 'query' && json !== undefined)?.json;
  const query = objectOf(inAddress === undefined ? jsonBody(call).query : parsed(inAddress));
  const stranger = Object.keys(query).find((name) => !known.has(name));
  if (stranger !== undefined) {
    throw unknownBodyProperty(stranger, 'SP.CamlQuery');
  }
  return query;
};

/** Lists have no folders here: the only one that can be asked for is the list itself. @throws `SpError` 501 for any other */
export const refuseFolder = (site: Site, list: List, folder: unknown): void => {
  const url = textOf(folder).replace(/\/$/, '').toLowerCase();
  if (url !== '' && url !== listUrl(site, list).toLowerCase()) {
    throw notServed(`items of the folder ${textOf(folder)}`);
  }
};

/**
 * `getItems`: the items that a CAML query finds. `$select` and `$expand` say what is shown of them; the query's `ViewFields` do not,
 * as users of SharePoint Online found.
 */
export const getItemsResource = (list: List, segment: Segment): Resource => ({
  post: (call) => {
    const { site, options } = call;
    const query = queryOf(call, segment);
    const beside = options.given.find(([name]) => name !== '$select' && name !== '$expand');
    if (beside) {
      throw notServed(`${beside[0]} beside a CAML query`);
    }
    refuseFolder(site, list, query.FolderServerRelativeUrl);
    refuseFolder(site, list, query.FolderServerRelativePath && objectOf(query.FolderServerRelativePath).DecodedUrl);
    const position = query.ListItemCollectionPosition ? textOf(objectOf(query.ListItemCollectionPosition).PagingInfo) : '';
    const { request } = camlRequest(site, list, textOf(query.ViewXml), { select: options.select, expand: options.expand, skipToken: position === '' ? undefined : position });
    const { rows } = readPage(site, list, request);
    return { result: { kind: 'feed', feed: { set: itemSet(list), entities: rows.map((row) => itemEntity(site, list, row)), prototype: emptyItem(site, list) } } };
  }
});
