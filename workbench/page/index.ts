export { buildPageScripts } from './build';
export { registerPage } from './register';
export { checkRuntime } from './runtime/check';
