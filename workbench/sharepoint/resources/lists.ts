import { listNotFoundById, listNotFoundByTitle, urlNotFound, urlOutsideSite } from '../errors/catalogue';
import { momentText } from '../fields/moments';
import { listEntity } from '../site/listEntity';
import { demand } from '../site/permissions';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { feedResource } from './feedResource';
import { listResource } from './list';
import { addList } from './listProperties';
import { jsonBody, textArgument } from './resource';
import type { Resource } from './resource';

const found = (list: List | undefined, error: () => Error): Resource => {
  if (!list) {
    throw error();
  }
  return listResource(list);
};

const byId = (site: Site, id: string): Resource => found(site.store.lists.byId(id), listNotFoundById);

/** `web/lists`, and on to one list by title or id. `lists('…')` is written with a key of its own. */
export const listsResource = (key: string | undefined, site: Site): Resource => (key !== undefined ? byId(site, key) : feedResource(
  (call) => ({ set: 'SP.ApiData.Lists', entities: call.site.store.lists.all().map((list) => listEntity(call.site, list)) }),
  {
    post: (call) => {
      demand(call.site, 'ManageLists');
      const list = addList(call.site, jsonBody(call, true), momentText(call.site.now()));
      const entity = listEntity(call.site, list);
      return { status: 201, result: { kind: 'entity', entity }, headers: { Location: `${call.apiUrl}/${entity.path}`, ETag: String(entity.etag) } };
    },
    child: (segment) => {
      const text = textArgument(segment);
      if (text === undefined) {
        return undefined;
      }
      switch (segment.name) {
        case 'getbytitle':
          return found(site.store.lists.byTitle(text), () => listNotFoundByTitle(text, `${site.origin}${site.path}`));
        case 'getbyid':
          return byId(site, text);
        default:
          return undefined;
      }
    }
  }
));

/** `web/getList('/sites/hub/Lists/HubArticles')`. */
export const listByUrl = (site: Site, url: string): Resource => {
  const path = url.replace(/^https?:\/\/[^/]+/i, '').replace(/\/$/, '');
  const prefix = `${site.path}/`.toLowerCase();
  if (!path.toLowerCase().startsWith(prefix)) {
    throw urlOutsideSite();
  }
  return found(site.store.lists.byUrl(path.slice(prefix.length)), urlNotFound);
};
