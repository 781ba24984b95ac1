import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest/build/generated-types';

/** A manifest is read as it comes: whether it has its properties is what is tested. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = Record<string, any>;

const SCHEMAS = path.join(path.dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas/teams');

/**
 * What Microsoft's schema has against a file of the Teams app; nothing is fetched.
 * @param kind - the schema's file name
 */
export async function schemaProblems(file: Json, kind: 'MicrosoftTeams' | 'MicrosoftTeams.Localization'): Promise<string[]> {
  const [, version] = /^https:\/\/developer\.microsoft\.com\/json-schemas\/teams\/v([\d.]+)\//.exec(file.$schema) ?? [];
  const name = path.join(SCHEMAS, `v${version}`, `${kind}.schema.json`);
  if (!file.$schema.endsWith(`/v${version}/${kind}.schema.json`) || !existsSync(name)) {
    return [`There is no schema ${file.$schema}.`];
  }
  // The schema for localisation has closing brackets that strict regular expressions want escaped.
  const schema = readFileSync(name, 'utf8').replaceAll('\\\\b]', '\\\\b\\\\]');
  return AppManifestUtils.validateAgainstSchema(file as never, JSON.parse(schema));
}

/** The texts that a person reads, as a localisation file names them. */
export function texts(file: Json): Record<string, string> {
  const names = ['name.short', 'name.full', 'description.short', 'description.full', 'staticTabs[0].name'];
  return file.manifestVersion === undefined
    ? Object.fromEntries(Object.entries(file).filter(([name]) => name !== '$schema'))
    : Object.fromEntries(names.map((name) => [name, name.split(/[.[\]]+/).reduce((value: Json, part) => value[part], file) as unknown as string]));
}

/** What the schema cannot know: whether the manifest leads to this web part in SharePoint. */
export function problemsOf(manifest: Json, webPart: string, version: string): string[] {
  // Microsoft Learn, "Deployment options for SharePoint Framework solutions for Microsoft Teams".
  const hosted = (site: string, how: string): string =>
    `https://{teamSiteDomain}${site}/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=${site}/_layouts/15/teamshostedapp.aspx%3F${how}%26componentId=${webPart}%26forceLocale={locale}`;
  const expected: [string, unknown, unknown][] = [
    ['id', manifest.id, webPart],
    ['version', manifest.version, version],
    ['manifestVersion', manifest.$schema, `https://developer.microsoft.com/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`],
    ['configurable tabs', manifest.configurableTabs.map((tab: Json) => [tab.configurationUrl, tab.scopes]),
      [[hosted('{teamSitePath}', 'openPropertyPane=true%26teams'), ['team', 'groupChat']]]],
    ['static tabs', manifest.staticTabs.map((tab: Json) => [tab.contentUrl, tab.scopes]), [[hosted('', 'teams%26personal'), ['personal']]]],
    ['domains', manifest.validDomains, ['{teamSiteDomain}', '*.login.microsoftonline.com']],
    ['SharePoint as the resource', manifest.webApplicationInfo, { id: '00000003-0000-0ff1-ce00-000000000000', resource: 'https://{teamSiteDomain}' }],
    ['icons', manifest.icons, { color: `${webPart}_color.png`, outline: `${webPart}_outline.png` }]
  ];
  return expected.filter(([, is, shouldBe]) => JSON.stringify(is) !== JSON.stringify(shouldBe)).map(([name]) => name);
}
