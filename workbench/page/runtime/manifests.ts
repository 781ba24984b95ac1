import { addresses } from '../addresses';
import { APPLICATION_ID, OWN_VERSION, REACT, REACT_DOM, REPLACEMENTS_ID } from './ids';
import { ComponentManifest, manifestOf, readManifests, RUNTIME_PACKAGES, ScriptResource } from './packages';
import { FLUENT_8, FLUENT_9_UTILITIES, INSIDE_THE_ASSEMBLY, REPLACEMENTS } from './replacements';

/**
 * Every component that the loader may ask for: the runtime's packages, what stands in for unpublished ones, the
 * workbench's application, and the built web parts. Of a manifest that comes from elsewhere only the base address
 * is changed.
 * @param origin - address of the server, without a trailing slash
 * @param webPartFolder - the built web parts
 * @returns the application first, as the loader expects
 */
export function allManifests(origin: string, nodeModules: string, webPartFolder: string): ComponentManifest[] {
  const runtime = runtimeManifests(origin, nodeModules);
  const at = addresses(origin);
  return [
    applicationManifest(at.built, runtime),
    ...runtime.values(),
    library(at.runtime('react'), REACT.id, REACT.version, 'react', 'react.production.min.js'),
    library(at.runtime('react-dom'), REACT_DOM.id, REACT_DOM.version, 'react-dom', 'react-dom.production.min.js', { react: REACT }),
    library(at.built, REPLACEMENTS_ID, OWN_VERSION, 'replacements', 'replacements.js', {
      react: REACT, 'react-dom': REACT_DOM, '@microsoft/sp-core-library': componentOf(runtime, 'sp-core-library')
    }),
    ...REPLACEMENTS.map(({ id, version }) => library(at.replacements, id, version, 'main', `${id}.js`, { replacements: component(REPLACEMENTS_ID, OWN_VERSION) })),
    ...INSIDE_THE_ASSEMBLY.map(({ id, version, name }) => library(at.runtime('inside'), id, version, name, `${name}.js`)),
    ...webPartManifests(origin, webPartFolder)
  ];
}

/** Component ids of the built web parts; none as long as nothing has been built. */
export const webPartIds = (webPartFolder: string): string[] =>
  readManifests(webPartFolder).filter(({ componentType }) => componentType === 'WebPart').map(({ id }) => id);

/** The manifests of the built web parts, with the address from which this server gives their files. */
function webPartManifests(origin: string, webPartFolder: string): ComponentManifest[] {
  return readManifests(webPartFolder).map((manifest) => withBase(manifest, addresses(origin).webPart));
}

function runtimeManifests(origin: string, nodeModules: string): Map<string, ComponentManifest> {
  const found = RUNTIME_PACKAGES.map((name) => [name, manifestOf(nodeModules, name)] as const);
  return new Map(
    found
      .filter((entry): entry is [(typeof RUNTIME_PACKAGES)[number], ComponentManifest] => entry[1] !== undefined)
      // Preloading would ask for components of SharePoint's own pages.
      .map(([name, manifest]) => [name, { ...withBase(manifest, addresses(origin).runtime(name)), isInternal: true, preloadComponents: undefined }])
  );
}

function applicationManifest(base: string, runtime: Map<string, ComponentManifest>): ComponentManifest {
  const packages = ['sp-application-base', 'sp-webpart-base', 'sp-component-base', 'sp-core-library', 'sp-loader'];
  return {
    ...library(base, APPLICATION_ID, OWN_VERSION, 'application', 'application.js', {
      ...Object.fromEntries(packages.map((name) => [`@microsoft/${name}`, componentOf(runtime, name)])),
      '@fluentui/react': component(FLUENT_8.id, FLUENT_8.version),
      '@fluentui/react-components': component(FLUENT_9_UTILITIES.id, FLUENT_9_UTILITIES.version),
      '@microsoft/load-themed-styles': component(INSIDE_THE_ASSEMBLY[1].id, INSIDE_THE_ASSEMBLY[1].version)
    }),
    alias: 'LocalWorkbenchApplication',
    componentType: 'Application'
  };
}

function library(base: string, id: string, version: string, entry: string, path: string, resources: Record<string, ScriptResource> = {}): ComponentManifest {
  return {
    manifestVersion: 2, id, version, alias: `Local_${id.slice(0, 8)}_${entry}`, componentType: 'Library', isInternal: true,
    loaderConfig: { entryModuleId: entry, internalModuleBaseUrls: [base], scriptResources: { [entry]: { type: 'path', path }, ...resources } }
  };
}

function withBase(manifest: ComponentManifest, base: string): ComponentManifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [base] } };
}

const component = (id: string, version: string): ScriptResource => ({ type: 'component', id, version });

function componentOf(runtime: Map<string, ComponentManifest>, name: string): ScriptResource {
  const { id, version } = runtime.get(name) ?? { id: '00000000-0000-0000-0000-000000000000', version: '0.0.0' };
  return component(id, version);
}
