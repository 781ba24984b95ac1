import { Page } from 'playwright-core';
import { journey } from './support/journey';
import { setSettings } from './support/settings';
import { arrivedInTab, background, calls, card, faultsIn, inTeamsJs, notice, tab, tabTitles, teams } from './support/teams';

// Some faults are Teams' own; see faultsIn.
const at = journey({ faultsExpected: true });
afterEach(() => expect(faultsIn(at.guarded)).toEqual([]));

const LEAD = 'We are gritting fewer roads this winter. Here is how we chose';
const GRANT = 'When the grant stops on 31 March';

const WHITE = 'rgb(255, 255, 255)';
const DARK = 'rgb(41, 41, 41)';
const BLACK = 'rgb(0, 0, 0)';

/** Teams keeps the clipboard from its tabs, so it is read in Teams. */
async function copied(page: Page): Promise<string> {
  await page.getByLabel('Link', { exact: true }).focus();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function idOf(title: string): Promise<number> {
  const { value } = await at.api.get<{ value: { Id: number; Title: string }[] }>("web/getList('/sites/hub/Lists/HubArticles')/items?$select=Id,Title&$top=5000");
  return value.find((item) => item.Title === title)?.Id ?? 0;
}

describe('a tab of a channel', () => {
  it.each([['default', WHITE], ['dark', DARK], ['contrast', BLACK]])('shows its cards in the theme %s, in the colours of Teams', async (theme, colour) => {
    const { page, open, accessibilityFaults } = at.guarded;
    await open(teams({ theme }));
    expect((await tabTitles(page))[0]).toBe(LEAD);
    expect(await background(page)).toBe(colour);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('changes its theme with Teams, and keeps it when it is loaded anew', async () => {
    const { page, open } = at.guarded;
    await open(teams());
    await tabTitles(page);
    const cardColour = (): Promise<string> => card(page, LEAD).evaluate((link) => getComputedStyle(link.closest('li')?.firstElementChild as Element).backgroundColor);
    const light = await cardColour();
    await page.getByLabel('Theme').selectOption('dark');
    await tab(page).locator('body[data-theme=dark]').waitFor();
    expect(await background(page)).toBe(DARK);
    expect(await cardColour()).not.toBe(light);
    await page.getByLabel('Theme').selectOption('contrast');
    await tab(page).locator('body[data-theme=contrast]').waitFor();
    expect(await background(page)).toBe(BLACK);
    // F5 in the tab, then F5 in Teams.
    await tab(page).evaluate(() => location.reload());
    await tab(page).locator('body[data-ready]').waitFor();
    await tabTitles(page);
    expect(await background(page)).toBe(BLACK);
    await page.reload();
    await tabTitles(page);
    expect(await background(page)).toBe(BLACK);
  });

  it('shows no other theme before its own', async () => {
    const { page, open } = at.guarded;
    await page.addInitScript(() => {
      if (window.name === 'embedded-page-container') {
        const seen: string[] = [];
        (window as unknown as { seen: string[] }).seen = seen;
        const look = (): void => {
          const colour = document.body && getComputedStyle(document.body).backgroundColor;
          if (colour && colour !== seen[seen.length - 1]) {
            seen.push(colour);
          }
          requestAnimationFrame(look);
        };
        look();
      }
    });
    await open(teams({ theme: 'dark' }));
    await tabTitles(page);
    expect((await tab(page).evaluate(() => (window as unknown as { seen: string[] }).seen)).filter((colour) => colour !== 'rgba(0, 0, 0, 0)')).toEqual([DARK]);
  });

  it('opens at the article that its sub-page names', async () => {
    const { page, open } = at.guarded;
    await open(teams({ subPage: `article-${await idOf(GRANT)}` }));
    await arrivedInTab(page, GRANT);
  });

  it('copies a link that leads into the tab, at its article, and to SharePoint’s page where the tab is not; followed, it opens there', async () => {
    const { page, open, context } = at.guarded;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(teams());
    await card(page, LEAD).click();
    const pane = await arrivedInTab(page, LEAD);
    await pane.getByRole('button', { name: 'Share' }).click();
    await pane.getByRole('button', { name: 'Copy link', exact: true }).click();
    await pane.getByText('The link is copied.').waitFor();
    const link = new URL(await copied(page));
    const id = await idOf(LEAD);
    expect(link.origin + link.pathname).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\/6f3c8f4e-2b7d-4d0e-9a35-5c1f0e7b9d21\/hub$/);
    expect(link.searchParams.get('webUrl')).toBe(`${at.workbench.site}/Lists/HubArticles/DispForm.aspx?ID=${id}`);
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: `article-${id}@/sites/hub`, channelId: '19:hub-channel@thread.tacv2' });

    await open(teams());
    await tabTitles(page);
    await page.getByLabel('Link', { exact: true }).fill(link.href);
    await page.getByRole('button', { name: 'Follow' }).click();
    await arrivedInTab(page, LEAD);
    expect(await notice(page).textContent()).toBe(`Opened this tab at article-${id}@/sites/hub.`);
  });

  it('in a chat the link names the chat, and there is one for the browser too; the tab of a channel is another', async () => {
    const { page, open, context } = at.guarded;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(teams({ host: 'group' }));
    await card(page, LEAD).click();
    const pane = await arrivedInTab(page, LEAD);
    await pane.getByRole('button', { name: 'Share', exact: true }).click();
    await pane.getByRole('button', { name: 'Copy link for the browser' }).waitFor();
    await pane.getByRole('button', { name: 'Copy link', exact: true }).click();
    await pane.getByText('The link is copied.').waitFor();
    const link = await copied(page);
    const subPage = `article-${await idOf(LEAD)}@/sites/hub`;
    expect(JSON.parse(new URL(link).searchParams.get('context') ?? '')).toEqual({ subEntityId: subPage, chatId: '19:hub-chat@thread.v2', contextType: 'chat' });
    for (const [host, said] of [['group', `Opened this tab at ${subPage}.`], ['channel', 'Would open hub of the app']]) {
      await open(teams({ host }));
      await tabTitles(page);
      await page.getByLabel('Link', { exact: true }).fill(link);
      await page.getByRole('button', { name: 'Follow' }).click();
      await notice(page).getByText(said).waitFor();
    }
    await open(teams({ host: 'group', subPage }));
    await arrivedInTab(page, LEAD);
  });

  it('a link from before the setting was changed opens no other article of the same number', async () => {
    const { page, open } = at.guarded;
    await open(teams({ subPage: `article-${await idOf(GRANT)}@/sites/housing` }));
    await tabTitles(page);
    await page.getByRole('status', { name: 'The tab' }).getByText(/^Ready after/).waitFor();
    expect(await tab(page).getByRole('dialog').count()).toBe(0);
  });

  it('offers Teams’ own share dialog', async () => {
    const { page, open } = at.guarded;
    await open(teams());
    await card(page, LEAD).click();
    const pane = await arrivedInTab(page, LEAD);
    await pane.getByRole('button', { name: 'Share', exact: true }).click();
    await pane.getByRole('button', { name: /Teams/ }).click();
    await notice(page).getByText(/^Teams’ share dialog: We are gritting fewer roads/).waitFor();
  });
});

it('the tab fits a phone, in Welsh, and knows that it is one', async () => {
  const { page, open, accessibilityFaults } = at.guarded;
  await open(teams({ size: 'phone', locale: 'cy-GB' }));
  expect((await tabTitles(page))[0]).toBe('Rydym yn graeanu llai o ffyrdd y gaeaf hwn. Dyma sut y dewiswyd nhw');
  expect(await tab(page).evaluate(() => [innerWidth, document.documentElement.scrollWidth - document.documentElement.clientWidth])).toEqual([390, 0]);
  expect(await inTeamsJs(page, 'app.getContext')).toMatchObject({ app: { locale: 'cy-gb', host: { clientType: 'ios' } } });
  expect(await accessibilityFaults()).toEqual([]);
});

it.each([
  ['personal', 'hub', '', { channel: undefined, team: undefined, chat: undefined }],
  ['group', 'hub', '', { channel: undefined, chat: { id: expect.stringMatching(/^19:/) } }],
  ['channel', 'hub', '/sites/hub', { team: { groupId: expect.any(String) }, sharePointSite: { teamSitePath: '/sites/hub' } }],
  ['channel', 'roads', '/sites/roads', { team: { displayName: 'Roads and winter service' }, sharePointSite: { teamSitePath: '/sites/roads', teamSiteUrl: expect.stringMatching(/\/sites\/roads$/) } }],
  ['setUp', 'roads', '/sites/roads', { page: { frameContext: 'settings' } }]
])('of a host of kind %s, in the team %s, the tab is in the site "%s" and knows it', async (host, team, path, expected) => {
  const { page, open } = at.guarded;
  await open(teams({ host, team }));
  await tab(page).locator('body[data-ready]').waitFor();
  expect(new URL(tab(page).url()).pathname).toBe(`${path}/_layouts/15/teamshostedapp.aspx`);
  expect(await inTeamsJs(page, 'app.getContext')).toMatchObject(expected);
});

it('a link that is followed in the tab’s own channel loses its sub-page, if Teams is set so', async () => {
  const { page, open } = at.guarded;
  await open(teams({ lost: 'own' }));
  await tabTitles(page);
  const link = new URL('https://teams.microsoft.com/l/entity/6f3c8f4e-2b7d-4d0e-9a35-5c1f0e7b9d21/hub');
  link.searchParams.set('context', JSON.stringify({ subEntityId: 'article-3', channelId: '19:hub-channel@thread.tacv2' }));
  await page.getByLabel('Link', { exact: true }).fill(link.href);
  await page.getByRole('button', { name: 'Follow' }).click();
  await notice(page).getByText('Opened this tab without its sub-page article-3, which Teams has lost.').waitFor();
  await tabTitles(page);
  expect(await inTeamsJs(page, 'app.getContext')).toMatchObject({ page: { subPageId: '' } });
});

it('the tab is covered until it says that it is loaded; what is under the cover can be used', async () => {
  const { page, open } = at.guarded;
  await open(teams());
  await tab(page).locator('body[data-ready]').waitFor();
  await tab(page).evaluate(() => location.reload());
  const cover = page.locator('#cover');
  await cover.waitFor();
  expect([await cover.textContent(), await cover.getAttribute('aria-hidden'), await cover.evaluate((element) => getComputedStyle(element).pointerEvents)]).toEqual(['Loading…', 'true', 'none']);
  await tabTitles(page);
  await inTeamsJs(page, 'app.notifyAppLoaded');
  await cover.waitFor({ state: 'hidden' });
});

it('the default hub of the tenant is set from the shell', async () => {
  const { page, open } = at.guarded;
  await open(teams());
  const value = async (): Promise<unknown> => (await at.api.get<Record<string, unknown>>("web/getStorageEntity('PublicSectorHubDefaultSite')")).Value;
  expect(await value()).toBe('/sites/hub');
  await Promise.all([page.waitForEvent('load'), page.getByLabel('Default hub').selectOption('None')]);
  expect(await value()).toBeUndefined();
  await setSettings(at.workbench.origin, { tenantProperties: { PublicSectorHubDefaultSite: '/sites/hub' } });
  expect(await value()).toBe('/sites/hub');
});

it('a tab is set up in the property pane, and is there as it was set up', async () => {
  const { page, open, accessibilityFaults } = at.guarded;
  await open(teams({ host: 'setUp' }));
  const save = page.getByRole('button', { name: 'Save' });
  await tab(page).getByLabel('Heading').fill('News of our team');
  await tab(page).getByRole('heading', { level: 2, name: 'News of our team' }).waitFor();
  expect(await accessibilityFaults()).toEqual([]);
  await save.click();
  await notice(page).getByText('Saved: the tab is in its channel now.').waitFor();
  await tabTitles(page);
  await tab(page).getByRole('heading', { level: 2, name: 'News of our team' }).waitFor();
  expect(await tab(page).getByLabel('Heading').count()).toBe(0);
  await page.reload();
  await tab(page).getByRole('heading', { level: 2, name: 'News of our team' }).waitFor();
  expect(tab(page).url()).toMatch(/forceLocale=en-gb$/);
});

describe('what the tab asks of Teams', () => {
  it('is refused by name where Teams does not know it, in the way in which teams-js reads it', async () => {
    const { page, open } = at.guarded;
    await open(teams());
    await tabTitles(page);
    // teams-js itself refuses what Teams says it cannot do; what reaches Teams nevertheless gets an answer too.
    expect(await inTeamsJs(page, 'dialog.url.open', { url: 'https://contoso.example', size: {} })).toMatchObject({ failure: 100 });
    const answer = await tab(page).evaluate(() => new Promise((resolve) => {
      window.addEventListener('message', ({ data }) => data.id === 4711 && resolve(data.args));
      window.parent.postMessage({ id: 4711, func: 'teleport.now', args: [] }, location.origin);
    }));
    expect(answer).toEqual([{ errorCode: 100, message: 'The local Teams does not support teleport.now.' }]);
    await page.getByText(/^Calls \(\d+\)$/).click();
    await page.getByText('Not supported: teleport.now').waitFor();
    expect(await calls(page)).toContain('teleport.now: not supported');
    expect(await calls(page)).toContain('initialize: answered');
  });

  it('is shown: where its links lead, and how far it has loaded', async () => {
    const { page, open } = at.guarded;
    await open(teams());
    await tabTitles(page);
    const loading = page.getByRole('status', { name: 'The tab' });
    expect(await loading.textContent()).toMatch(/^(Loading|Loaded|Ready)/);
    await inTeamsJs(page, 'app.openLink', 'https://example.org/page');
    expect(await notice(page).textContent()).toBe('Would leave the tab for https://example.org/page');
    await inTeamsJs(page, 'app.notifyAppLoaded');
    await loading.getByText(/^Loaded after \d+\.\d s/).waitFor();
    await inTeamsJs(page, 'app.notifySuccess');
    await loading.getByText(/^Ready after \d+\.\d s\.$/).waitFor();
    await inTeamsJs(page, 'app.notifyFailure', { reason: 'Timeout', message: 'too slow' });
    await loading.getByText('Failed: Timeout, too slow.').waitFor();
  });

  it('stays without an answer on a phone that never gives its context, though the runtime has it', async () => {
    const { page, open } = at.guarded;
    await open(teams({ context: 'runtime', size: 'phone' }));
    await tabTitles(page);
    const answered = await tab(page).evaluate(() => Promise.race([
      new Promise((resolve) => setTimeout(() => resolve('silence'), 1000)),
      (window as unknown as { require(name: string): { _TeamsEnvironmentManager: { getTeamsJs(): { app: { getContext(): Promise<unknown> } } } } })
        .require('974a7777-0990-4136-8fa6-95d80114c2e0_1.23.2')._TeamsEnvironmentManager.getTeamsJs().app.getContext().then(() => 'an answer')
    ]));
    expect(answered).toBe('silence');
  });

  it('is nothing outside of Teams: the page says where it opens', async () => {
    const { page, open } = at.guarded;
    await open('/sites/hub/_layouts/15/teamshostedapp.aspx?teams');
    expect(await page.getByRole('alert').textContent()).toBe('This page opens in Teams only; its local stand-in is at /teams.');
  });
});
