import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allManifests } from './manifests';
import { SPFX_VERSION } from '../spfxVersion';
import { ASSEMBLY, distOf, manifestOf, RUNTIME_PACKAGES } from './packages';

/**
 * Looks whether the runtime is whole before a browser has to find out.
 * @param nodeModules - absolute path
 * @returns one sentence for each package, file or component that is missing or of another version; empty when all is well
 */
export function checkRuntime(nodeModules: string): string[] {
  const packages = RUNTIME_PACKAGES.map((name) => checkPackage(nodeModules, name));
  const files = [
    [path.join(distOf(nodeModules, 'sp-application-base'), ASSEMBLY), `the assembly ${ASSEMBLY} of @microsoft/sp-application-base`],
    [path.join(nodeModules, 'requirejs/require.js'), 'require.js of the package requirejs'],
    [path.join(nodeModules, 'react/umd/react.production.min.js'), 'the browser build of React'],
    [path.join(nodeModules, 'react-dom/umd/react-dom.production.min.js'), 'the browser build of React DOM']
  ].map(([file, what]) => (existsSync(file) ? undefined : `The SPFx runtime is incomplete: ${what} is missing.`));
  return [...packages, ...files, ...checkComponents(nodeModules)].filter((sentence): sentence is string => sentence !== undefined);
}

function checkPackage(nodeModules: string, name: string): string | undefined {
  const file = path.join(nodeModules, '@microsoft', name, 'package.json');
  if (!existsSync(file)) {
    return `The SPFx runtime is incomplete: the package @microsoft/${name} is missing.`;
  }
  const { version } = JSON.parse(readFileSync(file, 'utf8'));
  if (version !== SPFX_VERSION) {
    return `The SPFx runtime is mixed: @microsoft/${name} is ${version}, the workbench is made for ${SPFX_VERSION}.`;
  }
  return manifestOf(nodeModules, name) === undefined ? `The SPFx runtime is incomplete: @microsoft/${name} has no manifest.` : undefined;
}

/** Every component that a manifest names must have a manifest itself. */
function checkComponents(nodeModules: string): string[] {
  const manifests = allManifests('', nodeModules, '');
  const known = new Set(manifests.map((manifest) => manifest.id));
  const missing = manifests.flatMap(({ alias, loaderConfig }) =>
    Object.entries(loaderConfig.scriptResources)
      .filter(([, resource]) => resource.type === 'component' && !known.has(resource.id))
      .map(([name]) => `The SPFx runtime is incomplete: ${alias} needs the component ${name}, which nothing provides.`)
  );
  return Array.from(new Set(missing));
}
