import Fastify from 'fastify';
import { spfi, SPBrowser } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { createSharePoint } from '../../../workbench/sharepoint';

// As docs/local-sharepoint.md shows it to whoever writes another web part.
it('serves a site of any name, without the lists of the hub, to unmodified PnPjs', async () => {
  const service = createSharePoint({ databaseFile: ':memory:', sitePath: '/sites/team', log: () => undefined });
  const app = Fastify();
  service.register(app);
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const sp = spfi().using(SPBrowser({ baseUrl: `${origin}/sites/team` }));

  await sp.web.lists.add('Tasks');
  await sp.web.lists.getByTitle('Tasks').items.add({ Title: 'Water the plants' });
  expect(await sp.web.getList('/sites/team/Lists/Tasks').items.filter("startswith(Title,'water')").select('Title')()).toMatchObject([{ Title: 'Water the plants' }]);
  expect(await sp.web.lists.select('Title')()).toMatchObject([{ Title: 'Tasks' }]);

  await app.close();
  service.close();
});
