import { siteNameOf, siteOfAddress, siteOfArticles, sitePathOf } from '../../src/lists/siteAddress';

const ORIGIN = 'https://contoso.sharepoint.com';

it.each([
  ['/sites/hub', '/sites/hub'],
  ['  /sites/hub/ ', '/sites/hub'],
  [`${ORIGIN}/sites/hub`, '/sites/hub'],
  [`${ORIGIN}/sites/hub///`, '/sites/hub'],
  ['HTTPS://Contoso.SharePoint.com/teams/Hub', '/teams/Hub'],
  [`${ORIGIN}/sites/hub/SitePages/Home.aspx?web=1#top`, '/sites/hub'],
  [`${ORIGIN}/sites/hub/sitepages`, '/sites/hub'],
  [`${ORIGIN}/sites/hub/Lists/HubArticles/AllItems.aspx`, '/sites/hub'],
  ['/sites/hub/news/Lists/HubArticles', '/sites/hub/news'],
  [`${ORIGIN}/sites/hub/Shared%20Documents/Forms/AllItems.aspx`, '/sites/hub'],
  [`${ORIGIN}/sites/hub/_layouts/15/viewlsts.aspx`, '/sites/hub'],
  ['/sites/hub/default.aspx', '/sites/hub'],
  ['/sites/a/../hub', '/sites/hub'],
  ['/', ''],
  [ORIGIN, ''],
  [`${ORIGIN}/SitePages/Home.aspx`, '']
])('%j is the address of a site', (address, path) => {
  expect(siteOfAddress(address, ORIGIN)).toBe(`${ORIGIN}${path}`);
});

it.each([
  '', ' ', 'hub', 'sites/hub', 'contoso.sharepoint.com/sites/hub', 'https://', 'https://contoso.sharepoint.com.evil.example/sites/hub', 'https://fabrikam.sharepoint.com/sites/hub',
  'http://contoso.sharepoint.com/sites/hub', '//evil.example/sites/hub', '/\\evil.example/sites/hub', 'https://contoso.sharepoint.com@evil.example/', 'https://contoso.sharepoint.com:444/sites/hub',
  'javascript:alert(1)', 'data:text/html,x', 'https://[', undefined, null, 7, {}
])('%j is none', (address) => {
  expect(siteOfAddress(address, ORIGIN)).toBeUndefined();
});

it('takes a broken percent sign as it is', () => {
  expect(siteOfAddress('/sites/100%/SitePages/Home.aspx', ORIGIN)).toBe(`${ORIGIN}/sites/100%`);
});

it.each([
  [`${ORIGIN}/sites/hub/Lists/HubArticles/AllItems.aspx`, '/sites/hub'],
  [`${ORIGIN}/sites/hub/lists/hubarticles`, '/sites/hub'],
  [`${ORIGIN}/Lists/HubArticles/`, '']
])('a list of articles at %s', (address, path) => {
  expect(siteOfArticles(address, ORIGIN)).toBe(`${ORIGIN}${path}`);
});

it.each([
  `${ORIGIN}/sites/hub/Lists/HubArticles2/AllItems.aspx`, `${ORIGIN}/sites/hub/MyLists/HubArticles/AllItems.aspx`, `${ORIGIN}/sites/hub/Lists/Hub Articles/AllItems.aspx`,
  'https://fabrikam.sharepoint.com/sites/hub/Lists/HubArticles/AllItems.aspx', '', undefined, null
])('no list of articles at %s', (address) => {
  expect(siteOfArticles(address, ORIGIN)).toBeUndefined();
});

it('knows the path and the name of a site', () => {
  expect([`${ORIGIN}/sites/hub`, `${ORIGIN}/sites/my%20hub/`, ORIGIN, `${ORIGIN}/`].map((url) => [sitePathOf(url), siteNameOf(url)])).toEqual([
    ['/sites/hub', 'hub'], ['/sites/my hub', 'my hub'], ['', 'contoso.sharepoint.com'], ['', 'contoso.sharepoint.com']
  ]);
});
