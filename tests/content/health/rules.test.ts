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
const longWelsh = 'Mae gweithredu trawsnewidiadau sefydliadol yn gofyn am ystyriaeth gynhwysfawr o gyfrifoldebau gweinyddol cydgysylltiedig sydd wedi bod ar waith. '.repeat(10);

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
  ['readingAge', { body: `<p>${long}</p>` }, { body: `<p>${longWelsh}</p>`, language: 'cy' }],
  ['readingAge', { body: `<p>${long}</p>`, language: 'cy' }, { body: `<p>${longWelsh}</p>`, language: 'en' }],
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
  const pairs = (...items: HealthItem[]): string[] => pairFindings(items, { at: AT, complete: true, canEdit: true }).map(({ kind, id }) => `${kind} ${id}`);

  it('are not missed where the hub has no Welsh', () => expect(pairs(anItem({ id: 1 }), anItem({ id: 3 }))).toEqual([]));
  it('are missed where it has, whichever half names the other', () => {
    expect(pairs(anItem({ id: 1 }), anItem({ id: 3 }), welsh())).toEqual(['translationMissing 3']);
    expect(pairs(anItem({ id: 1, translationOf: 2 }), welsh({ translationOf: undefined }))).toEqual([]);
  });
  it('name the number that the other half needs', () => expect(pairFindings([anItem({ id: 12 }), welsh({ translationOf: undefined })], { at: AT, complete: true, canEdit: true })[0].facts).toEqual({ id: 12 }));
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

describe('the number of the other version', () => {
  const welsh = (parts: Partial<HealthItem> = {}): HealthItem => anItem({ id: 2, language: 'cy', translationOf: 1, ...parts });
  const wrong = (items: readonly HealthItem[], complete = true): readonly object[] =>
    pairFindings(items, { at: AT, complete, canEdit: true }).filter(({ kind }) => kind === 'translationWrong').map(({ id, facts }) => ({ id, ...facts }));

  it('is right where it names the same article in the other language, whichever half does, also when that has expired or says no language', () => {
    expect(wrong([anItem({ id: 1 }), welsh()])).toEqual([]);
    expect(wrong([anItem({ id: 1, translationOf: 2 }), welsh()])).toEqual([]);
    expect(wrong([anItem({ id: 1, expires: day(-400) }), welsh()])).toEqual([]);
    expect(wrong([anItem({ id: 1, language: undefined }), welsh()])).toEqual([]);
  });
  it('is wrong where it names none, as far as all are known', () => {
    expect(wrong([anItem({ id: 1 }), welsh({ translationOf: 9999 })])).toEqual([{ id: 2, number: 9999, reason: 'nothing' }]);
    expect(wrong([anItem({ id: 1 }), welsh({ translationOf: 9999 })], false)).toEqual([]);
  });
  it('is wrong where it names itself, one in the same language, or one that names a third', () => {
    expect(wrong([welsh({ translationOf: 2 })])).toEqual([{ id: 2, number: 2, reason: 'itself' }]);
    expect(wrong([welsh({ id: 1, translationOf: undefined, title: 'Twin' }), welsh()])).toEqual([{ id: 2, number: 1, reason: 'sameLanguage', other: 'Twin' }]);
    expect(wrong([anItem({ id: 1, translationOf: 3, title: 'Middle' }), welsh(), welsh({ id: 3, translationOf: undefined })])).toEqual([{ id: 2, number: 1, reason: 'chain', other: 'Middle', next: 3 }]);
  });
  it('is asked of drafts, and not of what has expired', () => {
    expect(wrong([welsh({ translationOf: 9, publishFrom: undefined })])).toHaveLength(1);
    expect(wrong([welsh({ translationOf: 9, expires: day(-1) })])).toEqual([]);
  });
});

describe('a language that does not fit the words', () => {
  const set = (parts: Partial<HealthItem> & { readonly id: number }): HealthItem => anItem({ otherLanguage: parts.language === 'cy' ? 'en' : 'cy', ...parts });
  const said = (items: readonly HealthItem[], more: { readonly complete?: boolean; readonly canEdit?: boolean } = {}): string[] =>
    pairFindings(items, { at: AT, complete: true, canEdit: true, ...more }).map(({ kind, id, facts }) => `${kind} ${id} ${facts.fixable ?? ''}`.trim());

  it('is found in an article, by its words, beyond doubt', () => {
    const words = '<p>Mae’r cynllun yn newid y ffordd yr ydym ni yn gweithio, ac mae wedi bod ar gael i chi ac i’ch tîm.</p>';
    const spoken = (parts: Partial<HealthItem>): unknown => lookAt(anItem({ id: 1, title: 'Cynllun', summary: 'Crynodeb.', body: words, ...parts }), surroundings).otherLanguage;
    expect(spoken({})).toBe('cy');
    expect(spoken({ language: 'cy' })).toBeUndefined();
    expect(spoken({ body: `${words}<p>The plan will change.</p>` })).toBeUndefined();
    expect(spoken({ body: '<p>Mae wedi bod ar gael i chi yn eich tref.</p>' })).toBeUndefined();
    expect(spoken({ list: 'links' })).toBeUndefined();
    expect(spoken({ language: undefined })).toBeUndefined();
  });
  it('is told in place of a version that is missing, or of a number that names the same language', () => {
    expect(said([anItem({ id: 1 }), set({ id: 2, translationOf: 1 })])).toEqual(['languageWrong 2 1']);
    expect(said([anItem({ id: 1, translationOf: 2 }), set({ id: 2 })])).toEqual(['languageWrong 2 1']);
  });
  it('is set with one press, but by nobody who may not, nor where the other version says the same language already', () => {
    expect(pairFindings([set({ id: 2 })], { at: AT, complete: true, canEdit: true })[0]).toMatchObject({ language: 'cy', facts: { set: 'en', language: 'cy', fixable: 1 } });
    expect(said([set({ id: 2 })], { canEdit: false })).toEqual(['languageWrong 2 0']);
    expect(said([set({ id: 2 })], { complete: false })).toEqual(['languageWrong 2 0']);
    expect(said([set({ id: 2, version: '' })])).toEqual(['languageWrong 2 0']);
    expect(said([set({ id: 2, translationOf: 1 }), anItem({ id: 1, language: 'cy' })])).toContain('languageWrong 2 0');
    expect(said([set({ id: 2 }), anItem({ id: 1, language: 'cy', translationOf: 2 })])).toContain('languageWrong 2 0');
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
