import { fireEvent, screen } from '@testing-library/react';
import { act } from 'react-dom/test-utils';
import { anArticle } from '../../support/articles';
import { FakeFinder, fakeFinder } from '../../support/fakeFinder';
import { lookFor, renderFind, settle, titles } from '../../support/renderFind';
import { readStrings } from '../../support/strings';

const some = (from: number, count: number): ReturnType<typeof anArticle>[] => Array.from({ length: count }, (_, place) => anArticle({ id: from + place, title: `Found ${from + place}` }));
/** Pages of three; the second begins with what the first ended with, as one has been written meanwhile. */
const pages = (): FakeFinder => fakeFinder((_, after) => {
  const page = Number(after ?? 0);
  return { articles: page === 1 ? some(102, 3) : some(100 + page * 3, 3), total: 1204, next: page < 5 ? String(page + 1) : undefined };
});
const more = (): HTMLElement => screen.getByRole('button', { name: 'Show more articles' });

let observers: { readonly seen: () => void; stopped: boolean }[] = [];
const inView = (): Promise<void> => act(async () => observers.filter(({ stopped }) => !stopped).forEach(({ seen }) => seen()));
beforeEach(() => {
  observers = [];
  (window as { IntersectionObserver?: unknown }).IntersectionObserver = class {
    private readonly _observer: { readonly seen: () => void; stopped: boolean };
    public constructor(callback: (entries: unknown[]) => void) {
      this._observer = { seen: () => callback([{ isIntersecting: true }]), stopped: false };
      observers.push(this._observer);
    }
    public observe(): void { /* nothing to watch */ }
    public disconnect(): void { this._observer.stopped = true; }
  };
});
afterEach(() => { delete (window as { IntersectionObserver?: unknown }).IntersectionObserver; });

describe('more cards', () => {
  it('come with the button, with the focus on the first new one, each article once', async () => {
    const finder = pages();
    const { box } = await renderFind(finder);
    await lookFor(box, 'found');
    expect(screen.getByText('Showing 3 of 1,204')).toBeInTheDocument();
    more().focus();
    fireEvent.click(more());
    await settle();
    expect(finder.asked[1]).toMatchObject({ after: '1', query: { words: 'found' } });
    expect(titles()).toEqual(['Found 100', 'Found 101', 'Found 102', 'Found 103', 'Found 104']);
    expect(screen.getByRole('link', { name: 'Found 103' })).toHaveFocus();
    expect(screen.getByText('Showing 5 of 1,204')).toBeInTheDocument();
    expect(screen.getByText('2 more articles shown')).toHaveAttribute('role', 'status');
    expect(screen.getByText('1,204 articles found')).toBeInTheDocument();
  });

  it('come by themselves near the end, twice, so that what stands below can be reached', async () => {
    const finder = pages();
    const { box } = await renderFind(finder);
    await lookFor(box, 'found');
    box.focus();
    for (let time = 0; time < 4; time += 1) {
      await inView();
      await settle();
    }
    expect(finder.asked).toHaveLength(3);
    expect(box).toHaveFocus();
    fireEvent.click(more());
    await settle();
    await inView();
    await settle();
    expect(finder.asked).toHaveLength(5);
  });

  it('end with the last page', async () => {
    const { box } = await renderFind(fakeFinder(() => ({ articles: some(100, 2) })));
    await lookFor(box, 'found');
    expect(screen.queryByRole('button', { name: 'Show more articles' })).not.toBeInTheDocument();
    expect(screen.getByText('Showing 2 of 2')).toBeInTheDocument();
  });

  it('that do not come are asked for again on demand, and the cards stay', async () => {
    const finder = fakeFinder((_, after) => (after === undefined ? { articles: some(100, 3), total: undefined, next: '1' } : undefined));
    const { box } = await renderFind(finder);
    await lookFor(box, 'found');
    fireEvent.click(more());
    await settle();
    expect(screen.getByRole('button', { name: 'Loading more articles' })).toHaveAttribute('aria-disabled', 'true');
    finder.asked[1].fail('offline');
    await settle();
    expect(screen.getByRole('alert')).toHaveTextContent('More articles could not be loaded');
    expect(titles()).toHaveLength(3);
    fireEvent.click(more());
    await settle();
    finder.asked[2].answer({ articles: some(103, 1) });
    await settle();
    expect(titles()).toHaveLength(4);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('of a question that has changed meanwhile are not shown', async () => {
    const finder = fakeFinder(({ words }, after) => (after !== undefined ? undefined : words === 'found' ? { articles: some(100, 3), next: '1' } : { articles: some(200, 1) }));
    const { box } = await renderFind(finder);
    await lookFor(box, 'found');
    fireEvent.click(more());
    await settle();
    await lookFor(box, 'others');
    expect(finder.asked[1].signal?.aborted).toBe(true);
    finder.asked[1].answer({ articles: some(103, 3) });
    await settle();
    expect(titles()).toEqual(['Found 200']);
  });

  it('are counted in Welsh', async () => {
    const { box } = await renderFind(pages(), { strings: readStrings('cy-gb').hub });
    await lookFor(box, 'found');
    expect(screen.getByText('Yn dangos 3 o 1,204')).toBeInTheDocument();
    expect(screen.getByText('Cafwyd hyd i 1,204 erthygl')).toBeInTheDocument();
  });
});

describe('where only the newest were looked through', () => {
  it('an empty page leads on to older ones, and what is found there is shown', async () => {
    const finder = fakeFinder((_query, after) => (after === undefined ? { articles: [], next: 'older' } : { articles: [anArticle({ id: 77, title: 'An old roof' })] }));
    const { box } = await renderFind(finder);
    await lookFor(box, 'roof');
    expect(screen.getByText('Nothing that fits is among the newest articles. There are older ones to look through.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Show more articles' }));
    await settle();
    expect(titles()).toEqual(['An old roof']);
  });

  it('a further page without anything is said, and the focus stays on the cards', async () => {
    const finder = fakeFinder((_query, after) => (after === undefined ? { articles: [anArticle({ id: 76, title: 'A roof' })], next: 'older' } : { articles: [] }));
    const { box } = await renderFind(finder);
    await lookFor(box, 'roof');
    const button = screen.getByRole('button', { name: 'Show more articles' });
    button.focus();
    fireEvent.click(button);
    await settle();
    expect(screen.getByText('There are no more articles.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'A roof' })).toHaveFocus();
  });
});
