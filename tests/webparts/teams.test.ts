import { teamsAddress } from '../../src/webparts/publicSectorHub/teamsAddress';
import { teamsSharing } from '../../src/webparts/publicSectorHub/teamsSharing';

const APP = '6f3c8f4e-2b7d-4d0e-9a35-5c1f0e7b9d21';
const page = (article: number): string => `https://contoso.sharepoint.com/sites/hub/Lists/HubArticles/DispForm.aspx?ID=${article}`;
const context = { entityId: 'the tab', subEntityId: '', channelId: '19:a@thread.tacv2' };
const article = { id: 7, title: 'A title', summary: undefined };

describe('the address of a tab', () => {
  it('opens the article that Teams hands over, and keeps what is open later', () => {
    const address = teamsAddress({ ...context, subEntityId: 'article-12' }, APP, page);
    expect(address.current()).toBe(12);
    address.open(13);
    expect(address.current()).toBe(13);
    address.close();
    expect(address.current()).toBeUndefined();
  });

  it.each(['', 'article-', 'article-0', 'article-7x', 'x-article-7', 'javascript:alert(1)'])('opens nothing for the sub-page %j', (subEntityId) => {
    expect(teamsAddress({ ...context, subEntityId }, APP, page).current()).toBeUndefined();
  });

  it('gives links into the tab, with the page as the way out', () => {
    const url = new URL(teamsAddress(context, APP, page).hrefOf(7));
    expect(url.origin + url.pathname).toBe(`https://teams.microsoft.com/l/entity/${APP}/the%20tab`);
    expect(url.searchParams.get('webUrl')).toBe(page(7));
    expect(JSON.parse(url.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'article-7', channelId: '19:a@thread.tacv2' });
    expect(url.search).not.toContain('+');
    const personal = new URL(teamsAddress({ ...context, channelId: undefined }, APP, page).hrefOf(7));
    expect(JSON.parse(personal.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'article-7' });
  });
});

describe('sharing from a tab', () => {
  const address = teamsAddress(context, APP, page);

  it("uses Teams' own dialog where this Teams has one", async () => {
    const shareWebContent = jest.fn(async () => undefined);
    const sharing = teamsSharing({ sharing: { isSupported: () => true, shareWebContent } } as never, address);
    expect(sharing.linkTo(article)).toBe(address.hrefOf(7));
    await sharing.shareInHost?.(article);
    expect(shareWebContent).toHaveBeenCalledWith({ content: [{ type: 'URL', url: address.hrefOf(7), message: 'A title', preview: true }] });
  });

  it.each([
    ['has none', { isSupported: () => false }], ['is too old', undefined], ['has not answered yet', { isSupported: () => { throw new Error('not initialised'); } }]
  ])('offers none where Teams %s', (_, sharing) => {
    const offered = teamsSharing({ sharing } as never, address);
    expect(offered.shareInHost).toBeUndefined();
    expect(offered.teamsDialogHref).toBeUndefined();
  });
});
