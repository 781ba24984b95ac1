export { createSharePoint } from './service';
export type { PageContext, SharePointOptions, SharePointService } from './sharePointService';
export type { NewFile } from './items/write';
export { SpError } from './errors/spError';
