import { hubArticles, hubLinks } from '../../../src/lists/schema';
import { seed } from '../../../workbench/content/seed';
import { samplePeople, sampleUsers } from '../../../workbench/content/sampleUsers';
import { fakeService } from './fakeService';
import { sampleFolder } from './sampleFolder';

const now = new Date('2025-06-15T09:30:12.345Z');
const service = fakeService();
const counts = seed(service, { folder: sampleFolder, now });
const articles = service.added.filter(({ listUrl }) => listUrl === hubArticles.url);
const links = service.added.filter(({ listUrl }) => listUrl === hubLinks.url);
const titled = (title: string) => service.added.find(({ values }) => values.Title === title)!;

describe('seed', () => {
  test('counts what it added, and adds to the two lists only', () => {
    expect(counts).toEqual({ articles: articles.length, links: links.length });
    expect(articles.length + links.length).toBe(service.added.length);
    expect(counts.articles).toBeGreaterThanOrEqual(30);
    expect(counts.links).toBeGreaterThanOrEqual(32);
  });

  test('an article has the shapes of a REST POST', () => {
    const { values, files } = titled('Our Stanmoor office closes in June. What we know today');
    expect(values).toMatchObject({
      HubSector: ['Central government'], HubFeatured: false, HubLanguage: 'en',
      HubPublishFrom: '2025-06-11T14:18:12Z', HubExpires: '2025-09-18T09:30:12Z', HubReviewBy: '2025-06-18T00:00:00Z'
    });
    expect(values.HubBody).toMatch(/^<div>[^]*<\/div>$/);
    expect(files).toEqual([{ column: 'HubImage', fileName: 'office-block.png', content: expect.any(Buffer) }]);
    expect(files[0].content.subarray(1, 4).toString()).toBe('PNG');
  });

  test('what a file leaves out stays out', () => {
    const draft = titled('Shared vans: first figures (draft)');
    // Left out, the column would take its default and the draft would be published.
    expect(draft.values.HubPublishFrom).toBeNull();
    for (const column of ['HubExpires', 'HubReviewBy', 'HubTranslationOf']) {
      expect(draft.values).not.toHaveProperty(column);
    }
    expect(draft.files).toEqual([]);
  });

  test('only columns of the schema are written', () => {
    const known = (columns: readonly { name: string }[]): string[] => ['Title', 'HubOwnerId', ...columns.map(({ name }) => name)];
    articles.forEach(({ values }) => expect(known(hubArticles.columns)).toEqual(expect.arrayContaining(Object.keys(values))));
    links.forEach(({ values }) => expect(known(hubLinks.columns)).toEqual(expect.arrayContaining(Object.keys(values))));
  });

  test('a Welsh article names the id of its English pair, which was added before', () => {
    const english = titled('The number 14 now waits for the last appointment');
    const welsh = titled('Mae bws y 14 yn aros nawr am yr apwyntiad olaf');
    expect(welsh.values.HubTranslationOf).toBe(english.id);
    expect(english.id).toBeLessThan(welsh.id);
    expect(articles.filter(({ values }) => typeof values.HubTranslationOf === 'number')).toHaveLength(6);
  });

  test('ids of originals grow with time', () => {
    const dates = articles.filter(({ values }) => values.HubTranslationOf === undefined).map(({ values }) => String(values.HubPublishFrom ?? '9'));
    expect(dates).toEqual([...dates].sort());
  });

  test('a link has an owner, a day of checking and its mark', () => {
    const { values, files } = titled('Plain Budget Toolkit');
    expect(values).toMatchObject({
      HubUrl: { Url: 'https://budgets.example.org/plain-toolkit', Description: 'Plain Budget Toolkit' },
      HubOwnerId: 11, HubLastChecked: '2025-06-03T00:00:00Z', HubOrder: 10
    });
    expect(files).toEqual([{ column: 'HubLogo', fileName: 'mark-honest-numbers.png', content: expect.any(Buffer) }]);
    expect(service.users).toEqual(samplePeople.map(({ loginName }) => loginName));
    expect(new Set(links.map((link) => link.values.HubOwnerId))).toEqual(new Set([11, 12, 13, 14]));
  });

  test('every category has somebody who looks after it', () => {
    const column = hubLinks.columns.find(({ name }) => name === 'HubCategory') as { choices: readonly string[] };
    expect(sampleUsers.flatMap(({ categories }) => categories).sort()).toEqual([...column.choices].sort());
  });

  test('what is published was written then, and drafts are written now', () => {
    expect(titled('Our Stanmoor office closes in June. What we know today').at?.toISOString()).toBe('2025-06-11T14:18:12.345Z');
    expect(titled('Shared vans: first figures (draft)').at).toEqual(now);
  });

  test('comments come with their replies and likes, in the order in which people spoke', () => {
    const { id } = titled('We are gritting fewer roads this winter. Here is how we chose');
    const said = service.comments.filter(({ item }) => item === id);
    expect(said.filter(({ comment }) => comment === undefined)).toHaveLength(3);
    const first = service.comments.indexOf(said[0]) + 1;
    expect(said.filter(({ comment }) => comment === first)).toHaveLength(2);
    expect(service.likes.filter((like) => like.item === id && like.comment === undefined)).toHaveLength(4);
    expect(service.likes.filter((like) => like.item === id && like.comment === first)).toHaveLength(3);
    expect(service.comments.every(({ at, user }) => at <= now && user > 10)).toBe(true);
  });
});
