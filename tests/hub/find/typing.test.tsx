import { fireEvent, screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { Article } from '../../../src/content/article';
import { anArticle } from '../../support/articles';
import { fakeFinder } from '../../support/fakeFinder';
import { lookFor, ownCards, renderFind, settle, titles, type } from '../../support/renderFind';
import { readStrings } from '../../support/strings';

const water = [anArticle({ id: 11, title: 'Water for all', featured: true }), anArticle({ id: 12, title: 'Clean wáter', summary: 'On WATER & “waterways”.' })];
const own = ownCards.map(({ title }) => title);
const found = (): (string | null)[] => screen.getAllByRole('status').map(({ textContent }) => textContent).filter((text) => /found/.test(text ?? ''));

describe('the box', () => {
  it('has a label, and leaves the hub’s own cards as they are', async () => {
    const finder = fakeFinder();
    const { box } = await renderFind(finder);
    expect(box).toHaveAccessibleName('Search articles');
    expect(box).toHaveAttribute('type', 'search');
    await settle(5000);
    expect(titles()).toEqual(own);
    expect(finder.asked).toEqual([]);
  });

  it('keeps what is typed before its code is there, and the focus', async () => {
    const finder = fakeFinder();
    const { box } = await renderFind(finder);
    box.focus();
    type(box, 'water');
    await settle();
    expect(box).toHaveFocus();
    await settle(250);
    expect(box).toHaveValue('water');
    expect(finder.asked.map(({ query }) => query.words)).toEqual(['water']);
  });
});

describe('typing', () => {
  it('asks after a pause, once', async () => {
    const finder = fakeFinder();
    const { box } = await renderFind(finder);
    for (const text of ['wa', 'wat', 'water']) {
      type(box, text);
      await settle(249);
    }
    expect(finder.asked).toHaveLength(0);
    await settle(1);
    expect(finder.asked.map(({ query }) => query)).toEqual([{ words: 'water', facets: {}, sort: 'newest', language: 'en' }]);
  });

  it('asks at once with Enter, also for a single letter, which is a beginning else', async () => {
    const finder = fakeFinder();
    const { box } = await renderFind(finder);
    await lookFor(box, 'w');
    expect(finder.asked).toHaveLength(0);
    fireEvent.keyDown(box, { key: 'Enter' });
    await settle();
    expect(finder.asked.map(({ query }) => query.words)).toEqual(['w']);
    await settle(1000);
    expect(finder.asked).toHaveLength(1);
  });

  it('leaves Enter to whoever composes a character with it', async () => {
    const finder = fakeFinder();
    const { box } = await renderFind(finder);
    type(box, '水');
    await settle();
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    await settle(1000);
    expect(finder.asked).toHaveLength(0);
  });

  it('ends the question before, and shows the answer to the last one in whatever order they come', async () => {
    const finder = fakeFinder();
    const { box } = await renderFind(finder);
    await lookFor(box, 'wa');
    await lookFor(box, 'water');
    const [first, second] = finder.asked;
    expect([first.signal?.aborted, second.signal?.aborted]).toEqual([true, false]);
    second.answer({ articles: water });
    await settle();
    first.answer({ articles: [anArticle({ id: 13, title: 'The wrong one' })] });
    await settle();
    expect(titles()).toEqual(['Water for all', 'Clean wáter']);
  });

  it('drops an answer of a finder that does not end when it is told to', async () => {
    const finder = fakeFinder();
    const answers: ((articles: readonly Article[]) => void)[] = [];
    const stubborn = { ...finder, find: () => new Promise<never>((resolve) => answers.push((articles) => resolve({ articles, total: 1, next: undefined, facets: {}, sorts: [], notes: [] } as never))) };
    const { box } = await renderFind(stubborn);
    await lookFor(box, 'wa');
    await lookFor(box, 'water');
    answers[1](water);
    await settle();
    answers[0]([anArticle({ id: 13, title: 'The wrong one' })]);
    await settle();
    expect(titles()).toEqual(['Water for all', 'Clean wáter']);
  });
});

describe('what was found', () => {
  it('takes the place of the cards, which stay until then, and marks what was looked for', async () => {
    const finder = fakeFinder();
    const { box, container } = await renderFind(finder);
    await lookFor(box, 'water');
    expect(titles()).toEqual(own);
    expect(container.querySelector('ul[aria-busy="true"]')).toContainElement(screen.getByText('The leading card'));
    finder.asked[0].answer({ articles: water });
    await settle();
    expect(titles()).toEqual(['Water for all', 'Clean wáter']);
    expect(container.querySelector('ul[aria-busy="true"]')).toBeNull();
    expect(Array.from(container.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['Water', 'wáter', 'WATER', 'water']);
    expect(screen.getByRole('link', { name: 'Clean wáter' })).toHaveAttribute('data-hub-card', '12');
    expect(container.querySelector('.leadCard')).toBeNull();
  });

  it('is said once for each answer, and not with each key', async () => {
    const finder = fakeFinder(() => ({ articles: water, total: 1204 }));
    const { box } = await renderFind(finder);
    await lookFor(box, 'wat');
    expect(found()).toEqual(['1,204 articles found']);
    const said = screen.getByText('1,204 articles found');
    type(box, 'wate');
    await settle();
    expect(screen.getByText('1,204 articles found')).toBe(said);
    await settle(250);
    expect(screen.getByText('1,204 articles found')).not.toBe(said);
  });

  it('says how far it is known when nobody knows how many there are', async () => {
    const { box } = await renderFind(fakeFinder(() => ({ articles: water, total: undefined, next: 'page 2' })));
    await lookFor(box, 'water');
    expect(found()).toEqual(['2 articles found so far']);
  });

  it('gives way to the hub’s own cards when the box is cleared, at once and with the focus in it', async () => {
    const { box } = await renderFind(fakeFinder(() => ({ articles: water })));
    await lookFor(box, 'water');
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    await settle();
    expect(titles()).toEqual(own);
    expect(box).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Clear the search' })).not.toBeInTheDocument();
  });

  it.each(['<img src=x onerror=alert(1)>', 'x'.repeat(500), '🙂', 'مرحبا', "O'Neil", '50%', '\\', '(', '[a-'])('shows a card that says %j as it is', async (words) => {
    const finder = fakeFinder(() => ({ articles: [anArticle({ id: 11, title: `About ${words}`, summary: words })] }));
    const { box, container } = await renderFind(finder);
    await lookFor(box, words);
    if (words.length < 2) {
      fireEvent.keyDown(box, { key: 'Enter' });
      await settle();
    }
    expect(titles()).toEqual([`About ${words}`]);
    expect(container.querySelector('img')).toBeNull();
    expect(finder.asked[0].query.words).toBe(words.slice(0, 200));
  });

  it.each(['default', 'cy-gb'])('is clean for axe in %s', async (locale) => {
    const finder = fakeFinder(() => ({ articles: water, total: 1204, next: '2', notes: ['indexBehind'], facets: { sectors: [{ value: 'Education', count: 3 }], serves: [], benefits: [], topic: [{ value: 'Money', count: undefined }], language: [{ value: 'cy', count: 1 }] } }));
    const { box, container } = await renderFind(finder, { strings: readStrings(locale).hub });
    await lookFor(box, 'water');
    fireEvent.click(screen.getByRole('button', { name: /^(Filters|Hidlwyr)$/ }));
    await settle();
    fireEvent.click(screen.getAllByRole('checkbox')[0]);
    await settle();
    jest.useRealTimers();
    expect(await axe(container)).toHaveNoViolations();
    await waitFor(() => expect(screen.getByText(/1,204 (articles found)|1,204 erthygl/)).toBeInTheDocument());
  });
});

describe('when it fails', () => {
  it('says why, tries again, and leads the focus on', async () => {
    const finder = fakeFinder();
    const { box } = await renderFind(finder);
    await lookFor(box, 'water');
    finder.asked[0].fail('throttled');
    await settle();
    expect(screen.getByRole('alert')).toHaveTextContent('SharePoint is very busy');
    const again = screen.getByRole('button', { name: 'Try again' });
    again.focus();
    fireEvent.click(again);
    await settle();
    expect(screen.getByRole('button', { name: 'Trying again' })).toHaveFocus();
    finder.asked[1].answer({ articles: water });
    await settle();
    expect(titles()).toEqual(['Water for all', 'Clean wáter']);
    expect(document.activeElement).toContainElement(screen.getByText(/for all/));
    expect(document.activeElement).not.toBe(document.body);
  });
});
