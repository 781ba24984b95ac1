import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { HubQuery } from '../../src/content/hubContent';
import { startingAt } from '../../src/hub/address/startingAt';
import { anArticle, aLink } from '../support/articles';
import { fakeFinder } from '../support/fakeFinder';
import { always, anAddress, aPage, articleSection, linkSection, renderHub } from '../support/renderHub';
import '../../src/hub/find/Finder';

const page = aPage({
  articles: articleSection({ items: [anArticle({ id: 1, title: 'First', featured: true }), anArticle({ id: 2, title: 'Second' })] }),
  links: linkSection({ items: [aLink({ id: 1, title: 'Planner', category: 'Money and funding' }), aLink({ id: 2, title: 'Course', category: 'Training and skills' }), aLink({ id: 3, title: 'Other', category: undefined })] }),
  linkCategories: ['Money and funding', 'Training and skills']
});
const articles = (): HTMLElement => screen.getByRole('region', { name: 'Articles' });
const listOf = (): string => within(articles()).getByRole('list').className;

it.each([
  ['featured' as const, 'grid', ['leadPlace', 'place']], ['cards' as const, 'grid', ['place', 'place']], ['compact' as const, 'rows', ['place', 'place']], [undefined, 'grid', ['leadPlace', 'place']]
])('the layout %p', async (layout, list, places) => {
  const { container } = renderHub(always(page), { layout });
  await screen.findByText('Second');
  expect(listOf()).toBe(list);
  expect(within(articles()).getAllByRole('listitem').map(({ className }) => className)).toEqual(places);
  expect(await axe(container)).toHaveNoViolations();
});

it.each([['both' as const, true, true], ['articles' as const, true, false], ['links' as const, false, true]])('shows %s, and asks for no more', async (show, hasArticles, hasLinks) => {
  const asked: HubQuery[] = [];
  renderHub({ load: async (query) => { asked.push(query); return page; } }, { show });
  await screen.findByText(hasArticles ? 'Second' : 'Planner');
  expect(screen.queryByRole('region', { name: 'Articles' }) !== null).toBe(hasArticles);
  expect(screen.queryByRole('search') !== null).toBe(hasArticles);
  expect(screen.queryByRole('region', { name: 'Partner links' }) !== null).toBe(hasLinks);
  expect(asked.map((query) => query.show)).toEqual([show]);
  if (!hasArticles) {
    expect(screen.queryByText(/articles? shown/)).toBeNull();
  }
});

it('asks for translated pairs in the language that an owner chose', async () => {
  const asked: HubQuery[] = [];
  renderHub({ load: async (query) => { asked.push(query); return page; } }, { language: 'cy' });
  await screen.findByText('Second');
  expect(asked[0].language).toBe('cy');
});

describe('categories of links', () => {
  const groups = (): readonly (string | null)[] => within(screen.getByRole('region', { name: 'Partner links' })).getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);

  it('that were chosen are all that is shown', async () => {
    renderHub(always(page), { linkCategories: ['Training and skills', 'Gone'] });
    await screen.findByText('Course');
    expect(groups()).toEqual(['Training and skills']);
  });

  it('none chosen means all, with links that have none', async () => {
    renderHub(always(page));
    await screen.findByText('Course');
    expect(groups()).toEqual(['Money and funding', 'Training and skills', 'Other links']);
  });

  it('none of which has a link say so', async () => {
    renderHub(always(page), { linkCategories: ['Gone'] });
    expect(await screen.findByText('There are no partner links yet.')).toBeInTheDocument();
  });
});

describe('what readers see at first', () => {
  const start = 'Topic=Money&Sort=liked';

  it('is said by an address that says nothing', () => {
    expect(startingAt(anAddress(), start).look()).toBe(start);
    expect(startingAt(anAddress(undefined, 'Find=water'), start).look()).toBe('Find=water');
    const address = anAddress();
    expect(startingAt(address, '')).toBe(address);
  });

  it('leaves the address alone, and can be taken back for good', () => {
    const address = anAddress();
    const started = startingAt(address, start);
    started.lookFor('', true);
    expect(address.look()).toBe('Sort=newest');
    expect(started.look()).toBe('Sort=newest');
    started.lookFor(start, true);
    expect(address.look()).toBe('');
  });

  it('is found at once, with as many as the hub shows, and the address stays', async () => {
    const asked: [string, number][] = [];
    const finder = fakeFinder(() => ({ articles: [anArticle({ id: 9, title: 'Found' })], total: 1 }));
    const find = finder.find.bind(finder);
    const address = anAddress();
    renderHub({ ...always(page), finder: async () => ({ ...finder, find: (query, size, ...rest) => { asked.push([`${query.facets.topic} ${query.sort}`, size]); return find(query, size, ...rest); } }) }, { address, startLook: start, articleCount: 5 });
    await screen.findByText('Found');
    expect(asked).toEqual([['Money liked', 5]]);
    expect(address.look()).toBe('');
  });

  it('and nothing fits it: the reader, who chose nothing, is told so, sees one number, and can have all', async () => {
    const finder = fakeFinder(() => ({ articles: [], total: 0 }));
    renderHub({ ...always(page), finder: async () => finder }, { startLook: start });
    expect(await screen.findByText('No article fits the filters that this page begins with.')).toBeInTheDocument();
    expect(screen.queryByText(/you have chosen/)).toBeNull();
    expect(screen.getAllByText(/\barticles? (shown|found)/).map(({ textContent }) => textContent)).toEqual(['0 articles found']);
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear all' }).slice(-1)[0]);
    expect(await screen.findByRole('link', { name: 'First' })).toBeInTheDocument();
    expect(screen.getAllByText(/\barticles? (shown|found)/)).toHaveLength(1);
  });

  it('and a reader chooses something else that nothing fits: the filters are theirs', async () => {
    const finder = fakeFinder(() => ({ articles: [], total: 0 }));
    renderHub({ ...always(page), finder: async () => finder }, { startLook: start, address: anAddress(undefined, 'Topic=Technology') });
    expect(await screen.findByText('No article fits all the filters that you have chosen.')).toBeInTheDocument();
  });
});
