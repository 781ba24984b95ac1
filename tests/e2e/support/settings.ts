import { BrowserContext } from 'playwright-core';

/**
 * Sets what the workbench can be told while it runs, as an administrator would on SharePoint.
 * @param settings - of `PUT /workbench/settings`
 */
export async function setSettings(origin: string, settings: Record<string, unknown>): Promise<void> {
  const response = await fetch(`${origin}/workbench/settings`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(settings) });
  if (!response.ok) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
}

/** Chooses the organisation's hub, or takes the choice back, as an administrator does by a tenant property. */
export const organisationsHub = (origin: string, site: string | null): Promise<void> => setSettings(origin, { tenantProperties: { PublicSectorHubDefaultSite: site } });

/** Whose eyes the browser sees with from now on. */
export const asRole = (context: BrowserContext, origin: string, role: 'owner' | 'member' | 'visitor' | 'guest'): Promise<void> =>
  context.addCookies([{ name: 'hubViewAs', value: role, url: origin }]);
