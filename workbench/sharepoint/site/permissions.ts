import type { Complex } from '../odata/values';

/** Rights as SharePoint gives them to a site owner (recorded). Both words are Int64, which OData writes as text. */
export const ownerRights = { High: '2147483647', Low: '4294705151' } as const;

/** What the present user may do. Everybody on this machine is the site's owner. */
export const permissions = (): Complex => ({ complex: 'SP.BasePermissions', properties: ownerRights });
