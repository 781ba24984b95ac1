import JSZip from 'jszip';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const file = path.join(__dirname, '../../sharepoint/solution/public-sector-hub.sppkg');
const WEB_PART = '6f3c8f4e-2b7d-4d0e-9a35-5c1f0e7b9d21';

/** What is fetched only when it is wanted, each in a file of its own. */
const PARTS = [
  'articles', 'reader', 'find', 'find-sharepoint', 'find-sites', 'long-list', 'teams', 'sites', 'sites-sharepoint', 'provisioning', 'property-pane',
  'audience', 'health', 'health-sharepoint', 'import', 'import-html', 'import-sharepoint', 'lists-tool', 'owner', 'owner-sharepoint', 'samples', 'settings', 'why', 'why-sharepoint'
];

describe('the package', () => {
  let zip: JSZip;
  let names: string[];

  beforeAll(async () => {
    zip = await JSZip.loadAsync(readFileSync(file));
    names = Object.values(zip.files).filter((entry) => !entry.dir).map((entry) => entry.name);
    process.stdout.write(`Package: ${statSync(file).size} bytes, ${names.length} files.\n`);
  });

  const text = (name: string): Promise<string> => {
    const entry = zip.file(name);
    if (!entry) {
      throw new Error(`The package has no ${name}.`);
    }
    return entry.async('string');
  };

  it('holds what SharePoint needs and no stray file', () => {
    const expected = [
      /^AppManifest\.xml$/, /^\[Content_Types\]\.xml$/, /^_rels\/[\w.-]*\.rels$/, /^feature_[\w-]+\.xml(\.config\.xml)?$/,
      /^[\w-]{36}\/WebPart_[\w-]+\.xml$/, /^ClientSideAssets\.xml(\.config\.xml)?$/,
      /^ClientSideAssets\/public-sector-hub-web-part_\w+\.js(\.LICENSE\.txt)?$/,
      new RegExp(`^ClientSideAssets/chunk\\.(hub-(${PARTS.join('|')})|\\d+)_\\w+\\.js(\\.LICENSE\\.txt)?$`),
      /^ClientSideAssets\/PublicSectorHubWebPartStrings_(default|en-us|cy-gb)_\w+\.js$/,
      new RegExp(`^ClientSideAssets/${WEB_PART}_(color|outline)\\.png$`),
      /^ClientSideAssets\/TeamsSPFxApp\.zip$/
    ];
    expect(names.filter((name) => !expected.some((pattern) => pattern.test(name)))).toEqual([]);
    const missing = expected.filter((pattern) => !names.some((name) => pattern.test(name)));
    expect(missing).toEqual([]);
    expect(PARTS.filter((part) => !names.some((name) => name.startsWith(`ClientSideAssets/chunk.hub-${part}_`)))).toEqual([]);
  });

  it('holds no source map, and no script that names one', async () => {
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
    const scripts = await Promise.all(names.filter((name) => name.endsWith('.js')).map(text));
    expect(scripts.filter((script) => script.includes('sourceMappingURL'))).toEqual([]);
  });

  it('deploys to the whole tenant with its files inside', async () => {
    const manifest = await text('AppManifest.xml');
    expect(manifest).toContain('SkipFeatureDeployment="true"');
    expect(manifest).toContain('IsClientSideSolution="true"');
    expect(await text(names.find((name) => name.includes(`WebPart_${WEB_PART}`)) ?? '')).toContain('SPCLIENTSIDEASSETLIBRARY');
  });

  it('asks for no permission', async () => {
    const all = await Promise.all(names.filter((name) => name.endsWith('.xml')).map(text));
    expect(all.filter((xml) => /WebApiPermissionRequest|webApiPermissionRequests/i.test(xml))).toEqual([]);
  });

  it('has the version of the project', async () => {
    const { version } = JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8'));
    expect(await text('AppManifest.xml')).toContain(`Version="${version}.0"`);
  });
});
