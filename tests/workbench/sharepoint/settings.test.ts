import '@pnp/sp/comments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/search';
import '@pnp/sp/webs';
import { hubArticles } from '../../../src/lists/schema';
import { refused } from './support/refused';
import type { RunningService } from './support/service';
import { startService } from './support/service';

let running: RunningService;
beforeEach(async () => { running = await startService({ searchLagSeconds: 5 }); });
afterEach(() => running.stop());

const settings = (method = 'GET', body?: unknown): Promise<Response> =>
  fetch(`${running.origin}/workbench/settings`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });

describe('what an admin of the tenant sets from the workbench', () => {
  it('is told as it is', async () => {
    expect(await (await settings()).json()).toEqual({ searchLagSeconds: 5, commentsOff: false, tenantProperties: {} });
    running.service.switchComments(true);
    running.service.setSearchLag(60);
    expect(await (await settings()).json()).toEqual({ searchLagSeconds: 60, commentsOff: true, tenantProperties: {} });
  });

  it('makes search lag behind, and catch up', async () => {
    expect((await settings('PUT', { searchLagSeconds: 300 })).status).toBe(200);
    running.service.addItem(hubArticles.url, { Title: 'Lately' });
    expect((await running.sp.search('Lately')).TotalRows).toBe(0);
    expect(await (await settings('PUT', { searchLagSeconds: 0 })).json()).toEqual({ searchLagSeconds: 0, commentsOff: false, tenantProperties: {} });
    expect((await running.sp.search('Lately')).TotalRows).toBe(1);
  });

  it('switches comments off and on', async () => {
    const { comments } = running.sp.web.getList('/sites/hub/Lists/HubArticles').items.getById(running.service.addItem(hubArticles.url, { Title: 'An article' }));
    await settings('PUT', { commentsOff: true });
    expect((await refused(comments.add('No'))).status).toBe(403);
    await settings('PUT', { commentsOff: false });
    await comments.add('Yes');
  });

  it.each([[{ searchLagSeconds: -1 }], [{ searchLagSeconds: 1.5 }], [{ searchLagSeconds: '5' }], [{ searchLagSeconds: 1e9 }], [{ commentsOff: 'yes' }], [{ commentsOff: null }], [{ nonsense: 1 }], [{ tenantProperties: null }], [{ tenantProperties: ['x'] }], [{ tenantProperties: { A: 1 } }], [{ tenantProperties: { '': 'x' } }], [[]], ['text']])(
    'stays as it is when it makes no sense: %j', async (body) => {
      const answer = await settings('PUT', body);
      expect([answer.status, (await answer.json()).message]).toEqual([400, expect.any(String)]);
      expect(await (await settings()).json()).toEqual({ searchLagSeconds: 5, commentsOff: false, tenantProperties: {} });
    }
  );
});
