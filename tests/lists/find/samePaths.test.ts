import fc from 'fast-check';
import { FindQuery, FoundPage } from '../../../src/content/find';
import { hubArticles, searchMappings } from '../../../src/lists/schema';
import { aSite, days, NOW, TestSite } from '../support/site';
import { walk } from './support/asking';

const words = ['resilience', 'Tŷ', 'dŵr', 'library', 'librarian', "O'Neil", 'C#', '50%', 'care', 'careful', 'home', 'مرحبا', 'budget', 'ONE', 'OR'];
const choices = (name: string): readonly string[] => {
  const column = hubArticles.columns.find((one) => one.name === name);
  return column && 'choices' in column ? column.choices : [];
};
const some = (name: string): fc.Arbitrary<string[]> => fc.subarray([...choices(name)], { maxLength: 2 });
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));

const values = fc.record({
  Title: text, HubSummary: text, HubBody: text.map((all) => `<p class="resilience">${all}</p>`), HubTopic: fc.constantFrom(undefined, ...choices('HubTopic')),
  HubSector: some('HubSector'), HubServes: some('HubServes'), HubBenefit: some('HubBenefit'), HubLanguage: fc.constantFrom('en', 'en', 'cy'),
  HubPublishFrom: fc.constantFrom(...[-90, -60, -30.5, -7, -1, 3].map(days), null), HubExpires: fc.constantFrom(undefined, undefined, days(-0.5), days(9)),
  HubTranslationOf: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined, freq: 4 })
});

const facets = fc.record({ sectors: some('HubSector'), serves: some('HubServes'), benefits: some('HubBenefit'), topic: some('HubTopic'), language: fc.subarray(['en', 'cy'], { maxLength: 1 }) }, { requiredKeys: [] });
const query: fc.Arbitrary<FindQuery> = fc.record({
  words: fc.oneof(fc.constant(''), fc.constantFrom('lib', 'libr care', 'care', '"care home"', 'o’neil', 'dwr', 'C#', '50%', 'resil', '"tŷ dŵr', 'مرح', 'NEAR one', 'care NOT library', '*) AND (lib', '🙂 bud')),
  facets, language: fc.constantFrom('en', 'cy'), sort: fc.constant('newest')
});

/** The same articles below the threshold, where the list answers by itself, and beyond it, where search does. */
const bothSites = async (rows: readonly Record<string, unknown>[]): Promise<[TestSite, TestSite]> => {
  const sites: [TestSite, TestSite] = [await aSite([hubArticles]), await aSite([hubArticles], { limits: { listViewThreshold: 35 }, searchMappings })];
  for (const { service } of sites) {
    // An hour apart, so that search is asked and not the list of the latest changes.
    service.together(() => rows.forEach((row, hour) => service.addItem(hubArticles.url, { ...row }, [], new Date(NOW.getTime() - (200 - hour) * 3_600_000))));
  }
  return sites;
};

const counted = ({ facets: found }: FoundPage): Record<string, unknown> =>
  Object.fromEntries(Object.entries(found).map(([facet, all]) => [facet, all.filter(({ count }) => count !== 0).map(({ value, count }) => `${value}: ${count}`)]));

it('a long list answers what a short one with the same articles answers', async () => {
  const [rows] = fc.sample(fc.array(values, { minLength: 90, maxLength: 90 }), { numRuns: 1, seed: 7 });
  const [short, long] = await bothSites(rows.map((row, place) => ({ ...row, Title: `${row.Title} ${place}` })));
  const [one, other] = [await short.content.finder(), await long.content.finder()];
  await fc.assert(fc.asyncProperty(query, fc.integer({ min: 3, max: 25 }), async (asked, size) => {
    expect(await walk(other, asked, size)).toEqual(await walk(one, asked, size));
  }), { numRuns: Number(process.env.FIND_RUNS ?? 60), seed: 11 });
}, 120_000);

it('counts what a short list counts, where no article is a translation', async () => {
  const [rows] = fc.sample(fc.array(values, { minLength: 90, maxLength: 90 }), { numRuns: 1, seed: 8 });
  const [short, long] = await bothSites(rows.map((row, place) => ({ ...row, Title: `${row.Title} ${place}`, HubTranslationOf: undefined })));
  const [one, other] = [await short.content.finder(), await long.content.finder()];
  await fc.assert(fc.asyncProperty(query, async (asked) => {
    expect(counted(await other.find(asked, 9))).toEqual(counted(await one.find(asked, 9)));
  }), { numRuns: 40, seed: 12 });
}, 120_000);
