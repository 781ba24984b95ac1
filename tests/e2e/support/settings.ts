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

const INSTANCE = '7a1c0f52-9f5e-4f55-9b0e-2d4c8a6b1e01';
const PART = '6f3c8f4e-2b7d-4d0e-9a35-5c1f0e7b9d21';

/** What the page stores for the web part, as if somebody had saved it so. */
export async function storeProperties(origin: string, properties: unknown): Promise<void> {
  const canvas = { [INSTANCE]: { id: PART, instanceId: INSTANCE, title: 'Hub', description: '', dataVersion: '2.0', properties } };
  const response = await fetch(`${origin}/workbench/canvas?site=%2Fsites%2Fhub`, { method: 'PUT', headers: { 'content-type': 'application/json', origin }, body: JSON.stringify(canvas) });
  if (!response.ok) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
}
