import { groupLinks } from '../../src/content/linkGroups';
import { aLink } from '../support/articles';

const ORDER = ['Second in the alphabet', 'First in the alphabet'];

describe('groupLinks', () => {
  it("follows the list's own order of categories, then the alphabet, then what has none", () => {
    const links = [
      aLink({ id: 1, category: undefined }),
      aLink({ id: 2, category: 'Zebra' }),
      aLink({ id: 3, category: 'First in the alphabet' }),
      aLink({ id: 4, category: 'Apple' }),
      aLink({ id: 5, category: 'Second in the alphabet' })
    ];
    expect(groupLinks(links, ORDER).map((group) => group.category)).toEqual([
      'Second in the alphabet', 'First in the alphabet', 'Apple', 'Zebra', undefined
    ]);
  });

  it('orders the links of a group by number, then by title', () => {
    const links = [
      aLink({ id: 1, order: 20, title: 'A' }),
      aLink({ id: 2, order: 10, title: 'C' }),
      aLink({ id: 3, order: 10, title: 'B' })
    ];
    expect(groupLinks(links, ORDER)[0].links.map((link) => link.id)).toEqual([3, 2, 1]);
  });

  it('makes no group of nothing', () => {
    expect(groupLinks([], ORDER)).toEqual([]);
  });
});
