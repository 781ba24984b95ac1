import { ShellState } from '../../../workbench/teams/browser/shellState';
import { entityIdOf, tabAddress } from '../../../workbench/teams/browser/tabAddress';
import { FACTS } from './facts';

const PAGE = 'http://localhost:4400/sites/hub/_layouts/15/teamshostedapp.aspx?teams';
const ROOT_PAGE = 'http://localhost:4400/_layouts/15/teamshostedapp.aspx?teams';
const SETTINGS = { entityId: 'tab-7', contentUrl: `${PAGE}&x={theme}&y={page.subPageId}&forceLocale={locale}&z={constructor}` };

const state = (changed: Partial<ShellState>): ShellState => ({ host: 'channel', theme: 'dark', size: 'desktop', locale: 'cy-GB', context: 'always', subPage: 'article-1&a=b', team: 'hub', lost: 'never', ...changed });

it.each([
  ['channel', `${PAGE}&componentId=app-1&forceLocale=cy-gb`],
  ['personal', `${ROOT_PAGE}&componentId=app-1&forceLocale=cy-gb&personal`],
  ['group', `${ROOT_PAGE}&componentId=app-1&forceLocale=cy-gb`],
  ['setUp', `${PAGE}&componentId=app-1&forceLocale=cy-gb&openPropertyPane=true`]
] as const)('a tab of kind %s opens SharePoint’s page as an app’s manifest names it', (host, address) => {
  expect(tabAddress(state({ host }), FACTS, undefined)).toBe(address);
});

it('a tab that was set up opens where it was set up, with what Teams puts in', () => {
  expect(tabAddress(state({}), FACTS, SETTINGS)).toBe(`${PAGE}&x=dark&y=article-1%26a%3Db&forceLocale=cy-gb&z={constructor}`);
  expect(tabAddress(state({ host: 'personal' }), FACTS, SETTINGS)).toContain('&personal');
});

it('a team has a site of its own', () => {
  expect(tabAddress(state({ team: 'roads' }), FACTS, undefined)).toMatch(/^http:\/\/localhost:4400\/sites\/roads\/_layouts\//);
  expect(tabAddress(state({ team: 'roads', host: 'setUp' }), FACTS, undefined)).toMatch(/\/sites\/roads\/.*&openPropertyPane=true$/);
  expect(tabAddress(state({ team: 'roads', host: 'personal' }), FACTS, undefined)).not.toContain('roads');
});

it('names the tab in deep links', () => {
  expect([entityIdOf(state({}), undefined), entityIdOf(state({}), SETTINGS), entityIdOf(state({ host: 'personal' }), SETTINGS)]).toEqual(['hub', 'tab-7', 'publicSectorHub']);
});
