import '@pnp/sp/batching';
import '@pnp/sp/comments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
import { hubArticles } from '../../../src/lists/schema';
import { refused } from './support/refused';
import type { RunningService } from './support/service';
import { startService } from './support/service';

let running: RunningService;
let list: IList;
beforeAll(async () => {
  running = await startService();
  list = running.sp.web.getList('/sites/hub/Lists/HubArticles');
  for (const count of [2, 0, 1]) {
    const item = list.items.getById(running.service.addItem(hubArticles.url, { Title: `With ${count}` }));
    for (let number = 0; number < count; number += 1) {
      await item.comments.add('Well');
    }
  }
});
afterAll(() => running.stop());

const view = (fields: string): string =>
  `<View><ViewFields><FieldRef Name="ID"/>${fields}</ViewFields><Query><Where><In><FieldRef Name="ID"/><Values>${[1, 2, 3].map((id) => `<Value Type="Number">${id}</Value>`).join('')}</Values></In></Where></Query><RowLimit>50</RowLimit></View>`;

describe('how many comments items have', () => {
  // Microsoft's pages ask so, for many items in one call; see eliostruyf.com, "Getting likes and comments from modern pages".
  it.each(['<FieldRef Name="_CommentCount"/>', '<FieldRef ID="{D307DFF3-340F-44A2-9F4B-FBFE1BA07459}"/>', '<FieldRef Name="_CommentCount"/><FieldRef Name="_CommentFlags"/>', ''])(
    'comes with rendered list data: %s', async (fields) => {
      const { Row } = await list.renderListDataAsStream({ RenderOptions: 2, ViewXml: view(fields) });
      expect(Row.map(({ ID, _CommentCount, _CommentFlags }) => [ID, _CommentCount, _CommentFlags])).toEqual([['1', '2', ''], ['2', '', ''], ['3', '1', '']]);
    }
  );

  it('comes in a batch', async () => {
    const [batched, execute] = running.sp.batched();
    const data = batched.web.getList('/sites/hub/Lists/HubArticles').renderListDataAsStream({ ViewXml: view('<FieldRef Name="_CommentCount"/>') });
    await execute();
    expect((await data).Row.map(({ _CommentCount }) => _CommentCount)).toEqual(['2', '', '1']);
  });

  it('is refused by name where it is asked for as a property, for reports of what comes then differ', async () => {
    expect(await refused(list.items.select('Id', 'OData__CommentCount')())).toMatchObject({ status: 501, message: expect.stringContaining('OData__CommentCount') });
    expect(await refused(list.items.getById(1).select('OData__CommentFlags')())).toMatchObject({ status: 501 });
    expect(running.lines.join()).toContain('OData__CommentCount');
  });

  it('is refused by name as a filter or an order', async () => {
    const ask = (query: string): Promise<unknown> => list.renderListDataAsStream({ ViewXml: `<View><Query>${query}</Query></View>` });
    expect((await refused(ask('<Where><Gt><FieldRef Name="_CommentCount"/><Value Type="Number">1</Value></Gt></Where>'))).status).toBe(501);
    expect((await refused(ask('<OrderBy><FieldRef Name="_CommentCount"/></OrderBy>'))).status).toBe(501);
  });
});
