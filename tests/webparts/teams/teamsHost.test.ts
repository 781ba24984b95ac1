import { teamsHost, TeamsHost } from '../../../src/webparts/publicSectorHub/teams/teamsHost';
import { FakeTeams, fakeTeams, PERSONAL, Teams } from './fakeTeams';

const APP = '6f3c8f4e-2b7d-4d0e-9a35-5c1f0e7b9d21';
const ORIGIN = 'https://contoso.sharepoint.com';
const HUB = `${ORIGIN}/sites/hub`;
const articlePage = (site: string, article: number): string => `${site}/Lists/HubArticles/DispForm.aspx?ID=${article}`;
const article = { id: 7, title: 'A title', summary: undefined };

function hostIn(given: FakeTeams = {}): Teams & { readonly host: TeamsHost } {
  const teams = fakeTeams(given);
  return { ...teams, host: teamsHost({ teams: teams.teams, appId: APP, themeGiven: {}, origin: ORIGIN, articlePage }) };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the address of a tab', () => {
  it('opens the article that Teams hands over, and keeps what is open later', () => {
    const { address } = hostIn({ context: { subEntityId: 'article-12' } }).host.at(HUB);
    expect(address.current()).toBe(12);
    address.open(13);
    expect(address.current()).toBe(13);
    address.close();
    expect(address.current()).toBeUndefined();
  });

  it('opens an article that Teams names only when it is asked anew, and tells the hub', async () => {
    const { address } = hostIn({ getContext: async () => ({ page: { subPageId: 'article-5' } }) }).host.at(HUB);
    const changed = jest.fn();
    const stop = address.listen(changed);
    expect(address.current()).toBeUndefined();
    await settled();
    expect(address.current()).toBe(5);
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
  });

  it('does not take an article away that was opened meanwhile', async () => {
    const { address } = hostIn({ getContext: async () => ({ page: { subPageId: 'article-5' } }) }).host.at(HUB);
    address.open(8);
    await settled();
    expect(address.current()).toBe(8);
  });

  it('gives links into the tab, with the page as the way out', () => {
    const url = new URL(hostIn().host.at(HUB).address.hrefOf(7));
    expect(url.origin + url.pathname).toBe(`https://teams.microsoft.com/l/entity/${APP}/the%20tab`);
    expect(url.searchParams.get('webUrl')).toBe(articlePage(HUB, 7));
    expect(JSON.parse(url.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'article-7@/sites/hub', channelId: '19:a@thread.tacv2' });
    expect(url.search).not.toContain('+');
  });

  it('gives links that name the chat, also that of a meeting', () => {
    const chat = { channelId: undefined, groupId: undefined, chatId: '19:c@thread.v2' };
    for (const context of [chat, { ...chat, meetingId: 'm' }]) {
      const { address, sharing } = hostIn({ context }).host.at(HUB);
      expect(JSON.parse(new URL(address.hrefOf(7)).searchParams.get('context') ?? '')).toEqual({ subEntityId: 'article-7@/sites/hub', chatId: '19:c@thread.v2', contextType: 'chat' });
      expect(sharing.webLinkTo?.(article)).toBe(articlePage(HUB, 7));
    }
  });

  it('opens an article for the site that a link names, though another is tried first', () => {
    const { host } = hostIn({ context: { subEntityId: 'article-12@/sites/HUB' } });
    expect(host.at(`${ORIGIN}/sites/team`).address.current()).toBeUndefined();
    expect(host.at(HUB).address.current()).toBe(12);
    expect(host.askedSite).toBeUndefined();
  });

  it.each(['at once', 'late'])('opens nothing in the hub of another site than the link names (%s)', async (when) => {
    const subPageId = 'article-12@/sites/other';
    const { host } = hostIn(when === 'late' ? { getContext: async () => ({ page: { subPageId } }) } : { context: { subEntityId: subPageId } });
    const { address } = host.at(HUB);
    await settled();
    expect(address.current()).toBeUndefined();
    // The site was put in place of that one in the settings.
    expect(host.at(`${ORIGIN}/sites/other`).address.current()).toBe(12);
    expect(host.at(HUB).address.current()).toBeUndefined();
  });

  it('an article that was closed does not come back with its site', () => {
    const { host } = hostIn({ context: { subEntityId: 'article-12@/sites/hub' } });
    host.at(HUB).address.close();
    host.at(`${ORIGIN}/sites/other`);
    expect(host.at(HUB).address.current()).toBeUndefined();
  });
});

describe('what is looked for in a tab', () => {
  it('comes with a followed link, stands in links, and is taken back step by step by Teams’ own Back', () => {
    const { host, back } = hostIn({ context: { subEntityId: 'articles?Find=water' } });
    const { address } = host.at(HUB);
    const changed = jest.fn();
    address.listen(changed);
    expect(address.look()).toBe('Find=water');
    address.lookFor('Find=water&Topic=Money', true);
    address.lookFor('Find=waters&Topic=Money', false);
    const link = new URL(address.hrefOf(7));
    expect(JSON.parse(link.searchParams.get('context') ?? '').subEntityId).toBe('article-7@/sites/hub?Find=waters&Topic=Money');
    expect(new URL(address.hrefOf()).searchParams.get('webUrl')).toBe(HUB);
    address.open(7);
    expect([back(), address.current(), address.look()]).toEqual([true, undefined, 'Find=waters&Topic=Money']);
    expect([back(), address.look()]).toEqual([true, 'Find=water']);
    expect(changed).toHaveBeenCalledTimes(2);
    expect(back()).toBe(false);
  });

  it('takes the place of an article', () => {
    const { address } = hostIn({ context: { subEntityId: 'article-12' } }).host.at(HUB);
    address.lookFor('Topic=Money', true);
    expect(address.current()).toBeUndefined();
  });

  it('is for the site that the link names, and for no other', () => {
    const named = { context: { ...PERSONAL, subEntityId: 'articles@/sites/housing?Find=water' } };
    expect(hostIn(named).host.at(`${ORIGIN}/sites/housing`).address.look()).toBe('Find=water');
    expect(hostIn(named).host.at(HUB).address.look()).toBe('');
  });
});

describe('a person’s own app', () => {
  it('names the site in its links, for the hub of another person may be another', () => {
    const { host } = hostIn({ context: PERSONAL });
    const url = new URL(host.at(`${ORIGIN}/sites/housing`).address.hrefOf(7));
    expect(JSON.parse(url.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'article-7@/sites/housing' });
    expect(host.kind).toBe('personal');
  });

  it('follows such a link to its site', () => {
    const { host } = hostIn({ context: { ...PERSONAL, subEntityId: 'article-7@/sites/housing' } });
    expect(host.askedSite).toBe(`${ORIGIN}/sites/housing`);
    expect(host.at(`${ORIGIN}/sites/housing`).address.current()).toBe(7);
  });

  it('opens nothing in another hub when that site cannot be read', () => {
    const { host } = hostIn({ context: { ...PERSONAL, subEntityId: 'article-7@/sites/housing' } });
    expect(host.at(HUB).address.current()).toBeUndefined();
  });

  it('opens an article that a link names late, where its site is on the screen', async () => {
    const { host } = hostIn({ context: PERSONAL, getContext: async () => ({ page: { subPageId: 'article-7@/sites/HUB' } }) });
    const { address } = host.at(HUB);
    const told = jest.fn();
    host.listen(told);
    await settled();
    expect(address.current()).toBe(7);
    expect(told).not.toHaveBeenCalled();
  });

  it('tells of another site that a link names late, and opens the article there', async () => {
    const { host } = hostIn({ context: PERSONAL, getContext: async () => ({ page: { subPageId: 'article-7@/sites/housing' } }) });
    const { address } = host.at(HUB);
    const told = jest.fn();
    host.listen(told);
    await settled();
    expect(told.mock.calls).toEqual([[`${ORIGIN}/sites/housing`]]);
    expect(address.current()).toBeUndefined();
    expect(host.at(`${ORIGIN}/sites/housing`).address.current()).toBe(7);
  });

  it('stays where something was opened meanwhile', async () => {
    const { host } = hostIn({ context: PERSONAL, getContext: async () => ({ page: { subPageId: 'article-7@/sites/housing' } }) });
    const told = jest.fn();
    host.listen(told);
    host.at(HUB).address.open(1);
    await settled();
    expect([told.mock.calls.length, host.at(HUB).address.current()]).toEqual([0, 1]);
  });

  it('opens nothing for an article without a site: it could be anybody’s', () => {
    const { host } = hostIn({ context: { ...PERSONAL, subEntityId: 'article-7' } });
    expect(host.at(HUB).address.current()).toBeUndefined();
  });
});

describe('Teams’ own Back', () => {
  it('closes the article that is open, tells the hub, and leads on without one', () => {
    const { host, back } = hostIn({ context: { subEntityId: 'article-12' } });
    const { address } = host.at(HUB);
    const changed = jest.fn();
    address.listen(changed);
    expect(back()).toBe(true);
    expect(address.current()).toBeUndefined();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(back()).toBe(false);
  });

  it('leads on when an article was named and no hub is on the screen', () => {
    const { host, back } = hostIn({ context: { subEntityId: 'article-12' } });
    host.at(HUB);
    expect(back()).toBe(false);
  });

  it('is not asked for where this Teams has none', () => {
    const { host, back } = hostIn({ hasBackButton: false });
    host.at(HUB).address.open(1);
    expect(back()).toBeUndefined();
  });
});

describe('what Teams is told', () => {
  it('is that the tab is there, and once that it can be read', () => {
    const { host, calls } = hostIn();
    host.placed();
    expect(calls).toEqual(['loaded']);
    host.shown(true);
    host.shown(true);
    expect(calls).toEqual(['loaded', 'ready']);
  });

  it('is whether the tab may be saved, each time that it changes, while it is set up', () => {
    const { host, calls } = hostIn({ context: { frameContext: 'settings' } });
    host.shown(false);
    host.shown(true);
    expect(calls).toEqual(['ready', 'may not save', 'may save']);
  });

  it('does not keep anybody from reading where Teams cannot be told', () => {
    const { teams } = fakeTeams({ context: { frameContext: 'settings' } });
    const broken = { ...teams, teamsJs: { ...teams.teamsJs, app: { ...teams.teamsJs.app, notifySuccess: () => { throw new Error('no'); } }, pages: {} } };
    const host = teamsHost({ teams: broken as never, appId: APP, themeGiven: {}, origin: ORIGIN, articlePage });
    expect(() => host.shown(true)).not.toThrow();
  });
});

describe('sharing from a tab', () => {
  it("uses Teams' own dialog where this Teams has one", async () => {
    const shareWebContent = jest.fn(async () => undefined);
    const { address, sharing } = hostIn({ sharing: { isSupported: () => true, shareWebContent } }).host.at(HUB);
    expect(sharing.linkTo(article)).toBe(address.hrefOf(7));
    await sharing.shareInHost?.(article);
    expect(shareWebContent).toHaveBeenCalledWith({ content: [{ type: 'URL', url: address.hrefOf(7), message: 'A title', preview: true }] });
  });

  it.each([
    ['has none', { isSupported: () => false }], ['is too old', undefined], ['has not answered yet', { isSupported: () => { throw new Error('not initialised'); } }]
  ])('offers none where Teams %s', (_, sharing) => {
    const offered = hostIn({ sharing: sharing ?? null }).host.at(HUB).sharing;
    expect(offered.shareInHost).toBeUndefined();
    expect(offered.teamsDialogHref).toBeUndefined();
  });

  it('offers the browser’s link as well wherever others see the tab, for there a link to it can lose the article', () => {
    expect(hostIn().host.at(HUB).sharing.webLinkTo?.(article)).toBe(articlePage(HUB, 7));
    expect(hostIn({ context: PERSONAL }).host.at(HUB).sharing.webLinkTo).toBeUndefined();
  });
});
