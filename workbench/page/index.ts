export { buildPageScripts } from './build';
export { escape } from './html';
export type { SiteContext } from './pageContextInfo';
export { CONTENT_SECURITY_POLICY } from './policy';
export { registerPage } from './register';
export type { PageSite } from './register';
export { checkRuntime } from './runtime/check';
export { webPartIds } from './runtime/manifests';
