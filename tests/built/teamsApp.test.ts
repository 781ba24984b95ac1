import JSZip from 'jszip';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webPart from '../../src/webparts/publicSectorHub/PublicSectorHubWebPart.manifest.json';
import { readPng } from '../support/png';
import { Json, problemsOf, schemaProblems, texts } from '../support/teamsManifest';

const root = path.join(__dirname, '../..');
const ZIP = 'TeamsSPFxApp.zip';

describe('the Teams app', () => {
  let bytes: Buffer;
  let zip: JSZip;
  let manifest: Json;

  beforeAll(async () => {
    const sppkg = await JSZip.loadAsync(readFileSync(path.join(root, 'sharepoint/solution/public-sector-hub.sppkg')));
    bytes = (await sppkg.file(`ClientSideAssets/${ZIP}`)?.async('nodebuffer')) ?? Buffer.alloc(0);
    zip = await JSZip.loadAsync(bytes);
    manifest = await json('manifest.json');
  });

  const file = async (name: string): Promise<Buffer> => (await zip.file(name)?.async('nodebuffer')) ?? Buffer.alloc(0);
  const json = async (name: string): Promise<Json> => JSON.parse((await file(name)).toString('utf8'));

  it('is the same in the package and beside it', () => {
    expect(bytes.equals(readFileSync(path.join(root, 'teams', ZIP)))).toBe(true);
  });

  it('is the same bytes when it is made again, in any time zone', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'teams-app-'));
    const again = (zone: string): Buffer => {
      const copy = path.join(folder, ZIP);
      spawnSync(process.execPath, ['--input-type=module', '-e', `
        import { packTeamsApp } from './scripts/lib/teamsApp.mjs';
        await packTeamsApp(${JSON.stringify(copy)});`], { cwd: root, env: { ...process.env, TZ: zone } });
      return readFileSync(copy);
    };
    expect(again('Europe/London').equals(bytes)).toBe(true);
    expect(again('Pacific/Auckland').equals(bytes)).toBe(true);
    rmSync(folder, { recursive: true });
  });

  it('holds exactly what its manifest names, without folders', () => {
    const { color, outline } = manifest.icons;
    expect(Object.keys(zip.files).sort()).toEqual(['manifest.json', 'en.json', 'cy.json', color, outline].sort());
  });

  it('is valid by the official schema of its version', async () => {
    expect(await schemaProblems(manifest, 'MicrosoftTeams')).toEqual([]);
    for (const language of ['en.json', 'cy.json']) {
      expect(await schemaProblems(await json(language), 'MicrosoftTeams.Localization')).toEqual([]);
    }
  });

  it.each<[string, (broken: Json) => void]>([
    ['a name that is too long', (broken) => { broken.name.short = 'x'.repeat(31); }],
    ['a short description that is too long', (broken) => { broken.description.short = 'x'.repeat(81); }],
    ['no terms of use', (broken) => { delete broken.developer.termsOfUseUrl; }],
    ['an id that is no GUID', (broken) => { broken.id = 'hub'; }],
    ['an unknown place', (broken) => { broken.configurableTabs[0].context.push('lobby'); }],
    ['two configurable tabs', (broken) => { broken.configurableTabs.push(broken.configurableTabs[0]); }],
    ['a property of older versions', (broken) => { broken.packageName = 'hub'; }]
  ])('would not pass with %s', async (_name, breakIt) => {
    const broken = structuredClone(manifest);
    breakIt(broken);
    expect(await schemaProblems(broken, 'MicrosoftTeams')).not.toEqual([]);
  });

  it.each<[string, Json]>([
    ['a name that is too long', { 'name.short': 'x'.repeat(31) }],
    ['an empty description', { 'description.full': '' }],
    ['a text that the manifest does not have', { 'name.long': 'Hwb' }]
  ])('would not pass with %s in Welsh', async (_name, change) => {
    expect(await schemaProblems({ ...await json('cy.json'), ...change }, 'MicrosoftTeams.Localization')).not.toEqual([]);
  });

  it('fits the web part and the project', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(problemsOf(manifest, webPart.id, version)).toEqual([]);
    expect(webPart.supportedHosts).toEqual(expect.arrayContaining(['TeamsTab', 'TeamsPersonalApp']));
  });

  it('would not fit with another id, version, address, domain or icon', () => {
    const breaks: ((broken: Json) => void)[] = [
      (broken) => { broken.id = broken.id.replace('6', '7'); },
      (broken) => { broken.version = '0.1.0.0'; },
      (broken) => { broken.configurableTabs[0].configurationUrl = broken.configurableTabs[0].configurationUrl.replace('6f3c', '6f3d'); },
      (broken) => { broken.staticTabs[0].contentUrl = broken.staticTabs[0].contentUrl.replace('%26personal', ''); },
      (broken) => { broken.validDomains.push('*.sharepoint.com'); },
      (broken) => { broken.webApplicationInfo.resource = 'https://contoso.sharepoint.com'; },
      (broken) => { broken.icons.color = 'color.png'; }
    ];
    expect(breaks.map((breakIt) => {
      const broken = structuredClone(manifest);
      breakIt(broken);
      return problemsOf(broken, webPart.id, '0.1.0').length;
    })).toEqual(breaks.map(() => 1));
  });

  it('has every text in both languages', async () => {
    const english = await json('en.json');
    const welsh = await json('cy.json');
    expect(texts(english)).toEqual(texts(manifest));
    expect(Object.keys(texts(welsh))).toEqual(Object.keys(texts(manifest)));
    expect(Object.entries(texts(welsh)).filter(([name, text]) => text === texts(english)[name])).toEqual([]);
    expect(manifest.localizationInfo.additionalLanguages).toEqual([{ languageTag: 'cy', file: 'cy.json' }]);
  });

  it('is named as the web part is', async () => {
    const [{ title }] = webPart.preconfiguredEntries;
    expect(manifest.name.short).toBe(title.default);
    expect((await json('cy.json'))['name.short']).toBe(title['cy-gb']);
  });

  it('has an opaque icon of 192 pixels whose border has the accent colour', async () => {
    const { width, height, pixels } = readPng(await file(manifest.icons.color));
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.filter(([, , , alpha]) => alpha !== 255)).toEqual([]);
    const border = pixels.filter((_, index) => index < width || index % width === 0);
    const colours = new Set(border.map((pixel) => `#${Buffer.from(pixel.slice(0, 3)).toString('hex')}`));
    expect([...colours]).toEqual([manifest.accentColor]);
  });

  it('has a white outline of 32 pixels on nothing', async () => {
    const { width, height, pixels } = readPng(await file(manifest.icons.outline));
    expect([width, height]).toEqual([32, 32]);
    const drawn = pixels.filter(([, , , alpha]) => alpha > 0);
    expect(drawn.filter(([red, green, blue]) => red !== 255 || green !== 255 || blue !== 255)).toEqual([]);
    // An outline is neither empty nor a filled square.
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.length).toBeLessThan(width * height / 2);
  });
});
