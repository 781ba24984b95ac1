import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import { hubArticles } from '../../../src/lists/schema';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeAll(async () => { run = await startService(); });
afterAll(() => run.stop());

describe('the views', () => {
  const list = () => run.sp.web.getList('/sites/hub/Lists/HubArticles');

  it('are those of the schema', async () => {
    const [view, ...others] = await list().views();
    expect(others.map(({ Title }) => Title)).toEqual(['Drafts and scheduled', 'Due for review', 'Expired']);
    expect(view).toMatchObject({ Title: 'All Items', DefaultView: true, RowLimit: 30, ViewQuery: '<OrderBy><FieldRef Name="HubPublishFrom" Ascending="FALSE" /></OrderBy>' });
    expect(await list().defaultView()).toMatchObject({ Id: view.Id });
    expect(await list().views.getByTitle('all items')()).toMatchObject({ Id: view.Id });
    expect(await list().views.getById(view.Id).fields()).toMatchObject({ Items: hubArticles.views[0].columns });
    expect(await refused(list().views.getByTitle('Nope')())).toMatchObject({ status: 404 });
  });
});
