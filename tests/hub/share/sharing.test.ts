import { mailHref, pageSharing } from '../../../src/hub/share/sharing';

const article = { id: 7, title: 'Less < more & why? +50%', summary: 'One "summary".' };

it('a mail brings title, summary and link, with blanks as mail programs read them', () => {
  const href = mailHref(article, 'https://contoso.sharepoint.com/p?hubArticle=7&x=1');
  expect(href).not.toContain('+');
  const url = new URL(href);
  expect(url.protocol).toBe('mailto:');
  expect(decodeURIComponent(href.slice('mailto:?subject='.length).split('&body=')[0])).toBe(article.title);
  expect(decodeURIComponent(href.split('&body=')[1])).toBe('One "summary".\r\n\r\nhttps://contoso.sharepoint.com/p?hubArticle=7&x=1');
  expect(decodeURIComponent(mailHref({ ...article, summary: undefined }, 'L').split('&body=')[1])).toBe('L');
});

it("from a page, Teams' own dialog gets the link and the title", () => {
  const sharing = pageSharing((id) => `https://contoso.sharepoint.com/p?hubArticle=${id}`);
  expect(sharing.linkTo(article)).toBe('https://contoso.sharepoint.com/p?hubArticle=7');
  const url = new URL(sharing.teamsDialogHref?.(article) ?? '');
  expect([url.origin, url.pathname]).toEqual(['https://teams.microsoft.com', '/share']);
  expect(Object.fromEntries(url.searchParams)).toEqual({ href: 'https://contoso.sharepoint.com/p?hubArticle=7', msgText: article.title, preview: 'true' });
  expect(url.search).not.toContain('+');
  expect(sharing.shareInHost).toBeUndefined();
});
