export * from './columns';
export * from './identity';
export { hubArticles } from './hubArticles';
export { hubLinks } from './hubLinks';
export { searchMappings } from './searchProperties';
