import { IPropertyPaneDropdownOption } from '@microsoft/sp-property-pane';
import { FoundHubs, propertyPane } from '../../src/webparts/publicSectorHub/propertyPane';
import { readStrings } from '../support/strings';

jest.mock('PublicSectorHubWebPartStrings', () => jest.requireActual('../support/strings').readStrings('default'), { virtual: true });

// SharePoint's own packages load only in its pages; a field there is no more than this.
jest.mock('@microsoft/sp-property-pane', () => {
  const field = (targetProperty: string, properties: unknown): unknown => ({ targetProperty, properties });
  return { PropertyPaneDropdown: field, PropertyPaneLabel: field, PropertyPaneSlider: field, PropertyPaneTextField: field };
});

const { pane } = readStrings('default');
const origin = 'https://contoso.sharepoint.com';
const intranet = { url: `${origin}/sites/intranet`, title: 'The intranet' };
const root = { url: origin, title: 'The root' };

interface Field {
  readonly targetProperty: string;
  readonly properties: { readonly options?: readonly IPropertyPaneDropdownOption[]; readonly selectedKey?: string; readonly text?: string; readonly value?: number };
}
const fields = (chosen: string, hubs: FoundHubs, articleCount: unknown = 12): readonly Field[] =>
  propertyPane({ articleCount: articleCount as number }, chosen, hubs).pages.flatMap(({ groups }) => groups).flatMap((group) => ('groupFields' in group ? group.groupFields : [])) as never;
const dropdown = (chosen: string, hubs: FoundHubs): Field['properties'] => fields(chosen, hubs).find(({ targetProperty }) => targetProperty === 'site')?.properties ?? {};
const options = (chosen: string, hubs: FoundHubs): readonly [unknown, string][] => (dropdown(chosen, hubs).options ?? []).map(({ key, text }) => [key, text]);
const label = (hubs: FoundHubs): string | undefined => fields('', hubs).map(({ properties }) => properties.text).find((text) => text !== undefined);

const USUAL = [['', pane.siteOwn], ['default', pane.siteDefault]];

it('sets the properties that the web part reads', () => {
  expect(fields('', undefined).map(({ targetProperty }) => targetProperty).filter(Boolean)).toEqual(['title', 'articleCount', 'site']);
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
