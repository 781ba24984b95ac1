import { duplicateLinks, duplicateTitles } from '../../../src/content/health/duplicateRules';
import { byHarm, Finding, findingKinds, harmOf } from '../../../src/content/health/finding';
import { HealthItem } from '../../../src/content/health/item';
import { lookAt } from '../../../src/content/health/itemRules';
import { listFindings } from '../../../src/content/health/listRules';
import { pairFindings } from '../../../src/content/health/pairRules';
import { anItem, AT, day } from '../../support/healthItems';

const surroundings = { at: AT, origin: 'https://contoso.sharepoint.com', has: () => true, canEdit: true };
const found = (parts: Partial<HealthItem>, more: Partial<typeof surroundings> = {}): readonly Finding[] => lookAt(anItem({ id: 1, ...parts }), { ...surroundings, ...more }).findings;
const kinds = (parts: Partial<HealthItem>, has?: (column: string) => boolean): string[] => found(parts, has ? { has: has as () => true } : {}).map(({ kind }) => kind);
const long = 'The implementation of organisational transformation necessitates comprehensive consideration of interdependent administrative responsibilities. '.repeat(10);

it('a good article has nothing wrong', () => expect(kinds({})).toEqual([]));

it.each<[string, Partial<HealthItem>, Partial<HealthItem>]>([
  ['reviewOverdue', { reviewBy: day(-2) }, { reviewBy: day(-0.5) }],
  ['titleLong', { title: 'x'.repeat(81) }, { title: 'x'.repeat(80) }],
  ['summaryMissing', { summary: undefined }, { summary: 'x' }],
  ['imageAlt', { hasImage: true }, { hasImage: true, imageAlt: 'A bridge' }],
  ['imageAlt', { body: '<img src="x">' }, { body: '<img src="x" alt="A bridge">' }],
  ['imageAlt', { body: '<img src="x" alt=" ">' }, { body: '<img src="x" role="presentation">' }],
  ['headingSkipped', { body: '<h2>a</h2><h4>b</h4>' }, { body: '<h3>a</h3><h4>b</h4><h2>c</h2><h3>d</h3>' }],
  ['vagueLink', { body: '<a href="/x">here</a>' }, { body: '<a href="/x">The plan</a>' }],
  ['readingAge', { body: `<p>${long}</p>` }, { body: `<p>${long}</p>`, language: 'cy' }],
  ['linksUnchecked', { body: '<a href="https://gov.uk/">Gov</a>', lastChecked: day(-366) }, { body: '<a href="https://gov.uk/">Gov</a>', lastChecked: day(-364) }],
  ['linksUnchecked', { address: 'https://gov.uk/', created: day(-400) }, { address: '/sites/hub/x.docx', created: day(-400) }],
  ['linksUnchecked', { list: 'links', address: 'https://gov.uk/', lastChecked: day(-400) }, { list: 'links', address: 'https://gov.uk/', lastChecked: day(-1) }],
  ['languageMissing', { language: undefined, summary: 'It is for you and your team, and the way that we work.' }, { language: undefined, summary: 'Budget' }],
  ['expiredWanted', { expires: day(-1) }, { expires: day(-91), modified: day(-91) }],
  ['expiredWanted', { expires: day(-400), featured: true, modified: day(-500) }, { expires: day(-400), modified: day(-500) }],
  ['expiredWanted', { expires: day(-400), modified: day(-2) }, { expires: day(-400), modified: day(-399.5) }]
])('%s', (kind, wrong, right) => {
  expect(kinds(wrong)).toContain(kind);
  expect(kinds(right)).not.toContain(kind);
});

it('says what it found', () => {
  expect(found({ body: '<h1>a</h1><h3>b</h3><a href="/x">Here</a><a href="/y">more</a>' })).toMatchObject([
    { kind: 'headingSkipped', facts: { from: 1, to: 3 }, list: 'articles', id: 1, version: '"1"' }, { kind: 'vagueLink', facts: { count: 2, text: 'Here' } }
  ]);
  expect(found({ hasImage: true, body: '<img><img>' })[0].facts).toEqual({ count: 3 });
});

it('asks nothing of what has expired but whether it should be back', () => expect(kinds({ expires: day(-1), summary: undefined, title: 'x'.repeat(300) })).toEqual(['expiredWanted']));

it('says nothing about a column that the list has not', () => {
  const none = (): boolean => false;
  expect(kinds({ summary: undefined, language: undefined, address: 'https://gov.uk/', created: day(-900), hasImage: true }, none)).toEqual([]);
});

it('offers a fix only to who may change the item, and only for a version that is known', () => {
  const old = { address: 'https://gov.uk/', lastChecked: day(-400) };
  const fixable = (parts: Partial<HealthItem>, canEdit: boolean): unknown => found({ ...old, ...parts }, { canEdit })[0].facts.fixable;
  expect([fixable({}, true), fixable({}, false), fixable({ version: '' }, true)]).toEqual([1, 0, 0]);
});

it('offers to set no language over what an owner wrote in its place', () => {
  const silent = { language: undefined, summary: 'It is for you and your team, and the way that we work.' };
  expect([found(silent)[0].facts.fixable, found({ ...silent, hasOtherLanguage: true })[0].facts.fixable]).toEqual([1, 0]);
});

it('keeps each address once', () => {
  const { addresses } = lookAt(anItem({ id: 1, body: '<a href="/a#x">one</a><a href="/a#y">two</a><a href="https://b.example">three</a>' }), surroundings);
  expect(addresses.map(({ href, internal }) => [href, internal])).toEqual([['https://contoso.sharepoint.com/a', true], ['https://b.example/', false]]);
});

describe('pairs', () => {
  const welsh = (parts: Partial<HealthItem> = {}): HealthItem => anItem({ id: 2, language: 'cy', translationOf: 1, ...parts });
  const pairs = (...items: HealthItem[]): string[] => pairFindings(items, AT).map(({ kind, id }) => `${kind} ${id}`);

  it('are not missed where the hub has no Welsh', () => expect(pairs(anItem({ id: 1 }), anItem({ id: 3 }))).toEqual([]));
  it('are missed where it has, whichever half names the other', () => {
    expect(pairs(anItem({ id: 1 }), anItem({ id: 3 }), welsh())).toEqual(['translationMissing 3']);
    expect(pairs(anItem({ id: 1, translationOf: 2 }), welsh({ translationOf: undefined }))).toEqual([]);
  });
  it('that readers do not see are no pairs', () => {
    expect(pairs(anItem({ id: 1 }), welsh({ expires: day(-1) }))).toEqual(['translationMissing 1']);
    expect(pairs(anItem({ id: 1, publishFrom: undefined }), welsh())).toEqual([]);
  });
  it('are old when the English was changed later, but not by a mark that its links were checked', () => {
    expect(pairs(anItem({ id: 1, modified: day(-2) }), welsh())).toEqual(['translationOld 2']);
    expect(pairs(anItem({ id: 1, modified: day(-29.5) }), welsh())).toEqual([]);
    expect(pairs(anItem({ id: 1, modified: day(-2), lastChecked: day(-2) }), welsh())).toEqual([]);
  });
});

describe('twins', () => {
  const link = (id: number, address: string, parts: Partial<HealthItem> = {}): HealthItem => anItem({ id, list: 'links', address, ...parts });
  it('lead to the same place, in the same language, and have not expired', () => {
    const links = [link(1, 'https://gov.uk/a'), link(2, 'http://www.gov.uk/a/'), link(3, 'https://gov.uk/a', { language: 'cy' }), link(4, 'https://gov.uk/a', { expires: day(-1) }), link(5, 'https://gov.uk/b')];
    expect(duplicateLinks(links, AT)).toMatchObject([{ id: 2, facts: { other: 'Item 1', id: 1 } }]);
  });
  it('have the same title, whatever the case', () => {
    expect(duplicateTitles([anItem({ id: 1, title: 'The plan' }), anItem({ id: 2, title: 'the  PLAN ' }), anItem({ id: 3, title: '' }), anItem({ id: 4, title: '' })], AT)).toMatchObject([{ id: 2 }]);
  });
});

describe('a list', () => {
  const list = { list: 'articles', title: 'Hub Articles', itemCount: 10, columnTitles: { HubOwner: 'Owner', HubExpires: 'Shown until' }, missing: [], unindexed: [], canEdit: true, canManage: true } as const;
  it('in order has nothing wrong', () => expect(listFindings(list)).toEqual([]));
  it('lacks columns and indexes, which are called as people know them', () => {
    expect(listFindings({ ...list, missing: ['HubOwner'], unindexed: ['HubExpires', 'HubFeatured'] })).toMatchObject([
      { kind: 'columnMissing', facts: { column: 'Owner' } }, { kind: 'indexMissing', facts: { columns: 'Shown until, HubFeatured', fixable: 1 } }
    ]);
    expect(listFindings({ ...list, unindexed: ['HubExpires'], canManage: false })[0].facts).toMatchObject({ fixable: 0 });
    expect(listFindings({ ...list, unindexed: ['HubExpires'], itemCount: 20_001 })[0].facts).toMatchObject({ fixable: 0 });
  });
  it.each([[3999, []], [4000, [5000]], [5000, [5000]], [5001, []], [16_000, [20_000]], [20_001, []]])('of %i items is near %j', (itemCount, limits) =>
    expect(listFindings({ ...list, itemCount }).map(({ facts }) => facts.limit)).toEqual(limits));
});

it('the most harmful comes first, and each kind has its place', () => {
  const one = (kind: Finding['kind'], id: number): Finding => ({ kind, id, list: 'articles', title: '', facts: {} });
  expect(byHarm([one('titleLong', 1), one('brokenLink', 2), one('titleLong', 3), one('imageAlt', 4)]).map(({ id }) => id)).toEqual([2, 4, 1, 3]);
  const harms = findingKinds.map(harmOf);
  expect(harms).toEqual([...harms].sort((a, b) => ['high', 'medium', 'low'].indexOf(a) - ['high', 'medium', 'low'].indexOf(b)));
});
