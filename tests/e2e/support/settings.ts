import { BrowserContext } from 'playwright-core';

async function put(origin: string, settings: Record<string, unknown>): Promise<void> {
  const response = await fetch(`${origin}/workbench/settings`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(settings) });
  if (!response.ok) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
}

/** Chooses the organisation's hub, or takes the choice back, as an administrator does by a tenant property. */
export const organisationsHub = (origin: string, site: string | null): Promise<void> => put(origin, { tenantProperties: { PublicSectorHubDefaultSite: site } });

/** How long search takes to notice a change. */
export const searchLag = (origin: string, seconds: number): Promise<void> => put(origin, { searchLagSeconds: seconds });

/** Whose eyes the browser sees with from now on. */
export const asRole = (context: BrowserContext, origin: string, role: 'owner' | 'member' | 'visitor' | 'guest'): Promise<void> =>
  context.addCookies([{ name: 'hubViewAs', value: role, url: origin }]);
