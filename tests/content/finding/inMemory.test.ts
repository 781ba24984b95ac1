import { FindQuery } from '../../../src/content/find';
import { countedFacets, findable, selected } from '../../../src/content/finding/inMemory';
import { Article } from '../../../src/content/article';
import { anArticle } from '../../support/articles';

const ask = (parts: Partial<FindQuery> = {}): FindQuery => ({ words: '', facets: {}, sort: 'newest', language: 'en', ...parts });
const ids = (articles: Article[], query: FindQuery): number[] => selected(articles.map(findable), query).map(({ article }) => article.id);

const rows = [
  anArticle({ id: 1, serves: ['Householders'], benefits: ['Reduced risk'] }),
  anArticle({ id: 2, serves: ['Householders', 'Learners'], benefits: ['Cost saving'] }),
  anArticle({ id: 3, serves: ['Learners'], benefits: ['Reduced risk'] })
];

it('several choices of a facet mean or, facets mean and', () => {
  expect(ids(rows, ask({ facets: { serves: ['Householders', 'Learners'], benefits: ['Reduced risk'] } }))).toEqual([3, 1]);
});

it("a facet's own choices do not change its counts, and those that lead nowhere are left out unless they are chosen", () => {
  const order = { serves: ['Patients', 'Learners', 'Householders'], benefits: ['Reduced risk', 'Cost saving'] } as Record<string, string[]>;
  const facets = countedFacets(rows.map(findable), ask({ facets: { serves: ['Householders', 'Employees'] } }), (facet) => order[facet] ?? []);
  expect(facets.serves).toEqual([{ value: 'Learners', count: 2 }, { value: 'Householders', count: 2 }, { value: 'Employees', count: 0 }]);
  expect(facets.benefits).toEqual([{ value: 'Reduced risk', count: 1 }, { value: 'Cost saving', count: 1 }]);
});

describe('a translated pair', () => {
  const pair = [anArticle({ id: 1, topic: 'Money' }), anArticle({ id: 2, language: 'cy', translationOf: 1, topic: 'Money' }), anArticle({ id: 3, language: 'cy', topic: 'Money' })];

  it.each<[string, FindQuery, number[]]>([
    ['stands in the language of the reader', ask(), [3, 1]],
    ['also when the reader reads Welsh', ask({ language: 'cy' }), [3, 2]],
    ['stands in the other language where that is chosen', ask({ facets: { language: ['cy'] } }), [3, 2]],
    ['stands once where both are chosen', ask({ facets: { language: ['cy', 'en'] } }), [3, 1]]
  ])('%s', (_what, query, expected) => expect(ids(pair, query)).toEqual(expected));

  it('counts once, and for each language what that would show', () => {
    const { topic, language } = countedFacets(pair.map(findable), ask(), () => []);
    expect(topic).toEqual([{ value: 'Money', count: 2 }]);
    expect(language).toEqual([{ value: 'en', count: 1 }, { value: 'cy', count: 2 }]);
  });
});

it('orders by title as people do, and by likes and comments with the newest first among equals', () => {
  const some = [anArticle({ id: 1, title: 'Item 10' }), anArticle({ id: 2, title: 'item 9' }), anArticle({ id: 3, title: 'Ŵyn' })];
  expect(ids(some, ask({ sort: 'title' }))).toEqual([2, 1, 3]);
  const liked = some.map((article) => ({ ...findable(article), likes: article.id === 1 ? 5 : 1, comments: article.id === 2 ? 3 : undefined }));
  expect(selected(liked, ask({ sort: 'liked' })).map(({ article }) => article.id)).toEqual([1, 3, 2]);
  expect(selected(liked, ask({ sort: 'discussed' })).map(({ article }) => article.id)).toEqual([2, 3, 1]);
});
