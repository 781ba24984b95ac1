import type { FastifyInstance } from 'fastify';
import type { Tenant } from '../site/tenant';

/** Where an admin's settings are seen and changed: outside of everything that SharePoint has. */
export const SETTINGS_PATH = '/workbench/settings';

/** SharePoint takes hours at the worst; a week is as good as never. */
const LONGEST_LAG = 7 * 24 * 3600;

type Check = (value: unknown) => string | undefined;

const checks: Readonly<Record<string, Check>> = {
  searchLagSeconds: (value) => (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST_LAG
    ? undefined : `searchLagSeconds must be a whole number from 0 to ${LONGEST_LAG}.`),
  commentsOff: (value) => (typeof value === 'boolean' ? undefined : 'commentsOff must be true or false.')
};

const wrongWith = (body: unknown): string | undefined => {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    return 'The settings must be a JSON object.';
  }
  return Object.entries(body)
    .map(([name, value]) => (Object.hasOwn(checks, name) ? checks[name](value) : `There is no setting ${name}.`))
    .find((message) => message !== undefined);
};

/**
 * GET tells the settings, PUT changes those that it names: how long search takes to notice a change (`searchLagSeconds`), and whether
 * comments on list items are off for the whole tenant (`commentsOff`). They last until the service ends.
 */
export const registerSettings = (app: FastifyInstance, tenant: Tenant): void => {
  const lagNow = (): number => tenant.sites[0].store.search.lagSeconds;
  const state = (): unknown => ({ searchLagSeconds: lagNow(), commentsOff: tenant.commentsOff });

  app.get(SETTINGS_PATH, async () => state());
  app.put(SETTINGS_PATH, async ({ body }, reply) => {
    const message = wrongWith(body);
    if (message !== undefined) {
      return reply.code(400).send({ message });
    }
    const { searchLagSeconds = lagNow(), commentsOff = tenant.commentsOff } = body as { searchLagSeconds?: number; commentsOff?: boolean };
    tenant.sites.forEach(({ store }) => { store.search.lagSeconds = searchLagSeconds; });
    tenant.commentsOff = commentsOff;
    return state();
  });
};
