import { readPasted } from '../../../src/content/visibility/pastedItem';

const ORIGIN = 'https://contoso.sharepoint.com';
const places = { origin: ORIGIN, site: '/sites/hub', page: `${ORIGIN}/sites/news/SitePages/Our%20hub.aspx?hubArticle=3`, articles: '/sites/hub/Lists/HubArticles', links: '/sites/hub/Lists/HubLinks' };
const read = (text: string): unknown => readPasted(text, places);
const article = (id: number): object => ({ is: 'item', list: 'articles', id });
const teams = (query: Record<string, string>): string => `https://teams.microsoft.com/l/entity/6f3c8f4e/page?${new URLSearchParams(query)}`;

it.each<[string, object]>([
  ['12', { is: 'number', id: 12 }],
  [' #12 ', { is: 'number', id: 12 }],
  ['0', { is: 'words', words: '0' }],
  ['water at 12', { is: 'words', words: 'water at 12' }],
  [`${ORIGIN}/sites/hub/Lists/HubArticles/DispForm.aspx?ID=12`, article(12)],
  [`${ORIGIN}/sites/hub/lists/hubarticles/EditForm.aspx?Source=x&id=12`, article(12)],
  ['/sites/hub/Lists/HubArticles/AllItems.aspx?ID=3', article(3)],
  [`${ORIGIN}/sites/hub/Lists/HubLinks/EditForm.aspx?ID=4`, { is: 'item', list: 'links', id: 4 }],
  [`${ORIGIN}/sites/hub/SitePages/Home.aspx?hubFind.1a=x&hubArticle=12&hubPart=1a`, article(12)],
  [`${ORIGIN}/sites/HUB/?hubarticle=12`, article(12)],
  [`${ORIGIN}/sites/hub/SitePages/cy/Home.aspx?hubArticle=12`, article(12)],
  [`${ORIGIN}/sites/news/sitepages/our%20hub.aspx?hubArticle=12`, article(12)],
  [`${ORIGIN}/sites/news/SitePages/Home.aspx?hubArticle=12&hubPart=1a`, { is: 'otherPage', id: 12, what: '/sites/news' }],
  [`${ORIGIN}/sites/hub/below/SitePages/Home.aspx?hubArticle=12`, { is: 'otherPage', id: 12, what: '/sites/hub/below' }],
  [`${ORIGIN}/?hubArticle=12`, { is: 'otherPage', id: 12, what: '/' }],
  [`${ORIGIN}/sites/news/SitePages/Home.aspx?hubArticle=x`, { is: 'unclear' }],
  [teams({ webUrl: `${ORIGIN}/sites/news/SitePages/Home.aspx?hubArticle=12` }), { is: 'otherPage', id: 12, what: '/sites/news' }],
  [`${ORIGIN}/sites/news/SitePages/Home.aspx?hubArticle=12@/sites/hub`, article(12)],
  [`${ORIGIN}/sites/hub/SitePages/Home.aspx?hubArticle=12@/sites/housing`, { is: 'elsewhere', what: '/sites/housing' }],
  [`${ORIGIN}/sites/hub/Lists/HubArticles/AllItems.aspx`, { is: 'unclear' }],
  [`${ORIGIN}/sites/hub/SitePages/Home.aspx`, { is: 'unclear' }],
  [`${ORIGIN}/sites/hub/Lists/HubArticlesOld/DispForm.aspx?ID=1`, { is: 'elsewhere', what: '/sites/hub/Lists/HubArticlesOld' }],
  [`${ORIGIN}/sites/other/Lists/HubArticles/DispForm.aspx?ID=1`, { is: 'elsewhere', what: '/sites/other/Lists/HubArticles' }],
  ['https://example.org/?ID=1', { is: 'elsewhere', what: 'example.org' }],
  ['https://[', { is: 'unclear' }],
  [teams({ webUrl: `${ORIGIN}/sites/hub/Lists/HubArticles/DispForm.aspx?ID=12` }), article(12)],
  [teams({ context: JSON.stringify({ subEntityId: 'article-12@/sites/hub?Find=water', channelId: 'c' }) }), article(12)],
  [teams({ context: JSON.stringify({ subEntityId: 'article-12' }) }), article(12)],
  [teams({ context: JSON.stringify({ subEntityId: 'article-12@/sites/housing' }) }), { is: 'elsewhere', what: '/sites/housing' }],
  [teams({}), { is: 'unclear' }]
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

it('a page of the root site belongs to a hub there', () => {
  const root = { ...places, site: '', page: `${ORIGIN}/`, articles: '/Lists/HubArticles', links: '/Lists/HubLinks' };
  expect(readPasted(`${ORIGIN}/SitePages/News.aspx?hubArticle=12`, root)).toEqual(article(12));
  expect(readPasted(`${ORIGIN}/sites/hub/SitePages/News.aspx?hubArticle=12`, root)).toEqual({ is: 'otherPage', id: 12, what: '/sites/hub' });
});
