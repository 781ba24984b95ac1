import { propertyKey } from '../../src/webparts/publicSectorHub/propertyKey';
import { hubSettings } from '../../src/webparts/publicSectorHub/hubSettings';
import { migrateProperties, VERSION } from '../../src/webparts/publicSectorHub/migrateProperties';

/** What each version stores, with everything that an owner can choose. */
const stored = {
  1: { title: 'Ein hwb', articleCount: 5, site: 'https://contoso.sharepoint.com/sites/intranet', searchIn: { hubSite: true, '%2Fsites%2Fhousing': true, '%2Fsites%2Fold': false } },
  2: {
    version: 2, title: 'Our hub', articleCount: 7, site: 'default', searchIn: { hubSite: false }, show: 'articles', layout: 'compact', linkCategories: { 'Money%20and%20funding': true },
    articleList: 'Lists/News', linkList: 'Lists/Partners', language: 'cy', sort: 'liked', facets: { Topic: { Money: true, Technology: false }, Sector: { Education: true } }, audience: { 12: true, 13: false }
  }
};

describe('a page of version 1', () => {
  it('keeps all that was chosen', () => expect(migrateProperties(stored[1])).toEqual({ ...stored[1], version: 2 }));

  it('shows what it showed: everything, cards with a large first article, the usual lists, the hub’s own cards, for everybody', () => {
    expect(hubSettings(migrateProperties(stored[1]))).toMatchObject({
      title: 'Ein hwb', articleCount: 5, show: 'both', layout: 'featured', linkCategories: [], language: undefined, sort: 'newest', startLook: '', audience: [],
      lists: { articles: { url: 'Lists/HubArticles', title: 'Hub Articles' }, links: { url: 'Lists/HubLinks' } }
    });
  });

  it('as a new web part has it, has no more than that', () => expect(migrateProperties({ articleCount: 12 })).toEqual({ articleCount: 12, version: 2 }));
});

describe('the present version', () => {
  it('is as it was stored', () => {
    expect(VERSION).toBe(2);
    expect(migrateProperties(stored[2])).toEqual(stored[2]);
    expect(migrateProperties(JSON.parse(JSON.stringify(migrateProperties(stored[2]))))).toEqual(stored[2]);
  });

  it('means what was chosen', () => {
    expect(hubSettings(stored[2])).toEqual({
      title: 'Our hub', articleCount: 7, show: 'articles', layout: 'compact', linkCategories: ['Money and funding'], language: 'cy', sort: 'liked',
      lists: { articles: { url: 'Lists/News', title: 'News' }, links: { url: 'Lists/Partners', title: 'Partners' } },
      startLook: 'Sector=Education&Topic=Money&Sort=liked', audience: [12]
    });
  });
});

it('changes nothing of what it was given', () => {
  const given = Object.freeze({ ...stored[1] });
  migrateProperties(given);
  expect(given).toEqual(stored[1]);
});

it('what a script stored beside is kept', () => {
  expect(migrateProperties({ articleCount: 3, colour: 'red', own: { deep: [1] } })).toEqual({ articleCount: 3, colour: 'red', own: { deep: [1] }, version: 2 });
});

it.each([
  [{ title: 7, articleCount: 'many', site: {}, searchIn: 'all', show: true, layout: 1, linkCategories: ['x'], articleList: null, linkList: 3, language: [], sort: 0, facets: 'Topic', audience: 12 }],
  [{ version: '2', title: null, facets: null, audience: [] }], [{ version: Number.NaN }], [{ version: -1 }]
])('a value of a wrong type falls back: %j', (rubbish) => {
  expect(migrateProperties(rubbish)).toEqual({ articleCount: 12, version: 2 });
});

it.each([undefined, null, '', 'rubbish', 7, true, [], [{ articleCount: 3 }], new Date(0)])('what is no object is as if nothing were stored: %p', (rubbish) => {
  expect(migrateProperties(rubbish)).toEqual({ articleCount: 12, version: 2 });
});

describe('a later version', () => {
  const later = { ...stored[2], version: 3, layout: { kind: 'mosaic' }, sort: 'random', audience: 'everybody', facets: { Topic: ['Money'], Mood: { Good: true } }, new: true };

  it('is left as it is, number and all', () => expect(migrateProperties(later)).toEqual(later));

  it('is shown as well as can be', () => {
    expect(hubSettings(migrateProperties(later))).toMatchObject({ title: 'Our hub', articleCount: 7, show: 'articles', layout: 'featured', sort: 'newest', startLook: '', audience: [] });
  });
});

describe('what is stored and makes no sense', () => {
  it.each([undefined, null, 7, 'x', {}])('%p means the usual', (rubbish) => {
    expect(hubSettings(rubbish)).toMatchObject({ articleCount: 12, show: 'both', layout: 'featured', startLook: '', audience: [], linkCategories: [] });
  });

  it.each([[0, 1], [-3, 1], [41, 40], [2.4, 2], [Number.NaN, 12], ['3', 12]])('%p articles are %p', (count, shown) => expect(hubSettings({ articleCount: count }).articleCount).toBe(shown));

  it.each(['https://evil.example/Lists/x', '/sites/other/Lists/x', '../other/Lists/x', 'Lists/../../x', 'Lists//x', 'Lists\\x', ' '])('%j is no list of the site', (articleList) => {
    expect(hubSettings({ articleList }).lists.articles.url).toBe('Lists/HubArticles');
  });

  it.each(['Lists/HubArticles', 'lists/hubarticles'])('%j is the usual list', (articleList) => expect(hubSettings({ articleList }).lists.articles.title).toBe('Hub Articles'));

  it('what is ticked and no value is left out', () => {
    expect(hubSettings({ linkCategories: { '%E0%A4%A': true, a: 'yes', b: true, c: false }, audience: { x: true, '-1': true, 0: true, 5: true, [propertyKey('71')]: true } })).toMatchObject({ linkCategories: ['b'], audience: [5, 71] });
  });
});
