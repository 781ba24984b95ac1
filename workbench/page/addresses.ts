import { SPFX_VERSION } from './spfxVersion';

/** Path below which the workbench serves what SharePoint has no counterpart of. */
export const OWN_PATH = '/workbench';

/** Below the site: SharePoint's own page that shows one web part inside Teams. */
export const TAB_PAGE = '_layouts/15/teamshostedapp.aspx';

/** Paths of the files that a page loads. The runtime's carry its version, so browsers may keep them. */
export const paths = {
  runtime: `${OWN_PATH}/runtime/${SPFX_VERSION}`,
  replacements: `${OWN_PATH}/replacements`,
  built: `${OWN_PATH}/built`,
  webPart: `${OWN_PATH}/webpart`,
  icons: `${OWN_PATH}/icons`,
  preload: `${OWN_PATH}/preload.json`,
  canvas: `${OWN_PATH}/canvas`,
  reports: `${OWN_PATH}/csp-reports`,
  missing: `${OWN_PATH}/missing-components`,
  changes: `${OWN_PATH}/changes`
} as const;

/** The same as absolute base addresses, as component manifests want them. */
export function addresses(origin: string): { runtime(name: string): string; replacements: string; built: string; webPart: string } {
  return {
    runtime: (name) => `${origin}${paths.runtime}/${name}/`,
    replacements: `${origin}${paths.replacements}/`,
    built: `${origin}${paths.built}/`,
    webPart: `${origin}${paths.webPart}/`
  };
}
