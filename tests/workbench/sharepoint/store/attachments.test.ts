import { hubLinks } from '../../../../src/lists/schema';
import { addItem, attachFile, deleteItem, recycleItem } from '../../../../workbench/sharepoint/items/write';
import { openStore } from '../../../../workbench/sharepoint/store/store';
import { siteOver } from '../support/site';

it('leave the database with a deleted item, and stay for a recycled one', () => {
  const store = openStore(':memory:', () => '2026-01-01T00:00:00Z');
  store.lists.ensure(hubLinks, '2026-01-01T00:00:00Z');
  const site = siteOver(store);
  const list = store.lists.byUrl(hubLinks.url)!;
  const [deleted, recycled] = [1, 2].map(() => {
    const id = addItem(site, list, {});
    attachFile(site, list, id, 'a.txt', Buffer.from('a'));
    return id;
  });
  deleteItem(site, list, deleted);
  recycleItem(site, list, recycled);
  expect(store.attachments.names(list, deleted)).toEqual([]);
  expect(store.attachments.names(list, recycled)).toEqual(['a.txt']);
  store.database.close();
});
