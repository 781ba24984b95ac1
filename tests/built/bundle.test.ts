import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = path.join(__dirname, '../../.workbench/webpart');
const manifestName = (): string => readdirSync(dist).filter((name) => name.endsWith('.manifest.json'))[0];
const manifest = (): Manifest => JSON.parse(readFileSync(path.join(dist, manifestName()), 'utf8'));

interface Manifest {
  readonly supportedHosts: string[];
  readonly supportsThemeVariants: boolean;
  readonly preconfiguredEntries: { iconImageUrl: string; officeFabricIconFontName?: string }[];
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly scriptResources: Record<string, { type: string; path: string; paths: Record<string, string>; defaultPath: string }>;
  };
}

/** What the first view may cost a reader; bytes after gzip. */
const ENTRY_BUDGET = 65_000;

/** What the first article costs beyond it, fetched when somebody approaches a card; bytes after gzip. */
const READER_BUDGET = 100_000;

/** The chunks that come with one of them, itself as well: libraries that several parts share stand in chunks with numbers for names. */
function fetchedWith(chunk: string, entry: string): string[] {
  const names = new Map(Array.from(entry.matchAll(/\b(\d+):"(hub-[\w-]+)"/g), ([, id, name]) => [id, name]));
  const together = Array.from(entry.matchAll(/Promise\.all\(\[((?:\w+\.e\(\d+\),?)+)\]\)/g), ([, all]) => Array.from(all.matchAll(/\d+/g), ([id]) => names.get(id) ?? id));
  return together.find((all) => all.includes(chunk)) ?? [chunk];
}

describe('the production bundle', () => {
  it('keeps its entry within the budget', () => {
    const { entryModuleId, scriptResources } = manifest().loaderConfig;
    const entry = readFileSync(path.join(dist, scriptResources[entryModuleId].path));
    const size = gzipSync(entry, { level: 9 }).length;
    process.stdout.write(`Entry bundle: ${entry.length} bytes, ${size} after gzip (budget ${ENTRY_BUDGET}).\n`);
    expect(size).toBeLessThanOrEqual(ENTRY_BUDGET);
  });

  it('keeps the reader within its budget', () => {
    // The reader's own chunk, the one of the libraries that only it needs, and SharePoint for one article.
    const { entryModuleId, scriptResources } = manifest().loaderConfig;
    const needed = fetchedWith('hub-reader', readFileSync(path.join(dist, scriptResources[entryModuleId].path), 'utf8'));
    expect(needed.length).toBeGreaterThan(1);
    const chunks = readdirSync(dist).filter((name) => [...needed, 'hub-articles'].includes(/^chunk\.([\w-]+)_.*\.js$/.exec(name)?.[1] ?? ''));
    const sizes = chunks.map((name) => [name.split('_')[0], readFileSync(path.join(dist, name))] as const).map(([name, script]) => [name, script.length, gzipSync(script, { level: 9 }).length] as const);
    const total = sizes.reduce((sum, [, , size]) => sum + size, 0);
    process.stdout.write(`${sizes.map(([name, raw, size]) => `${name}: ${raw} bytes, ${size} after gzip.`).join('\n')}\nFetched with the first article: ${total} after gzip (budget ${READER_BUDGET}).\n`);
    expect(sizes.map(([name]) => name)).toEqual(expect.arrayContaining(['chunk.hub-articles', 'chunk.hub-reader']));
    expect(total).toBeLessThanOrEqual(READER_BUDGET);
  });

  it('runs wherever the product promises', () => {
    expect(manifest().supportedHosts).toEqual(['SharePointWebPart', 'SharePointFullPage', 'TeamsTab', 'TeamsPersonalApp']);
    expect(manifest().supportsThemeVariants).toBe(true);
  });

  it('leaves React and the SPFx packages to the page', () => {
    const { entryModuleId, scriptResources } = manifest().loaderConfig;
    for (const name of ['react', 'react-dom', '@microsoft/sp-webpart-base', '@microsoft/sp-component-base', '@microsoft/sp-loader']) {
      expect([name, scriptResources[name]?.type]).toEqual([name, 'component']);
    }
    // What only a later part uses is asked of the page's loader by its id, here `@microsoft/sp-property-pane`.
    expect(scriptResources['@microsoft/sp-property-pane']).toBeUndefined();
    expect(readFileSync(path.join(dist, scriptResources[entryModuleId].path), 'utf8')).toContain('f9e737b7-f0df-4597-ba8c-3060f82380db');
  });

  it('brings every language', () => {
    const { paths, defaultPath } = manifest().loaderConfig.scriptResources.PublicSectorHubWebPartStrings;
    expect(Object.keys(paths).sort()).toEqual(['cy-GB', 'default', 'en-US']);
    expect([...Object.values<string>(paths), defaultPath].every((name) => existsSync(path.join(dist, name)))).toBe(true);
  });

  it('has an icon of its own that needs no other server', () => {
    const [entry] = manifest().preconfiguredEntries;
    expect(entry.iconImageUrl).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(Buffer.from(entry.iconImageUrl.split(',')[1], 'base64').toString()).toContain('<svg');
    expect(entry.officeFabricIconFontName).toBeUndefined();
  });

  it('names no other origin from which it would load anything', () => {
    const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
    // Words inside of libraries: Fluent's fonts, which only elements that name them would load (ours never do), and a
    // page of PnPjs' manual in an error message. The browser tests prove that nothing is asked for.
    // DOMPurify and React know elements by the names of their languages at w3.org, an error message names a page at github.com,
    // and links that share an article lead to Teams for whoever follows them. A column's format names the page of its own
    // schema at developer.microsoft.com, as SharePoint wants, and the sample partner links lead to example.org.
    const known = ['https://res-1.cdn.office.net', 'https://pnp.github.io', 'http://www.w3.org', 'https://www.w3.org', 'https://github.com', 'https://teams.microsoft.com', 'https://developer.microsoft.com', 'https://example.org'];
    const hosts = scripts.flatMap((name) => readFileSync(path.join(dist, name), 'utf8').match(/https?:\/\/[\w.-]+\.\w+/g) ?? []);
    expect(Array.from(new Set(hosts)).filter((host) => !known.includes(host))).toEqual([]);
  });
});
