import { hubArticles } from '../../../src/lists/schema';
import { readContent } from '../../../workbench/content/readContent';
import { sampleFolder } from './sampleFolder';

const { articles } = readContent(sampleFolder);
const visible = articles.filter(({ file }) => file.publishFromDays !== null && file.publishFromDays <= 0 && (file.expiresInDays ?? 1) > 0);
const titles = articles.map(({ file }) => file.title);
const words = (html: string): number => html.replace(/<[^>]*>/g, ' ').split(/\s+/).filter(Boolean).length;

describe('sample articles', () => {
  test('there are enough of each kind', () => {
    expect(articles.length).toBeGreaterThanOrEqual(30);
    expect(visible.length).toBeGreaterThanOrEqual(26);
    expect(articles.filter(({ file }) => (file.publishFromDays ?? 0) > 0).length).toBeGreaterThanOrEqual(3);
    expect(articles.filter(({ file }) => (file.expiresInDays ?? 1) <= 0).length).toBeGreaterThanOrEqual(3);
    expect(articles.filter(({ file }) => file.publishFromDays === null)).toHaveLength(1);
    expect(visible.filter(({ file }) => file.fields.HubFeatured === true)).toHaveLength(3);
  });

  test('they spread over the past fourteen months', () => {
    const ages = visible.map(({ file }) => -(file.publishFromDays as number)).sort((one, other) => one - other);
    const gaps = ages.slice(1).map((age, index) => age - ages[index]);
    expect(ages[0]).toBeLessThan(7);
    expect(ages[ages.length - 1]).toBeGreaterThan(380);
    expect(ages[ages.length - 1]).toBeLessThan(427);
    expect(Math.max(...gaps)).toBeLessThan(60);
  });

  test('six Welsh articles each have an English pair', () => {
    const welsh = articles.filter(({ file }) => file.fields.HubLanguage === 'cy');
    expect(welsh).toHaveLength(6);
    expect(new Set(welsh.map(({ file }) => file.translationOf)).size).toBe(6);
    for (const { file } of welsh) {
      expect(visible.find(({ slug }) => slug === file.translationOf)?.file.fields.HubLanguage).toBe('en');
    }
    expect(articles.filter(({ file }) => file.translationOf !== undefined)).toEqual(welsh);
  });

  test.each(['HubTopic', 'HubSector', 'HubServes', 'HubBenefit', 'HubLanguage'])('every choice of %s is used at least twice', (name) => {
    const column = hubArticles.columns.find((one) => one.name === name);
    const used = visible.flatMap(({ file }) => file.fields[name]);
    for (const choice of (column as unknown as { choices: string[] }).choices) {
      expect([choice, used.filter((one) => one === choice).length >= 2]).toEqual([choice, true]);
    }
  });

  test.each([
    ['an apostrophe', /O'Neill/], ['an ampersand and an angle bracket', /<.*&/], ['quotation marks', /"/], ['an emoji', /\p{Emoji_Presentation}/u],
    ['a percentage', /50%/], ['C#', /C#/], ['one word', /^\S+$/], ['about 200 characters', /^.{180,220}$/]
  ])('one title holds %s', (_, pattern) => expect(titles.some((title) => pattern.test(title))).toBe(true));

  test('some lack a summary, a byline or a picture; one summary holds a very long word', () => {
    expect(visible.some(({ file }) => file.fields.HubSummary === undefined)).toBe(true);
    expect(visible.some(({ file }) => file.fields.HubByline === undefined)).toBe(true);
    expect(visible.filter(({ file }) => file.image === undefined).length).toBeGreaterThanOrEqual(3);
    expect(visible.some(({ file }) => /\S{50,}/.test(String(file.fields.HubSummary)))).toBe(true);
  });

  test('lengths run from a notice to a long read', () => {
    const lengths = visible.map(({ body }) => words(body)).sort((one, other) => one - other);
    expect(lengths[0]).toBeLessThanOrEqual(45);
    expect(lengths[lengths.length - 1]).toBeGreaterThanOrEqual(2300);
  });

  test.each(articles.map(({ slug, file }) => [slug, file] as const))('%s: words for its picture, in its language', (_, file) => {
    expect(file.fields.HubLanguage).toMatch(/^(en|cy)$/);
    if (file.image !== undefined) {
      expect(typeof file.fields.HubImageAlt).toBe('string');
    } else {
      expect(file.fields.HubImageAlt).toBeUndefined();
    }
  });

  test.each(articles.map(({ slug, body }) => [slug, body] as const))('%s: the body is plain rich text', (_, body) => {
    expect(body).not.toMatch(/<(script|style|iframe|img|h1)\b|\son\w+\s*=|\sstyle\s*=|javascript:/i);
    expect(body).toMatch(/^<div>[^]*<\/div>$/);
    const open = [...body.matchAll(/<(\/?)(\w+)[^>]*>/g)].reduce<string[]>((stack, [, closing, tag]) => {
      if (!closing) {
        return [...stack, tag];
      }
      expect(tag).toBe(stack[stack.length - 1]);
      return stack.slice(0, -1);
    }, []);
    expect(open).toEqual([]);
    for (const [, address] of body.matchAll(/href="([^"]*)"/g)) {
      expect(address).toMatch(/^(https:\/\/([\w-]+\.)*example\.(org|com|net)(\/|$)|tel:)/);
    }
  });
});
