import { build, BuildOptions } from 'esbuild';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { amdName, APPLICATION_ID, OWN_VERSION } from './runtime/ids';
import { REPLACEMENTS_NAME } from './runtime/register';

export interface PageBuild {
  /** The repository. */
  root: string;
  outFolder: string;
  minify: boolean;
}

/** What the application takes from components that the loader provides. */
const APPLICATION_IMPORTS = [
  '@microsoft/sp-application-base', '@microsoft/sp-webpart-base', '@microsoft/sp-component-base', '@microsoft/sp-core-library', '@microsoft/sp-loader',
  '@microsoft/load-themed-styles', '@fluentui/react', '@fluentui/react-components'
];

const REPLACEMENTS_IMPORTS = ['react', 'react-dom', '@microsoft/sp-core-library'];

/** Builds the files that the page loads: boot script, application, replacements, style sheet. Takes a few seconds. */
export async function buildPageScripts({ root, outFolder, minify }: PageBuild): Promise<void> {
  const browser = path.join(root, 'workbench/page/browser');
  const common: BuildOptions = {
    bundle: true, minify, target: 'es2020', platform: 'browser', sourcemap: !minify, logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' }, tsconfig: path.join(root, 'workbench/tsconfig.json')
  };
  const amd = (entry: string, name: string, imports: readonly string[]): Promise<unknown> =>
    build({ ...common, entryPoints: [path.join(browser, entry)], outfile: path.join(outFolder, `${path.parse(entry).name}.js`), format: 'cjs', ...asAmdModule(name, imports), alias: jsxRuntime(browser) });

  await Promise.all([
    build({ ...common, entryPoints: ['boot.ts', 'reload.ts', 'page.css'].map((name) => path.join(browser, name)), outdir: outFolder, format: 'iife' }),
    amd('application.ts', amdName(APPLICATION_ID, OWN_VERSION), APPLICATION_IMPORTS),
    amd('replacements.ts', REPLACEMENTS_NAME, REPLACEMENTS_IMPORTS)
  ]);
  await copyFile(path.join(root, 'src/webparts/publicSectorHub/assets/icon.svg'), path.join(outFolder, 'favicon.svg'));
}

/** Wraps a CommonJS bundle into the AMD form that the SPFx loader reads; `require` answers with the module's dependencies. */
function asAmdModule(name: string, imports: readonly string[]): Pick<BuildOptions, 'external' | 'banner' | 'footer'> {
  const names = JSON.stringify(imports);
  return {
    external: [...imports],
    banner: { js: `define(${JSON.stringify(name)},${names},function(){var given=arguments,names=${names},require=function(name){return given[names.indexOf(name)]},module={exports:{}},exports=module.exports;` },
    footer: { js: 'return module.exports});' }
  };
}

/** The browser build of React 17 has no `react/jsx-runtime`, which Fluent UI v9 imports. */
function jsxRuntime(browser: string): Record<string, string> {
  return { 'react/jsx-runtime': path.join(browser, 'jsxRuntime.ts') };
}
