import { act, fireEvent, screen } from '@testing-library/react';
import { pageAddress } from '../../../src/hub/address/pageAddress';
import { anArticle } from '../../support/articles';
import { fakeFinder } from '../../support/fakeFinder';
import { lookFor, ownCards, renderFind, settle, timePasses, titles, type } from '../../support/renderFind';

const PAGE = '/sites/hub/SitePages/Home.aspx';
const at = (): string => location.pathname + location.search;
const cards = [anArticle({ id: 11, title: 'Water one', topic: 'Money', serves: ['Householders'] }), anArticle({ id: 12, title: 'Water two' })];
const finder = (): ReturnType<typeof fakeFinder> => fakeFinder(() => ({ articles: cards, facets: { sectors: [{ value: 'Education', count: 1 }], serves: [], benefits: [], topic: [], language: [] } }));
const goBack = async (): Promise<void> => {
  await timePasses();
  await act(async () => {
    const back = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    history.back();
    await back;
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  jest.useFakeTimers();
};

beforeEach(() => history.pushState(null, '', PAGE));

describe('the address', () => {
  it('tells what is looked for: in place while somebody types, with a step back for each filter', async () => {
    const { box } = await renderFind(finder(), { address: pageAddress('aaaaaaaa') });
    const before = history.length;
    await lookFor(box, 'wat');
    await lookFor(box, 'water');
    expect(at()).toBe(`${PAGE}?hubFind.aaaaaaaa=water`);
    expect(history.length).toBe(before);
    fireEvent.click(screen.getByRole('button', { name: 'Filters' }));
    await settle();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Education (1)' }));
    await settle();
    expect(at()).toBe(`${PAGE}?hubFind.aaaaaaaa=water&hubSector.aaaaaaaa=Education`);
    expect(history.length).toBe(before + 1);
    await goBack();
    await settle();
    expect(at()).toBe(`${PAGE}?hubFind.aaaaaaaa=water`);
    expect(screen.getByRole('checkbox', { name: 'Education (1)' })).not.toBeChecked();
    expect(box).toHaveValue('water');
  });

  it('is followed, and Back to the page without a search brings the hub’s own cards', async () => {
    history.pushState(null, '', `${PAGE}?hubFind=water`);
    const { box } = await renderFind(finder(), { address: pageAddress('aaaaaaaa') });
    expect(box).toHaveValue('water');
    expect(titles()).toEqual(['Water one', 'Water two']);
    await goBack();
    await settle();
    expect(box).toHaveValue('');
    await settle(1000);
    expect(titles()).toEqual(ownCards.map(({ title }) => title));
    expect(at()).toBe(PAGE);
  });

  it('that changes for another reason does not disturb whoever types', async () => {
    const { box } = await renderFind(finder(), { address: pageAddress('aaaaaaaa') });
    await lookFor(box, 'water');
    type(box, 'water m');
    history.replaceState(null, '', `${location.href}&theirs=1`);
    act(() => { window.dispatchEvent(new PopStateEvent('popstate')); });
    expect(box).toHaveValue('water m');
    await settle(250);
    expect(at()).toBe(`${PAGE}?theirs=1&hubFind.aaaaaaaa=water+m`);
  });

  it('can be copied', async () => {
    const writeText = jest.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const { box } = await renderFind(finder(), { address: pageAddress('aaaaaaaa') });
    await lookFor(box, 'water');
    fireEvent.click(screen.getByRole('button', { name: 'Copy link to this search' }));
    await settle();
    expect(writeText).toHaveBeenCalledWith(`${location.origin}${PAGE}?hubFind.aaaaaaaa=water`);
    expect(screen.getByText('The link is copied.')).toHaveAttribute('role', 'status');
  });
});
