import { Standing } from '../../src/content/articleDetail';
import { relatedTo } from '../../src/content/related';
import { Publication, standingOf } from '../../src/content/standing';
import { isCheckOld } from '../../src/content/partnerLink';
import { anArticle } from '../support/articles';

describe('related articles', () => {
  const article = anArticle({ id: 1, topic: 'Money', sectors: ['Education'], serves: ['Learners'], benefits: ['Cost saving'] });
  const ids = (others: Parameters<typeof relatedTo>[1]): number[] => relatedTo(article, others).map(({ id }) => id);

  it('are those that have most in common, then the newest, three at most', () => {
    expect(ids([
      anArticle({ id: 2, topic: 'Technology', sectors: ['Education'] }),
      anArticle({ id: 3, topic: 'Money' }),
      anArticle({ id: 4, topic: 'Money', sectors: ['Education'], serves: ['Learners'] }),
      anArticle({ id: 5, topic: 'Money' })
    ])).toEqual([4, 5, 3]);
  });

  it('are never the article itself, its pair, or what has nothing in common', () => {
    const welsh = { ...article, translationOf: 9 };
    expect(relatedTo(welsh, [welsh, anArticle({ id: 9, topic: 'Money' }), anArticle({ id: 6, topic: 'Technology' }), anArticle({ id: 7, topic: undefined })])).toEqual([]);
    expect(relatedTo(article, [anArticle({ id: 9, topic: 'Money', translationOf: article.id })])).toEqual([]);
    expect(relatedTo({ ...article, topic: undefined }, [anArticle({ id: 7, topic: undefined })])).toEqual([]);
  });
});

describe('the standing of an article', () => {
  const at = new Date('2026-11-24T09:00:00Z');
  const before = new Date(at.getTime() - 1);
  const after = new Date(at.getTime() + 1);
  it.each<[Standing, Publication]>([
    ['listed', { publishFrom: before, expires: undefined }],
    ['listed', { publishFrom: at, expires: after }],
    ['expired', { publishFrom: before, expires: at }],
    ['scheduled', { publishFrom: after, expires: undefined }],
    ['draft', { publishFrom: undefined, expires: undefined }],
    ['notApproved', { withheld: 'notApproved', publishFrom: before, expires: before }],
    ['rejected', { withheld: 'rejected', publishFrom: undefined, expires: undefined }]
  ])('is %s', (standing, publication) => {
    expect(standingOf(publication, at)).toBe(standing);
  });
});

it('a check is old after a year', () => {
  const at = new Date('2026-11-24T00:00:00Z');
  expect(isCheckOld(new Date('2025-11-24T00:00:00Z'), at)).toBe(false);
  expect(isCheckOld(new Date('2025-11-23T00:00:00Z'), at)).toBe(true);
});
