import { hubArticles, hubLinks } from '../../../../src/lists/schema';
import { readPage } from '../../../../workbench/sharepoint/items/page';
import { odataRequest } from '../../../../workbench/sharepoint/items/request';
import { queryOptions } from '../../../../workbench/sharepoint/odata/queryOptions';
import { itemTable } from '../../../../workbench/sharepoint/store/list';
import { openStore } from '../../../../workbench/sharepoint/store/store';
import { siteOver } from '../support/site';
import type { Store } from '../../../../workbench/sharepoint/store/store';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:', () => '2026-01-01T00:00:00Z');
  [hubArticles, hubLinks].forEach((schema) => store.lists.ensure(schema, '2026-01-01T00:00:00Z'));
});
afterEach(() => store.database.close());

it('has an index for each indexed column', () => {
  for (const schema of [hubArticles, hubLinks]) {
    const list = store.lists.byUrl(schema.url)!;
    const indexes = store.database.all(`PRAGMA index_list(${itemTable(list)})`).map(({ name }) => name);
    expect(indexes.sort()).toEqual(schema.columns.filter(({ indexed }) => indexed).map(({ name }) => `items_${list.number}_${name}`).sort());
  }
});

test.each([
  ['HubPublishFrom', "$filter=HubPublishFrom le datetime'2026-01-01T00:00:00Z'&$orderby=HubPublishFrom desc"],
  ['HubLanguage', "$filter=HubLanguage eq 'cy'"],
  ['HubFeatured', '$filter=HubFeatured eq 1']
])('uses the index of %s for %s', (column, query) => {
  const list = store.lists.byUrl(hubArticles.url)!;
  let plan = '';
  const all = store.database.all.bind(store.database);
  jest.spyOn(store.database, 'all').mockImplementation((sql, values) => {
    plan = all(`EXPLAIN QUERY PLAN ${sql}`, values).map(({ detail }) => detail).join('\n');
    return all(sql, values);
  });
  readPage(siteOver(store), list, odataRequest(queryOptions(query)));
  expect(plan).toContain(`USING INDEX items_${list.number}_${column} (`);
  expect(plan).not.toContain('USE TEMP B-TREE FOR ORDER BY');
});

it('says the same about a list twice ensured', () => {
  const before = store.lists.all();
  store.lists.ensure(hubArticles, '2027-01-01T00:00:00Z');
  expect(store.lists.all()).toEqual(before);
});

it('refuses a name that could leave its quotation marks', () => {
  expect(() => store.lists.ensure({
    ...hubLinks, url: 'Lists/Other', title: 'Other',
    columns: [{ type: 'Text', name: 'a" TEXT); DROP TABLE user; --', id: '11111111-1111-4111-8111-111111111111', displayName: 'x', description: '', maxLength: 1 }]
  }, '2026-01-01T00:00:00Z')).toThrow('cannot be the internal name');
  expect(store.lists.byTitle('Other')).toBeUndefined();
});
