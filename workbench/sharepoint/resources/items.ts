import { itemEntity, itemPath, itemSet } from '../items/entity';
import { checkItem } from '../formula/validation';
import { bodyColumns, withDefaults } from '../items/body';
import { readPage } from '../items/page';
import { odataRequest } from '../items/request';
import { addItemColumns, itemRow } from '../items/write';
import { rowKey } from '../fields/fieldType';
import type { Row } from '../fields/fieldType';
import type { Entity } from '../odata/values';
import { demand } from '../site/permissions';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { nextLink } from './nextLink';
import { itemBody } from './itemBody';
import type { Resource } from './resource';

/** An item without values, for a page without items. */
export const emptyItem = (site: Site, list: List): Entity => {
  const row: Row = Object.fromEntries(list.fields.map(({ name }) => [rowKey(name), null]));
  return itemEntity(site, list, row);
};

/** `items`: a page of them, and adding one. */
export const itemsResource = (list: List): Resource => ({
  get: (call) => {
    if (call.options.skip !== undefined) {
      call.site.log('Ignored: $skip on list items, as SharePoint does; use $skiptoken');
    }
    const { rows, next } = readPage(call.site, list, odataRequest(call.options));
    return {
      result: {
        kind: 'feed',
        feed: {
          set: itemSet(list),
          entities: rows.map((row) => itemEntity(call.site, list, row)),
          prototype: emptyItem(call.site, list),
          nextLink: next === undefined ? undefined : nextLink(call, next)
        }
      }
    };
  },
  post: (call) => {
    demand(call.site, 'AddListItems');
    const columns = bodyColumns(call.site, list, itemBody(call, list));
    checkItem(call.site, list, withDefaults(call.site, list, columns));
    const id = addItemColumns(call.site, list, columns);
    const entity = itemEntity(call.site, list, itemRow(call.site, list, id));
    return { status: 201, result: { kind: 'entity', entity }, headers: { Location: `${call.apiUrl}/${itemPath(list, id)}`, ETag: String(entity.etag) } };
  }
});
