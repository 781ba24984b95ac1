import { fireEvent, screen, within } from '@testing-library/react';
import { FoundPage } from '../../../src/content/find';
import { anArticle } from '../../support/articles';
import { FakeFinder, fakeFinder } from '../../support/fakeFinder';
import { lookFor, ownCards, renderFind, settle, titles } from '../../support/renderFind';
import { anAddress } from '../../support/renderHub';
import { readStrings } from '../../support/strings';

const facets: FoundPage['facets'] = {
  sectors: [{ value: 'Education', count: 1204 }, { value: 'constructor', count: 0 }],
  serves: [{ value: 'Householders', count: 12 }],
  benefits: [{ value: 'Reduced risk', count: undefined }],
  topic: [],
  language: [{ value: 'en', count: 3 }, { value: 'cy', count: 2 }]
};
const found = [anArticle({ id: 11, title: 'A roof of one’s own' })];
const some = (): FakeFinder => fakeFinder(() => ({ articles: found, facets, sorts: ['newest', 'liked', 'title'] }));
const filters = async (name = 'Filters'): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const choose = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('checkbox', { name }));
  await settle();
};
const press = async (name: string): Promise<void> => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
  await settle();
};
const last = (finder: FakeFinder): FakeFinder['asked'][number] => finder.asked[finder.asked.length - 1];

describe('the filters', () => {
  it('are folded until somebody unfolds them, and leave the hub’s own cards as they are', async () => {
    const finder = some();
    await renderFind(finder);
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await filters();
    expect(screen.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent)).toEqual(['Sector', 'People served', 'Benefit', 'Language']);
    expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual(['Education (1,204)', 'constructor (0)', 'Householders (12)', 'Reduced risk', 'In English (3)', 'In Welsh (2)']);
    expect(titles()).toEqual(ownCards.map(({ title }) => title));
    expect(finder.asked).toHaveLength(1);
    await filters();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('are asked for together with the words as they stand, at once', async () => {
    const finder = some();
    const { box, address } = await renderFind(finder);
    await filters();
    fireEvent.change(box, { target: { value: 'roof' } });
    await choose('Householders (12)');
    await choose('Reduced risk');
    expect(last(finder).query).toEqual({ words: 'roof', facets: { serves: ['Householders'], benefits: ['Reduced risk'] }, sort: 'newest', language: 'en' });
    expect(address.look()).toBe('Find=roof&Serves=Householders&Benefit=Reduced+risk');
    expect(titles()).toEqual(['A roof of one’s own']);
    await settle(1000);
    expect(finder.asked).toHaveLength(3);
  });

  it('stand as chips that say what they take away, and pass the focus on', async () => {
    const finder = some();
    const { box } = await renderFind(finder, { address: anAddress(undefined, 'Serves=Householders&Benefit=Reduced+risk&Language=cy') });
    const chips = screen.getByRole('list', { name: 'Chosen filters' });
    expect(within(chips).getAllByRole('button').map((chip) => chip.getAttribute('aria-label') ?? chip.textContent)).toEqual(['Remove Householders', 'Remove Reduced risk', 'Remove In Welsh', 'Clear all']);
    await press('Remove Householders');
    expect(last(finder).query.facets).toMatchObject({ serves: [], benefits: ['Reduced risk'] });
    expect(screen.getByRole('button', { name: 'Remove Reduced risk' })).toHaveFocus();
    await press('Remove In Welsh');
    expect(screen.getByRole('button', { name: 'Remove Reduced risk' })).toHaveFocus();
    await press('Remove Reduced risk');
    expect(box).toHaveFocus();
    expect(titles()).toEqual(ownCards.map(({ title }) => title));
  });

  it('are all taken back together with the words', async () => {
    const { box, address } = await renderFind(some(), { address: anAddress(undefined, 'Find=roof&Serves=Householders&Sort=title') });
    expect(box).toHaveValue('roof');
    await press('Clear all');
    expect(box).toHaveValue('');
    expect(box).toHaveFocus();
    expect(address.look()).toBe('');
    await settle(1000);
    expect(titles()).toEqual(ownCards.map(({ title }) => title));
  });

  it('that the answer does not know can still be taken back', async () => {
    await renderFind(some(), { address: anAddress(undefined, 'Topic=Gone') });
    await filters();
    expect(screen.getByRole('checkbox', { name: 'Gone' })).toBeChecked();
  });

  it('speak Welsh', async () => {
    await renderFind(some(), { strings: readStrings('cy-gb').hub });
    await filters('Hidlwyr');
    await choose('Deiliaid tai (12)');
    expect(screen.getByRole('button', { name: 'Tynnu Deiliaid tai' })).toBeInTheDocument();
    expect(screen.getByText('Cafwyd hyd i 1 erthygl')).toBeInTheDocument();
  });

  it('say when they cannot be shown', async () => {
    const finder = fakeFinder();
    await renderFind(finder);
    await filters();
    expect(screen.getByText('Searching')).toBeInTheDocument();
    finder.asked[0].fail('offline');
    await settle();
    expect(screen.getByText('The filters cannot be shown at the moment.')).toBeInTheDocument();
    expect(titles()).toEqual(ownCards.map(({ title }) => title));
  });
});

describe('when nothing fits', () => {
  it('says so in one sentence, with a button for each thing that can be dropped', async () => {
    const finder = fakeFinder(({ words }) => ({ articles: words === '' ? found : [] }));
    const { box } = await renderFind(finder, { address: anAddress(undefined, 'Find=rof&Serves=Householders') });
    expect(screen.getByText('No article was found for “rof” with the filters that you have chosen.')).toBeInTheDocument();
    const drops = screen.getByText(/Try it without/).parentElement as HTMLElement;
    expect(within(drops).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Search without “rof”', 'Remove Householders']);
    await press('Search without “rof”');
    expect(box).toHaveValue('');
    expect(last(finder).query).toMatchObject({ words: '', facets: { serves: ['Householders'] } });
    expect(titles()).toEqual(['A roof of one’s own']);
    expect(document.activeElement).toContainElement(screen.getByText('A roof of one’s own'));
    expect(document.activeElement).not.toBe(document.body);
  });

  it('does not take the words apart', async () => {
    const { box, container } = await renderFind(fakeFinder(() => ({ articles: [] })));
    await lookFor(box, '<b>{words}$&');
    expect(screen.getByText('No article was found for “<b>{words}$&”.')).toBeInTheDocument();
    expect(container.querySelector('b')).toBeNull();
  });
});

describe('the order', () => {
  it('is one of those that the list can be read in', async () => {
    const finder = some();
    const { box, address } = await renderFind(finder);
    await lookFor(box, 'roof');
    const sort = screen.getByRole('combobox', { name: 'Sort by' });
    expect(within(sort).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Newest first', 'Most liked', 'Title, A to Z']);
    fireEvent.change(sort, { target: { value: 'liked' } });
    await settle();
    expect(last(finder).query.sort).toBe('liked');
    expect(address.look()).toBe('Find=roof&Sort=liked');
    expect(sort).toHaveValue('liked');
  });

  it('is not offered where there is only one', async () => {
    const { box } = await renderFind(fakeFinder(() => ({ articles: found, sorts: ['newest'] })));
    await lookFor(box, 'roof');
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });
});

describe('what one should know about an answer', () => {
  it.each([[false, 2], [true, 4]])('is said in one sentence each; what only owners can put right is for them (owner: %s)', async (canEdit, count) => {
    const { find } = readStrings('default').hub;
    const { box } = await renderFind(fakeFinder(() => ({ articles: found, notes: ['indexBehind', 'searchUnavailable', 'dateNotIndexed', 'facetsNotMapped'] })), { canEdit });
    await lookFor(box, 'roof');
    const said = Object.values(find.notes).filter((note) => screen.queryByText(note) !== null);
    expect(said).toHaveLength(count);
    expect(said).toContain(find.notes.indexBehind);
  });
});
