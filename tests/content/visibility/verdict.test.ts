import { Article } from '../../../src/content/article';
import { HubPage, Section } from '../../../src/content/hubContent';
import { ItemFacts } from '../../../src/content/visibility/itemFacts';
import { explain, VisibilityOptions } from '../../../src/content/visibility/verdict';
import { aLink, anArticle } from '../../support/articles';

const AT = new Date('2026-11-24T09:00:00Z');
const day = (count: number): Date => new Date(AT.getTime() + count * 86_400_000);

const facts = (parts: Partial<ItemFacts> = {}): ItemFacts => ({
  list: 'articles', id: 7, title: 'Water', editHref: '/e', isFolder: false, address: undefined, category: undefined, topic: 'Money', sectors: [], serves: [], benefits: [], approval: undefined, showsDrafts: false, version: undefined, publishFrom: day(-1), expires: undefined,
  language: 'en', translationOf: undefined, otherVersions: [], lacking: [], ownRights: false, search: 'notUsed', ...parts
});
const section = <Item>(items: readonly Item[]): Section<Item> => ({ items, problems: [], canEdit: true, canAdd: true, listRoot: '', addHref: '' });
const cards = (...ids: number[]): HubPage => ({ articles: section(ids.map((id) => anArticle({ id }))), links: section([]), linkCategories: [] });

function of(parts: Partial<ItemFacts>, page = cards(1, 7), out: readonly Article[] | undefined = undefined, options: Partial<VisibilityOptions> = {}): Record<string, string> {
  const results = explain(facts(parts), { page, out }, { at: AT, language: 'en', cardCount: 2, ...options });
  return Object.fromEntries(results.map(({ rule, fact, outcome }) => [rule, `${outcome} ${fact}`]));
}

const other = { id: 8, title: 'Dŵr', language: 'cy' as const, translationOf: 7, approval: undefined, publishFrom: day(-1), expires: undefined };

it('an article that readers see passes every rule, in their order', () => {
  expect(of({})).toEqual({
    list: 'passes inList', shown: 'passes listShown', folder: 'passes isItem', title: 'passes titled', approval: 'passes approvalNotAsked', draft: 'passes noDrafts', publishFrom: 'passes begun', expires: 'passes noExpiry',
    language: 'passes oneVersion', facets: 'passes facetsComplete', firstFilters: 'passes firstAll', place: 'passes isCard', audience: 'passes audienceNone', permissions: 'passes rightsOfList', search: 'passes searchNotUsed'
  });
  expect(Object.keys(of({}))).toEqual(['list', 'shown', 'folder', 'title', 'approval', 'draft', 'publishFrom', 'expires', 'language', 'facets', 'firstFilters', 'place', 'audience', 'permissions', 'search']);
});

it.each<[string, Partial<ItemFacts>, string]>([
  ['folder', { isFolder: true }, 'hides isFolder'],
  ['title', { title: undefined }, 'hides untitled'],
  ['approval', { approval: 'approved' }, 'passes approved'],
  ['approval', { approval: 'pending' }, 'hides pending'],
  ['approval', { approval: 'rejected' }, 'hides rejected'],
  ['approval', { approval: 'rejected', showsDrafts: true }, 'passes unapprovedSeen'],
  ['draft', { version: '2.0' }, 'passes versionPublished'],
  ['draft', { version: '2.1' }, 'partly draftNewer'],
  ['draft', { version: '0.4' }, 'hides neverPublished'],
  ['draft', { version: '0.4', showsDrafts: true }, 'passes draftSeen'],
  ['publishFrom', { publishFrom: AT }, 'passes begun'],
  ['publishFrom', { publishFrom: new Date(AT.getTime() + 1) }, 'hides notBegun'],
  ['publishFrom', { publishFrom: undefined }, 'hides noDate'],
  ['publishFrom', { publishFrom: 'noColumn' }, 'passes publishNoColumn'],
  ['expires', { expires: AT }, 'hides expired'],
  ['expires', { expires: new Date(AT.getTime() + 1) }, 'passes notExpired'],
  ['expires', { expires: 'noColumn' }, 'passes expiresNoColumn'],
  ['facets', { lacking: ['topic'] }, 'partly facetsLacking'],
  ['permissions', { ownRights: true }, 'unsaid rightsOwn'],
  ['permissions', { ownRights: undefined }, 'unsaid rightsUnknown'],
  ['search', { search: 'behind' }, 'partly searchBehind'],
  ['search', { search: 'missing' }, 'partly searchMissing'],
  ['search', { search: 'found' }, 'passes searchFound'],
  ['search', { search: 'unknown' }, 'unsaid searchUnknown']
])('%s of %j: %s', (rule, parts, expected) => expect(of(parts)[rule]).toBe(expected));

describe('a translated pair', () => {
  it('shows each reader the version in their language', () => {
    expect(of({ otherVersions: [other] }).language).toBe('passes ownVersion');
    expect(of({ otherVersions: [other] }, cards(8), undefined, { language: 'cy' })).toMatchObject({ language: 'hides otherShown', place: 'unsaid placeLater' });
  });

  it.each([
    ['has not begun', { publishFrom: day(1) }], ['has expired', { expires: day(-1) }], ['is not approved', { approval: 'pending' as const }], ['has no title', { title: undefined }]
  ])('shows the one that is there while the other %s', (_, parts) => {
    expect(of({ otherVersions: [{ ...other, ...parts }] }, cards(7), undefined, { language: 'cy' }).language).toBe('passes otherNotShown');
  });

  it('counts whichever half names the other', () => {
    expect(of({ translationOf: 8, otherVersions: [{ ...other, translationOf: undefined }] }, cards(8), undefined, { language: 'cy' }).language).toBe('hides otherShown');
  });
});

describe('the place', () => {
  it('beyond the first cards is counted where the list can be read whole', () => {
    const out = [3, 7, 9].map((id) => anArticle({ id }));
    const results = explain(facts(), { page: cards(9, 8), out }, { at: AT, language: 'en', cardCount: 2 });
    expect(results.find(({ rule }) => rule === 'place')).toMatchObject({ fact: 'beyond', number: 2, count: 2 });
    expect(of({}, cards(9, 8)).place).toBe('partly notAmongFirst');
  });

  it('cannot be said when the page cannot be read', () => {
    expect(of({}, { ...cards(), articles: { failure: Object.assign(new Error(), { kind: 'offline' as const, detail: '' }) } }).place).toBe('unsaid placeUnread');
  });
});

it('a preview moves the present', () => {
  expect(of({ publishFrom: day(3) }).publishFrom).toBe('hides notBegun');
  expect(of({ publishFrom: day(3) }, cards(7), undefined, { at: day(3) }).publishFrom).toBe('passes begun');
  expect(of({ expires: day(3) }, cards(7), undefined, { at: day(3) }).expires).toBe('hides expired');
});

describe('the settings of the web part', () => {
  const linkOf = (category: string | undefined, options: Partial<VisibilityOptions>): Record<string, string> =>
    of({ list: 'links', address: 'safe', category }, { ...cards(), links: section([aLink({ id: 7, category }), aLink({ id: 8, category: 'Training' })]) }, undefined, options);

  it('hide the list that they do not show', () => {
    expect(of({}, cards(7), undefined, { show: 'links' })).toMatchObject({ shown: 'hides articlesNotShown', place: 'unsaid placeLater' });
    expect(of({}, cards(7), undefined, { show: 'articles' })).toMatchObject({ shown: 'passes listShown', place: 'passes isCard' });
    expect(linkOf('Money', { show: 'articles' })).toMatchObject({ shown: 'hides linksNotShown', place: 'unsaid placeLater' });
    expect(linkOf('Money', { show: 'links' })).toMatchObject({ shown: 'passes listShown', place: 'passes isLink' });
  });

  it('hide links of a category that is not ticked, and those without one', () => {
    expect(linkOf('Money', { linkCategories: [] })).toMatchObject({ category: 'passes categoriesAll', place: 'passes isLink' });
    expect(linkOf('Money', { linkCategories: ['Money'] })).toMatchObject({ category: 'passes categoryShown', place: 'passes isLink' });
    expect(linkOf('Money', { linkCategories: ['Training'] })).toMatchObject({ category: 'hides categoryNotShown', place: 'unsaid placeLater' });
    expect(linkOf(undefined, { linkCategories: ['Training'] })).toMatchObject({ category: 'hides noCategory', place: 'unsaid placeLater' });
  });

  it('count only the links of the categories that they show', () => {
    const links = section([aLink({ id: 1, category: 'Money' }), aLink({ id: 2, category: 'Training' })]);
    const results = explain(facts({ list: 'links', address: 'safe', category: 'Money' }), { page: { ...cards(), links }, out: undefined }, { at: AT, language: 'en', cardCount: 2, linkCategories: ['Money'] });
    expect(results.find(({ rule }) => rule === 'place')).toMatchObject({ fact: 'linkBeyond', count: 1 });
  });

  it('leave out at first what their filters leave out, which readers can clear', () => {
    expect(of({ topic: 'Money' }, cards(7), undefined, { firstFilters: { topic: ['Money', 'Health'] } })).toMatchObject({ firstFilters: 'passes firstAmong', place: 'passes isCard' });
    expect(of({ topic: 'Money' }, cards(8), undefined, { firstFilters: { topic: ['Health'] } })).toMatchObject({ firstFilters: 'partly firstFiltered', place: 'partly placeFiltered' });
    expect(of({ sectors: ['Care'] }, cards(8), undefined, { firstFilters: { topic: ['Money'], sectors: ['Health'] } }).firstFilters).toBe('partly firstFiltered');
  });

  it('decide for everybody in which language a pair is shown', () => {
    expect(of({ otherVersions: [other] }, cards(8), undefined, { language: 'cy', isLanguageSet: true }).language).toBe('hides otherAlways');
    expect(of({ otherVersions: [other] }, cards(7), undefined, { isLanguageSet: true }).language).toBe('passes ownAlways');
  });

  it('name the groups for whom the web part is, as far as that is known', () => {
    expect(of({}, cards(7), undefined, { audience: ['Managers'] }).audience).toBe('partly audienceSet');
    expect(of({}, cards(7), undefined, { audience: [] }).audience).toBe('partly audienceChosen');
  });
});

it('an article of another site under the same number is another article', () => {
  const page = { ...cards(), articles: section([anArticle({ id: 7, site: { url: 'https://contoso.sharepoint.com/sites/other', title: 'Other' } })]) };
  expect(of({}, page).place).toBe('partly notAmongFirst');
});

it('a link has an address, and neither publish date nor language nor filters', () => {
  const page = cards();
  expect(of({ list: 'links', address: 'unsafe' }, page)).toEqual({
    list: 'passes inList', shown: 'passes listShown', category: 'passes categoriesAll', folder: 'passes isItem', title: 'passes titled', address: 'hides addressUnsafe', approval: 'passes approvalNotAsked', draft: 'passes noDrafts', expires: 'passes noExpiry',
    place: 'unsaid placeLater', audience: 'passes audienceNone', permissions: 'passes rightsOfList'
  });
  expect(of({ list: 'links', address: 'missing' }, page).address).toBe('hides addressMissing');
  expect(of({ list: 'links', address: 'safe' }, page)).toMatchObject({ address: 'passes addressSafe', place: 'hides linkBeyond' });
});
