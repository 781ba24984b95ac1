export * from './columns';
export * from './identity';
export type { ColumnFormat } from './formats';
export { validationFormula } from './validation';
export { schemaVersion } from './version';
export { viewQuery } from './viewQuery';
export { DRAFTS_VIEW, hubArticles } from './hubArticles';
export { hubLinks } from './hubLinks';
export { searchMappings } from './searchProperties';
