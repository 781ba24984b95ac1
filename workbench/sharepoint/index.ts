export { createSharePoint } from './service';
export type { PageContext, SharePointOptions, SharePointService } from './sharePointService';
export type { NewFile } from './items/write';
export { Tenant } from './site/tenant';
export { SpError } from './errors/spError';
