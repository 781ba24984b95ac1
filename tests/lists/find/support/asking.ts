import { Article } from '../../../../src/content/article';
import { ArticleFinder, FindQuery, FoundPage } from '../../../../src/content/find';
import { TestSite } from '../../support/site';

/** A question with only what a test is about said by the test. */
export const ask = (parts: Partial<FindQuery> = {}): FindQuery => ({ words: '', facets: {}, sort: 'newest', language: 'en', ...parts });

export const titles = ({ articles }: { readonly articles: readonly Article[] }): string[] => articles.map(({ title }) => title);

export const find = async (site: TestSite, parts: Partial<FindQuery> = {}, size = 20): Promise<FoundPage> => (await site.content.finder()).find(ask(parts), size);

/** The titles of all pages, as a reader goes through them. */
export const walk = async (finder: ArticleFinder, query: FindQuery, size: number): Promise<string[]> => {
  const seen: string[] = [];
  for (let after: string | undefined | null = null; after !== undefined;) {
    const page: FoundPage = await finder.find(query, size, after ?? undefined);
    seen.push(...titles(page));
    after = page.next;
  }
  return seen;
};
