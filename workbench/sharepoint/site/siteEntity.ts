import type { Entity } from '../odata/values';
import { hubSiteId, isHubSite } from './hubSite';
import type { Site } from './site';
import { shownPath } from './sitePaths';
import { webEntity } from './webEntity';

/** The site collection: only what is certain about it. */
export const siteEntity = (site: Site): Entity => ({
  type: 'SP.Site',
  set: 'SP.ApiData.Sites',
  path: 'Site',
  properties: {
    HubSiteId: hubSiteId(site), Id: site.store.settings.siteId, IsHubSite: isHubSite(site), PrimaryUri: `${site.origin}${site.path}`, ReadOnly: false, ServerRelativeUrl: shownPath(site), Url: `${site.origin}${site.path}`
  },
  navigation: { RootWeb: { follow: () => webEntity(site) } }
});
