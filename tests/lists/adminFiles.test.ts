import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { adminFiles } from '../../src/lists/adminFiles';
import { cliScript } from '../../src/lists/adminFiles/cliScript';
import { bash, powerShell } from '../../src/lists/adminFiles/shells';
import { fieldXml } from '../../src/lists/provisioning/fieldXml';
import { Column, hubArticles, hubLinks } from '../../src/lists/schema';

const folder = path.join(__dirname, '../../sharepoint');
const schemas = [hubArticles, hubLinks];
const columns = schemas.flatMap(({ columns: those }) => those);

const parse = (xml: string): Element => new DOMParser({ onError: (_level, message) => { throw new Error(message); } }).parseFromString(xml, 'text/xml').documentElement as Element;

/** Every column with its id, name, type and index. */
const identities = (fields: readonly Element[]): object[] => fields.map((field) => ({
  id: field.getAttribute('ID'), name: field.getAttribute('Name'), type: field.getAttribute('Type'), indexed: field.getAttribute('Indexed') === 'TRUE'
}));
const wanted = (those: readonly Column[]): object[] => those.map(({ id, name, type, indexed }) => ({ id: `{${id}}`, name, type, indexed: indexed === true }));

it.each(Object.keys(adminFiles))('%s is what the schema makes: run `npm run generate`', (name) => {
  expect(readFileSync(path.join(folder, name), 'utf8')).toBe(adminFiles[name]);
});

it.each(Object.keys(adminFiles))('%s deletes nothing, and names no tenant but contoso', (name) => {
  expect(adminFiles[name]).not.toMatch(/\b(remove|delete)[A-Z]?\w*\b|RemoveExisting\w+="true"/);
  expect(adminFiles[name].match(/https?:\/\/[a-z][^/\s"'}]+/g)?.filter((host) => !/contoso\.sharepoint\.com|developer\.microsoft\.com|schemas\.dev\.office\.com/.test(host)) ?? []).toEqual([]);
});

describe('the site script', () => {
  const script = JSON.parse(adminFiles['site-script.json']);

  it('makes both lists under the names that give their addresses', () => {
    expect(script.actions.map(({ verb, listName, templateType }: Record<string, unknown>) => [verb, listName, templateType])).toEqual([['createSPList', 'HubArticles', 100], ['createSPList', 'HubLinks', 100]]);
  });

  it('has every column and every view', () => {
    const subactions = script.actions.flatMap((action: { subactions: object[] }) => action.subactions) as Record<string, never>[];
    expect(identities(subactions.filter(({ verb }) => verb === 'addSPFieldXml').map(({ schemaXml }) => parse(schemaXml)))).toEqual(wanted(columns));
    const views = schemas.flatMap((schema) => schema.views);
    expect(subactions.filter(({ verb }) => verb === 'addSPView').map(({ name, viewFields, makeDefault }) => [name, viewFields, makeDefault])).toEqual(views.map(({ title, columns: shown, isDefault }) => [title, shown, isDefault]));
  });

  it('stays below what SharePoint takes: 300 actions with their subactions, 100,000 characters', () => {
    expect(script.actions.flatMap((action: { subactions: object[] }) => [action, ...action.subactions]).length).toBeLessThanOrEqual(300);
    expect(adminFiles['site-script.json'].length).toBeLessThanOrEqual(100_000);
  });
});

describe('the PnP template', () => {
  const root = parse(adminFiles['pnp-template.xml']);
  const lists = [...root.getElementsByTagName('pnp:ListInstance')];

  it('is of the schema of 2022/09, and has both lists at their addresses', () => {
    expect(root.namespaceURI).toBe('http://schemas.dev.office.com/PnP/2022/09/ProvisioningSchema');
    expect(lists.map((list) => [list.getAttribute('Title'), list.getAttribute('Url')])).toEqual(schemas.map(({ title, url }) => [title, url]));
  });

  it.each([0, 1])('has every column and view of list %s', (place) => {
    const { columns: those, views } = schemas[place];
    expect(identities([...lists[place].getElementsByTagName('Field')])).toEqual(wanted(those));
    expect([...lists[place].getElementsByTagName('View')].map((view) => view.getAttribute('DisplayName'))).toEqual(views.map(({ title }) => title));
  });

  it('has no rule for items: the engine would set it before there are columns, and SharePoint refuses that', () => {
    expect(lists.flatMap((list) => [...list.attributes].map(({ name }) => name)).filter((name) => name.startsWith('Validation'))).toEqual([]);
  });
});

describe('the commands of CLI for Microsoft 365', () => {
  let place: string;
  beforeEach(() => { place = mkdtempSync(path.join(tmpdir(), 'm365-')); });
  afterEach(() => rmSync(place, { recursive: true }));

  /** A site that knows what the script asks and makes; it notes every command that changes something. */
  const fake = `#!/usr/bin/env node
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const file = process.env.FAKE_SITE;
const site = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { lists: {}, changes: [] };
const args = process.argv.slice(2);
const words = [];
while (args.length && !args[0].startsWith('--')) words.push(args.shift());
const options = {};
while (args.length) { const name = args.shift().slice(2); options[name] = args.length && !args[0].startsWith('--') ? args.shift() : true; }
if (options.webUrl !== 'https://contoso.sharepoint.com/sites/hub') process.exit(2);
const [broken, how] = (process.env.FAKE_BROKEN || '').split('=');
if (broken && (words.join(' ') + ' ' + (options.query || '')).startsWith(broken)) {
  if (how === 'fails') console.error('Error: Request failed with status code 503');
  process.exit(how === 'fails' ? 1 : 0);
}
const list = site.lists[options.listUrl || options.url];
const commands = {
  'spo list list': () => Object.keys(site.lists).map((url) => '/sites/hub' + url),
  'spo list get': () => options.query === 'ValidationFormula' ? options.properties === 'ValidationFormula' && (list.rule ?? null) : list.title,
  'spo field list': () => list.fields.map(({ name }) => name),
  'spo list view list': () => list.views,
  'spo list add': () => { site.lists['/Lists/' + options.title] = { title: options.title, fields: [], views: ['All Items'] }; },
  'spo field add': () => { list.fields.push({ name: / Name="([^"]+)"/.exec(options.xml)[1], xml: options.xml, options: options.options }); },
  'spo field set': () => { list.fields.find(({ xml }) => xml.includes(options.id)).set = options.Indexed; },
  'spo list view add': () => { list.views.push(options.title); },
  'spo list set': () => { list.title = options.newTitle ?? list.title; list.rule = options.validationFormula ?? list.rule; }
};
const answer = commands[words.join(' ')]();
if (answer === undefined) site.changes.push(words.join(' '));
else console.log(JSON.stringify(answer, null, 2));
writeFileSync(file, JSON.stringify(site));
if (process.env.FAIL_AFTER && site.changes.length >= Number(process.env.FAIL_AFTER)) process.exit(1);
`;

  interface Site { lists: Record<string, { title: string; fields: { xml: string; options: string; set?: string }[]; views: string[]; rule?: string }>; changes: string[] }

  /** Runs a script against the fake. */
  const start = (more: Record<string, string>, script = path.join(folder, 'create-lists.sh')): { status: number | null; stderr: string; site: Site } => {
    const [program, site] = [path.join(place, 'm365'), path.join(place, 'site.json')];
    writeFileSync(program, fake);
    chmodSync(program, 0o755);
    const { status, stderr } = spawnSync('bash', [script, 'https://contoso.sharepoint.com/sites/hub'], {
      env: { ...process.env, PATH: `${place}:${process.env.PATH}`, FAKE_SITE: site, ...more }, encoding: 'utf8'
    });
    return { status, stderr, site: existsSync(site) ? JSON.parse(readFileSync(site, 'utf8')) : { lists: {}, changes: [] } };
  };
  const run = (failAfter?: number): Site => {
    const { status, site, stderr } = start(failAfter === undefined ? {} : { FAIL_AFTER: String(failAfter) });
    expect([status, stderr]).toEqual([failAfter === undefined ? 0 : 1, '']);
    return site;
  };
  it('make both lists, are gone on with when they break off, and change nothing the second time', () => {
    expect(run(8).changes).toHaveLength(8);
    const made = run();
    schemas.forEach(({ url, title, columns: those, views }) => {
      const list = made.lists[`/${url}`];
      expect(identities(list.fields.map(({ xml }) => parse(xml)))).toEqual(wanted(those));
      expect(list.fields.map(({ set }) => set === 'true')).toEqual(those.map(({ indexed }) => indexed === true));
      expect(list).toMatchObject({ title, views: views.map((view) => view.title) });
    });
    expect(made.lists['/Lists/HubArticles'].rule).toBe('=OR(ISBLANK([Expires]),[Expires]>[Publish from])');
    expect(run().changes).toEqual(made.changes);
  }, 120_000);

  describe('on a list that is not finished', () => {
    const short = { ...hubArticles, columns: hubArticles.columns.filter(({ name }) => /^Hub(PublishFrom|Expires)$/.test(name)), views: hubArticles.views.slice(0, 2) };
    const made = { title: 'HubArticles', views: short.views.map(({ title }) => title), fields: short.columns.map((column) => ({ name: column.name, xml: fieldXml(column), options: '' })) };

    /** The script for a short list, on a site that has this of it. */
    const startShort = (list: object, more: Record<string, string> = {}): ReturnType<typeof start> => {
      writeFileSync(path.join(place, 'site.json'), JSON.stringify({ lists: { '/Lists/HubArticles': list }, changes: [] }));
      writeFileSync(path.join(place, 'short.sh'), cliScript([short], bash));
      return start(more, path.join(place, 'short.sh'));
    };

    it.each(['spo list list', 'spo field list', 'spo list view list', 'spo list get ValidationFormula', 'spo list get Title'].flatMap((question) => [[question, 'fails'], [question, 'is empty']]))('take no failed question for a no: %s %s', (question, how) => {
      const { status, stderr, site } = startShort(made, { FAKE_BROKEN: `${question}=${how}` });
      expect(status).toBe(1);
      expect(stderr).toContain(`No answer to: m365 ${question.replace(/ [A-Z].*/, '')} --`);
      expect(site.changes.filter((change) => change !== 'spo field set')).toEqual([]);
    }, 60_000);

    it('finish it, and leave the rule that its owner gave it', () => {
      expect(startShort({ ...made, rule: '=[Title]<>"x"' })).toMatchObject({ status: 0, site: { lists: { '/Lists/HubArticles': { title: hubArticles.title, rule: '=[Title]<>"x"' } } } });
      expect(startShort({ ...made, rule: '' }).site.lists['/Lists/HubArticles'].rule).toContain('[Expires]>[Publish from]');
    }, 60_000);
  });

  it('ask in PowerShell, too, so that no failed question is taken for a no', () => {
    const head = powerShell.head.split('\n').filter((line) => line.startsWith('function '));
    expect(head.filter((line) => /\bm365 @args/.test(line))).toEqual([expect.stringMatching(/^function run .*if \(\$LASTEXITCODE -ne 0\) \{ throw /)]);
    expect(head.filter((line) => /\brun @args/.test(line))).toEqual([expect.stringMatching(/^function ask .*if \(-not \$answer\) \{ throw /)]);
    const checks = head.filter((line) => /^function (has|is)_/.test(line));
    expect(checks).toHaveLength(5);
    expect(checks.filter((line) => !/\(ask spo /.test(line) || /\brun\b|m365/.test(line))).toEqual([]);
  });

  it('say the same to PowerShell', () => {
    const commands = (name: string): string[] => Array.from(adminFiles[name].matchAll(/^ {2,}(?:m365|run) (spo .*?)(?: --webUrl "\$site" > \/dev\/null| \| Out-Null)$/gm), ([, command]) => command.replace(/'\\''|''/g, '’'));
    expect(commands('create-lists.ps1').length).toBeGreaterThan(columns.length);
    expect(commands('create-lists.ps1').map((command) => command.replace(/[‘’“”]+/g, ''))).toEqual(commands('create-lists.sh').map((command) => command.replace(/[‘’“”]+/g, '')));
    expect(powerShell.quoted("it's ’so’")).toBe("'it''s ’’so’’'");
  });
});
