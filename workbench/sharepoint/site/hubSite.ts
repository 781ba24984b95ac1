import type { Site } from './site';

const NONE = '00000000-0000-0000-0000-000000000000';

/**
 * The id of the hub site with which a site is associated: that of the site that was made a hub, and zeros where there is none. For a hub
 * site that is its own.
 */
export const hubSiteId = ({ hubSite, tenant }: Site): string =>
  (hubSite === undefined ? undefined : tenant.sites.find(({ path }) => path === hubSite)?.store.settings.siteId) ?? NONE;

/** Whether a site was made a hub site. */
export const isHubSite = ({ hubSite, path }: Site): boolean => hubSite === path;

/** As search holds it, in braces (recorded in pnp/sp-dev-solutions, issue 136); empty where there is none. */
export const departmentId = (site: Site): string => {
  const id = hubSiteId(site);
  return id === NONE ? '' : `{${id}}`;
};
