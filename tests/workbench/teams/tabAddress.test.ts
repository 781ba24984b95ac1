import { ShellState } from '../../../workbench/teams/browser/shellState';
import { entityIdOf, tabAddress } from '../../../workbench/teams/browser/tabAddress';

const FACTS = { appId: 'app-1', siteUrl: 'http://localhost:4400/sites/hub', siteTitle: 'Hub', userName: 'Sam', userMail: 'sam@contoso.example' };
const PAGE = 'http://localhost:4400/sites/hub/_layouts/15/teamshostedapp.aspx?teams';
const SETTINGS = { entityId: 'tab-7', contentUrl: `${PAGE}&x={theme}&y={page.subPageId}&forceLocale={locale}&z={constructor}` };

const state = (changed: Partial<ShellState>): ShellState => ({ host: 'channel', theme: 'dark', size: 'desktop', locale: 'cy-GB', context: 'always', subPage: 'article-1&a=b', ...changed });

it.each([
  ['channel', `${PAGE}&componentId=app-1&forceLocale=cy-gb`],
  ['personal', `${PAGE}&componentId=app-1&forceLocale=cy-gb&personal`],
  ['setUp', `${PAGE}&componentId=app-1&forceLocale=cy-gb&openPropertyPane=true`]
] as const)('a tab of kind %s opens SharePoint’s page as an app’s manifest names it', (host, address) => {
  expect(tabAddress(state({ host }), FACTS, undefined)).toBe(address);
});

it('a tab that was set up opens where it was set up, with what Teams puts in', () => {
  expect(tabAddress(state({ host: 'group' }), FACTS, SETTINGS)).toBe(`${PAGE}&x=dark&y=article-1%26a%3Db&forceLocale=cy-gb&z={constructor}`);
  expect(tabAddress(state({ host: 'personal' }), FACTS, SETTINGS)).toContain('&personal');
});

it('names the tab in deep links', () => {
  expect([entityIdOf(state({}), undefined), entityIdOf(state({}), SETTINGS), entityIdOf(state({ host: 'personal' }), SETTINGS)]).toEqual(['hub', 'tab-7', 'publicSectorHub']);
});
