import { IPropertyPaneDropdownOption } from '@microsoft/sp-property-pane';
import { siteAt } from '../../src/hub/site/chosenSite';
import type { ListChoices, SiteChoices } from '../../src/lists/settings/siteChoices';
import { hubSettings } from '../../src/webparts/publicSectorHub/hubSettings';
import { PaneData } from '../../src/webparts/publicSectorHub/pane/paneData';
import { propertyPane } from '../../src/webparts/publicSectorHub/pane/propertyPane';
import { texts } from '../../src/webparts/publicSectorHub/pane/texts';
import { propertyKey } from '../../src/webparts/publicSectorHub/propertyKey';
import { HUB_SITE, searchedSites, SearchedSites, searchKey } from '../../src/webparts/publicSectorHub/searchedSites';
import { readStrings } from '../support/strings';

jest.mock('PublicSectorHubWebPartStrings', () => jest.requireActual('../support/strings').readStrings('default'), { virtual: true });

// SharePoint's own packages load only in its pages; a field there is no more than this.
jest.mock('@microsoft/sp-property-pane', () => {
  const field = (targetProperty: string, properties: unknown): unknown => ({ targetProperty, properties });
  return { PropertyPaneCheckbox: field, PropertyPaneDropdown: field, PropertyPaneLabel: field, PropertyPaneSlider: field, PropertyPaneTextField: field, PropertyPaneFieldType: { Custom: 1 } };
});

type FoundHubs = PaneData['hubs'];

const pane = texts['en-GB'];
const { hub } = readStrings('default');
const origin = 'https://contoso.sharepoint.com';
const intranet = { url: `${origin}/sites/intranet`, title: 'The intranet' };
const root = { url: origin, title: 'The root' };

interface Field {
  readonly targetProperty: string;
  readonly properties: { readonly label?: string; readonly options?: readonly IPropertyPaneDropdownOption[]; readonly selectedKey?: string; readonly text?: string; readonly value?: number; readonly checked?: boolean; readonly disabled?: boolean; readonly onRender?: (element: HTMLElement) => void };
}
/** What a field says by itself. */
const saying = ({ properties: { text, onRender } }: Field): string | undefined => {
  const element = document.createElement('div');
  onRender?.(element);
  return element.textContent || text;
};
const NOWHERE: SearchedSites = { hubSite: false, sites: [] };
const NOTHING: PaneData = { hubs: undefined, site: undefined, groups: undefined };
const stored = ({ hubSite, sites }: SearchedSites): Record<string, boolean> => Object.fromEntries([[HUB_SITE, hubSite], ...sites.map((url) => [searchKey(url), true])]);
/** All fields of all pages. */
const allFields = (properties: object, data: PaneData = NOTHING, chosen = '', language = 'en-GB'): readonly Field[] =>
  propertyPane({ properties, settings: hubSettings(properties), chosen, data, language, ownSite: `${origin}/sites/page` }).pages.flatMap(({ groups }) => groups).flatMap((group) => ('groupFields' in group ? group.groupFields : [])) as never;
const fields = (chosen: string, hubs: FoundHubs, articleCount: unknown = 12, searched = NOWHERE): readonly Field[] => allFields({ articleCount, searchIn: stored(searched) }, { ...NOTHING, hubs }, chosen);
const dropdown = (chosen: string, hubs: FoundHubs): Field['properties'] => fields(chosen, hubs).find(({ targetProperty }) => targetProperty === 'site')?.properties ?? {};
const options = (chosen: string, hubs: FoundHubs): readonly [unknown, string][] => (dropdown(chosen, hubs).options ?? []).map(({ key, text }) => [key, text]);
const label = (hubs: FoundHubs): string | undefined => fields('', hubs).map(saying).find((text) => text !== undefined && [pane.siteLooking, pane.siteFound, pane.siteFailed].includes(text));

const USUAL = [['', pane.siteOwn], ['default', pane.siteDefault]];

it('sets the properties that the web part reads', () => {
  expect(fields('', undefined).map(({ targetProperty }) => targetProperty).filter(Boolean)).toEqual([
    'title', 'show', 'layout', 'articleCount', 'site', 'articleList', 'linkList', 'searchIn.own', 'searchIn.hubSite', 'language', 'sort'
  ]);
});

it('while hubs are looked for, offers what is always there and says so', () => {
  expect(options('', undefined)).toEqual(USUAL);
  expect(label(undefined)).toBe(pane.siteLooking);
});

it('when they could not be looked for, says so and offers the same', () => {
  expect(options('default', 'failed')).toEqual(USUAL);
  expect(label('failed')).toBe(pane.siteFailed);
});

it('names the organisation’s hub, and those that were found with their places', () => {
  const hubs = { organisation: intranet, found: [intranet, root] };
  expect(options('', hubs)).toEqual([USUAL[0], ['default', `${pane.siteDefault}: The intranet`], [intranet.url, 'The intranet (/sites/intranet)'], [origin, 'The root (/)']]);
  expect(label(hubs)).toBe(pane.siteFound);
});

it('shows addresses as people write them', () => {
  const url = `${origin}/sites/t%C3%AEm%20y%20dref`;
  expect(options('', { organisation: undefined, found: [{ url, title: 'Y dref' }] })).toContainEqual([url, 'Y dref (/sites/tîm y dref)']);
  expect(options(url, undefined)).toContainEqual([url, `${origin}/sites/tîm y dref`]);
});

it('where there is no other hub, offers what is always there', () => {
  expect(options('', { organisation: undefined, found: [] })).toEqual(USUAL);
});

it.each<[string, FoundHubs]>([['while they are looked for', undefined], ['when that failed', 'failed'], ['when it is not among them', { organisation: undefined, found: [root] }]])('what was chosen can be seen %s', (_, hubs) => {
  expect(options(intranet.url, hubs)).toContainEqual([intranet.url, intranet.url]);
  expect(dropdown(intranet.url, hubs).selectedKey).toBe(intranet.url);
});

it.each(['', 'default', intranet.url])('what was chosen is offered once: %j', (chosen) => {
  const offered = options(chosen, { organisation: intranet, found: [intranet] });
  expect(offered.filter(([key]) => key === chosen)).toHaveLength(1);
  expect(dropdown(chosen, undefined).selectedKey).toBe(chosen);
});

it('has a key for each option', () => {
  const keys = options(`${origin}/sites/gone`, { organisation: intranet, found: [intranet, root] }).map(([key]) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

it('a stored number of articles that is none becomes the usual one', () => {
  expect(fields('', undefined, 'many').find(({ targetProperty }) => targetProperty === 'articleCount')?.properties.value).toBe(12);
});

describe('where readers search', () => {
  const boxes = (chosen: string, hubs: FoundHubs, searched = NOWHERE): readonly (readonly [string, string | undefined, boolean | undefined, boolean])[] =>
    fields(chosen, hubs, 12, searched).filter(({ targetProperty }) => targetProperty.startsWith('searchIn')).map(({ targetProperty, properties: { text, checked, disabled } }) => [targetProperty, text, checked, disabled === true]);
  const own = ['searchIn.own', pane.searchOwn, true, true];
  const hubSite = (checked: boolean): unknown[] => ['searchIn.hubSite', pane.searchHubSite, checked, false];

  it('the own site always is, and the hub site and every hub that was found can be ticked', () => {
    expect(boxes('', { organisation: undefined, found: [intranet, root] })).toEqual([
      own, hubSite(false), ['searchIn.%2Fsites%2Fintranet', 'The intranet (/sites/intranet)', false, false], ['searchIn.%2F', 'The root (/)', false, false]
    ]);
  });

  it('what was ticked is', () => {
    expect(boxes('', { organisation: undefined, found: [intranet, root] }, { hubSite: true, sites: [`${origin}/Sites/Intranet`] }).map(([, , checked]) => checked)).toEqual([true, true, true, false]);
  });

  it.each([['', { url: `${origin}/sites/page`, title: 'Page' }], ['default', intranet], [`${origin}/sites/intranet`, intranet]])('the hub that is shown, chosen as %j, is no other one', (chosen, shown) => {
    expect(boxes(chosen, { organisation: intranet, found: [shown, root] }).map(([name]) => name)).toEqual(['searchIn.own', 'searchIn.hubSite', 'searchIn.%2F']);
  });

  it.each<[string, FoundHubs]>([['while hubs are looked for', undefined], ['when that failed', 'failed'], ['when search does not find it', { organisation: undefined, found: [] }]])('what was ticked can be seen and taken back %s', (_, hubs) => {
    expect(boxes('', hubs, { hubSite: false, sites: [`${origin}/sites/gone`] })).toEqual([own, hubSite(false), ['searchIn.%2Fsites%2Fgone', `${origin}/sites/gone`, true, false]]);
  });

  const at = (path: string): string | undefined => siteAt(path, origin);

  it.each(['/', '/sites/a.b', '/teams/x[1]', '/sites/t%C5%B7', '/sites/a%20b'])('the site %s is stored under a name that SPFx takes for one', (path) => {
    const site = origin + (path === '/' ? '' : path);
    expect(searchKey(site)).not.toMatch(/[.[\]]/);
    expect(searchedSites({ [searchKey(site)]: true }, origin)).toEqual({ hubSite: false, sites: [at(path)] });
  });

  it('what is stored and makes no sense is left out', () => {
    for (const nonsense of [undefined, null, 'all', 7, []]) {
      expect(searchedSites(nonsense, origin)).toEqual(NOWHERE);
    }
    expect(searchedSites({ hubSite: 'yes', '%2Fsites%2Fhub': 1, '%E0%A4%A': true, 'https%3A%2F%2Fevil%2Eexample%2Fsites%2Fhub': true, '%2F%2Fevil%2Eexample': true, own: true, '%2Fsites%2Fb': true, '%2Fsites%2Fa': true, '%2Fsites%2Fno': false }, origin))
      .toEqual({ hubSite: false, sites: [`${origin}/sites/a`, `${origin}/sites/b`] });
  });
});

const choices = (missing: readonly string[], columns: Record<string, readonly string[]> = {}): ListChoices => ({ missing, choices: (column) => columns[column] ?? [] });
const site: SiteChoices = {
  lists: [{ title: 'Hub Articles', url: 'Lists/HubArticles' }, { title: 'Hub Partner Links', url: 'Lists/HubLinks' }, { title: 'News', url: 'Lists/News' }],
  articles: choices([], { HubTopic: ['Money', 'R. & D. [new]'], HubSector: ['Education'], HubServes: ['Learners'], HubBenefit: ['Cost saving'] }),
  links: choices([], { HubCategory: ['Money and funding', 'Training and skills'] })
};
const data: PaneData = { hubs: { organisation: undefined, found: [] }, site, groups: [{ id: 5, title: 'Members' }, { id: 7, title: 'Visitors' }] };
const ticks = (path: string, all: readonly Field[]): readonly (readonly [string, string | undefined, boolean | undefined])[] =>
  all.filter(({ targetProperty }) => targetProperty.startsWith(`${path}.`)).map(({ targetProperty, properties: { text, checked } }) => [targetProperty, text, checked]);
const said = (all: readonly Field[]): readonly (string | undefined)[] => all.filter(({ targetProperty }) => targetProperty === '').map(saying);

describe('what the site offers', () => {
  it('categories, topics and groups are boxes, ticked as stored', () => {
    const all = allFields({ linkCategories: { 'Training%20and%20skills': true }, facets: { Topic: { Money: true } }, audience: { 7: true } }, data);
    expect(ticks('linkCategories', all)).toEqual([['linkCategories.Money%20and%20funding', 'Money and funding', false], ['linkCategories.Training%20and%20skills', 'Training and skills', true]]);
    expect(ticks('facets.Topic', all)).toEqual([['facets.Topic.Money', 'Money', true], [`facets.Topic.${propertyKey('R. & D. [new]')}`, 'R. & D. [new]', false]]);
    expect(['Sector', 'Serves', 'Benefit'].map((facet) => ticks(`facets.${facet}`, all)[0][1])).toEqual(['Education', 'Learners', 'Cost saving']);
    expect(ticks('audience', all)).toEqual([[`audience.${propertyKey('5')}`, 'Members', false], [`audience.${propertyKey('7')}`, 'Visitors', true]]);
    expect(said(all)).toContain(pane.audienceProtects);
    expect(said(all)).not.toContain(pane.looking);
  });

  it('a name with dots and brackets is stored under one that SPFx takes for one', () => {
    expect(propertyKey('R. & D. [new]')).not.toMatch(/[.[\]]/);
    // SPFx would make an array of a number.
    expect(propertyKey('7')).not.toMatch(/^\d+$/);
    expect(hubSettings({ audience: { [propertyKey('7')]: true } }).audience).toEqual([7]);
    expect(hubSettings({ audience: { 7: true, [propertyKey('7')]: false } }).audience).toEqual([]);
    expect(hubSettings({ facets: { Topic: { [propertyKey('R. & D. [new]')]: true } } }).startLook).toBe(new URLSearchParams({ Topic: 'R. & D. [new]' }).toString());
  });

  it('what is gone says so, and can be taken back', () => {
    const all = allFields({ linkCategories: { Gone: true }, facets: { Topic: { Old: true } }, audience: { 99: true }, articleList: 'Lists/Lost' }, { ...data, site: { ...site, articles: undefined } });
    expect(ticks('linkCategories', all)).toContainEqual(['linkCategories.Gone', 'Gone (no longer there)', true]);
    expect(ticks('facets.Topic', all)).toEqual([['facets.Topic.Old', 'Old (no longer there)', true]]);
    expect(ticks('audience', all)).toContainEqual([`audience.${propertyKey('99')}`, 'Group 99 (no longer there)', true]);
    const list = all.find(({ targetProperty }) => targetProperty === 'articleList')?.properties;
    expect(list?.options).toContainEqual({ key: 'Lists/Lost', text: 'Lost (no longer there)' });
    expect(list?.selectedKey).toBe('Lists/Lost');
    expect(said(all)).toContain(pane.listGone);
  });

  it.each([[undefined, pane.looking], ['failed' as const, pane.failed]])('while it is %p nothing is said to be gone', (asked, text) => {
    const all = allFields({ linkCategories: { Gone: true }, audience: { 99: true }, articleList: 'Lists/News' }, { hubs: undefined, site: asked, groups: asked });
    expect(ticks('linkCategories', all)).toEqual([['linkCategories.Gone', 'Gone', true]]);
    expect(ticks('audience', all)).toEqual([[`audience.${propertyKey('99')}`, 'Group 99', true]]);
    expect(said(all)).toContain(text);
    expect(all.find(({ targetProperty }) => targetProperty === 'articleList')?.properties.options).toEqual([{ key: 'Lists/News', text: 'News' }]);
  });

  it('a list that lacks columns is chosen with a warning that names them', () => {
    const all = allFields({ articleList: 'Lists/News' }, { ...data, site: { ...site, articles: choices(['HubSummary', 'HubTopic']) } });
    expect(said(all)).toContain(pane.listLacks.replace('{columns}', 'HubSummary, HubTopic'));
    expect(said(allFields({}, data)).join()).not.toContain('HubSummary');
  });

  it('the organisation’s hub has its usual lists', () => {
    const all = allFields({}, data, 'default');
    expect(all.map(({ targetProperty }) => targetProperty)).not.toContain('articleList');
    expect(said(all)).toContain(pane.listDefault);
  });

  it('what is not shown has no settings', () => {
    const names = (show: string): string => allFields({ show }, data).map(({ targetProperty }) => targetProperty).join();
    expect(names('articles')).not.toContain('linkCategories');
    expect(names('links')).not.toMatch(/layout|articleCount|sort|facets/);
  });
});

it('is Welsh for those who read Welsh', () => {
  expect(said(allFields({}, data, '', 'cy-GB'))).toContain(texts['cy-GB'].audienceProtects);
});

it('offers the orders that searching has', () => {
  expect(allFields({ sort: 'liked' }, data).find(({ targetProperty }) => targetProperty === 'sort')?.properties).toMatchObject({ selectedKey: 'liked', options: Object.entries(hub.find.sorts).map(([key, text]) => ({ key, text })) });
});
