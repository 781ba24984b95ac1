export { buildListPages } from './build';
export { registerListPages } from './register';
