import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The packages of npm that make up the runtime. Those that hold no loadable script are not needed. */
export const RUNTIME_PACKAGES = [
  'sp-core-library', 'sp-diagnostics', 'sp-dynamic-data', 'sp-http', 'sp-http-base', 'sp-http-msgraph', 'sp-loader', 'sp-lodash-subset',
  'sp-page-context', 'sp-component-base', 'sp-extension-base', 'sp-application-base', 'sp-webpart-base', 'sp-property-pane', 'sp-top-actions',
  'sp-image-helper'
] as const;

/** SharePoint's own pages start from this assembly: the loader, the application framework and what they need. */
export const ASSEMBLY = 'sp-default-assembly_en-us.js';

/** A component manifest as SPFx writes it; only what is read or changed here is spelt out. */
export interface ComponentManifest {
  id: string;
  version: string;
  alias: string;
  manifestVersion: number;
  componentType: string;
  isInternal?: boolean;
  preloadComponents?: unknown;
  preconfiguredEntries?: readonly { title: { default: string }; properties: Record<string, unknown> }[];
  loaderConfig: {
    entryModuleId: string;
    internalModuleBaseUrls: string[];
    scriptResources: Record<string, ScriptResource>;
  };
}

export type ScriptResource =
  | { type: 'path'; path: string }
  | { type: 'localizedPath'; paths: Record<string, string>; defaultPath: string }
  | { type: 'component'; id: string; version: string; failoverPath?: string };

/** Where a runtime package keeps its scripts. */
export const distOf = (nodeModules: string, name: string): string => path.join(nodeModules, '@microsoft', name, 'dist');

/**
 * Reads every manifest in a folder.
 * @throws Error with one sentence when one is not whole, as while it is being built
 */
export function readManifests(folder: string): ComponentManifest[] {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.manifest.json'))
    .map((name) => readManifest(path.join(folder, name)));
}

function readManifest(file: string): ComponentManifest {
  try {
    // SPFx writes some with a byte order mark.
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(`The manifest ${path.basename(file)} cannot be read; it may still be being built.`);
  }
}

/** The manifest of a runtime package; the assemblies have manifests too, which no loader asks for here. */
export function manifestOf(nodeModules: string, name: string): ComponentManifest | undefined {
  return readManifests(distOf(nodeModules, name)).find((manifest) => !/assembly/i.test(manifest.alias));
}
