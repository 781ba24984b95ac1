import type { FastifyInstance } from 'fastify';
import type { Tenant } from '../site/tenant';
import { wrongWith } from './settingChecks';
import type { SettingChanges } from './settingChecks';

/** Where an admin's settings are seen and changed: outside of everything that SharePoint has. */
export const SETTINGS_PATH = '/workbench/settings';

/**
 * GET tells the settings, PUT changes those that it names: how long search takes to notice a change (`searchLagSeconds`), whether
 * comments on list items are off for the whole tenant (`commentsOff`), and the tenant's properties (`tenantProperties`). The first two
 * last until the service ends.
 */
export const registerSettings = (app: FastifyInstance, tenant: Tenant): void => {
  // All sites have the same lag, once it is set here.
  const lagNow = (): number => tenant.sites[0].store.search.lagSeconds;
  const state = (): unknown => ({ searchLagSeconds: lagNow(), commentsOff: tenant.commentsOff, tenantProperties: tenant.storageEntities.all() });

  app.get(SETTINGS_PATH, async () => state());
  app.put(SETTINGS_PATH, async ({ body }, reply) => {
    const message = wrongWith(body);
    if (message !== undefined) {
      return reply.code(400).send({ message });
    }
    const { searchLagSeconds = lagNow(), commentsOff = tenant.commentsOff, tenantProperties } = body as SettingChanges;
    tenant.sites.forEach(({ store }) => { store.search.lagSeconds = searchLagSeconds; });
    tenant.commentsOff = commentsOff;
    if (tenantProperties) {
      tenant.storageEntities.change(tenantProperties);
    }
    return state();
  });
};
