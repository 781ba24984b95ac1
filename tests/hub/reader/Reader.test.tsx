import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { HubContent } from '../../../src/content/hubContent';
import { HubStorage } from '../../../src/hub/storage/hubStorage';
import { anArticle } from '../../support/articles';
import { aDetail, FakeArticles, fakeArticles } from '../../support/fakeArticles';
import { anAddress, aPage, articleSection, aStorage, renderHub } from '../../support/renderHub';

const cards = [
  anArticle({ id: 1, title: 'The first', topic: 'Money', summary: 'About money.' }),
  anArticle({ id: 2, title: 'The second', topic: 'Money' }),
  anArticle({ id: 3, title: 'The third', topic: 'Technology' })
];

interface Opened {
  readonly articles: FakeArticles;
  readonly storage: HubStorage;
}

/** The hub with three cards; of `open`, the article that its address names. */
function show({ articles = fakeArticles(cards.map((card) => aDetail(card))), open, storage = aStorage() }: Partial<Opened> & { readonly open?: number } = {}): Opened {
  const content: HubContent = { load: async () => aPage({ articles: articleSection({ items: cards }) }), articles: async () => articles, finder: () => new Promise<never>(() => undefined), owner: () => new Promise<never>(() => undefined) };
  renderHub(content, { address: anAddress(open), storage });
  return { articles, storage };
}

const card = (title: string): Promise<HTMLElement> => screen.findByRole('link', { name: title });
const title = (text: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { level: 2, name: text });
const reader = (): Promise<HTMLElement> => screen.findByRole('dialog');

/** Until everything that was asked for is there. */
const settled = (): Promise<void> => act(async () => { await new Promise((resolve) => setTimeout(resolve, 100)); });

async function openFirst(options: Partial<Opened> = {}): Promise<Opened & { readonly pane: HTMLElement }> {
  const opened = show(options);
  const link = await card('The first');
  link.focus();
  fireEvent.click(link);
  await screen.findByText('The body of the article.');
  return { ...opened, pane: await reader() };
}

describe('opening an article', () => {
  it('shows it with its title in focus, and marks it as read', async () => {
    const { pane, storage } = await openFirst();
    expect(await title('The first')).toHaveFocus();
    expect(pane).toHaveAccessibleName('The first');
    expect(within(pane).getByText(/Published/)).toHaveTextContent('Published 1 January 2026');
    expect(within(pane).getByText('1 minute to read')).toBeInTheDocument();
    expect(storage.read('read')).toEqual([1]);
    expect(await axe(pane)).toHaveNoViolations();
  });

  it('leaves the focus to whoever has moved it while the article came', async () => {
    const articles = fakeArticles([]);
    let come = (): void => undefined;
    articles.article = () => new Promise((resolve) => { come = () => resolve(aDetail(cards[0])); });
    show({ open: 1, articles });
    await waitFor(async () => expect(await title('The first')).toHaveFocus());
    const close = within(await reader()).getByRole('button', { name: 'Close the article' });
    close.focus();
    await act(async () => come());
    await screen.findByText('The body of the article.');
    expect(close).toHaveFocus();
  });

  it('is left to the browser when a key asks for a new tab or window', async () => {
    show();
    const link = await card('The first');
    const left: boolean[] = [];
    // This document cannot be left, so the browser's part is noted and ended here.
    const note = (event: Event): void => {
      left.push(!event.defaultPrevented);
      event.preventDefault();
    };
    window.addEventListener('click', note);
    for (const how of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }]) {
      fireEvent.click(link, how);
    }
    window.removeEventListener('click', note);
    expect(left).toEqual([true, true, true, true, true]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each(['Escape', 'the button'])('ends with %s, and the card has the focus again', async (way) => {
    const { pane } = await openFirst();
    await waitFor(async () => expect(await title('The first')).toHaveFocus());
    if (way === 'Escape') {
      fireEvent.keyDown(pane, { key: 'Escape', which: 27, keyCode: 27 });
    } else {
      fireEvent.click(within(pane).getByRole('button', { name: 'Close the article' }));
    }
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(async () => expect(await card('The first')).toHaveFocus());
    expect(within((await card('The first')).closest('li') as HTMLElement).getByText(/Read$/)).toBeInTheDocument();
  });

  it('by its address works also when it is not among the cards', async () => {
    show({ open: 9, articles: fakeArticles([aDetail(9, { title: 'Elsewhere', standing: 'expired', expires: new Date(2026, 0, 31) })]) });
    await title('Elsewhere');
    expect(screen.getByText(/This article expired on 31 January 2026/)).toBeInTheDocument();
    expect(screen.queryByRole('navigation', { name: 'Other articles' })).toBeNull();
  });

  it.each([
    ['scheduled', { publishFrom: new Date(2030, 0, 2) }, /from 2 January 2030 on/], ['draft', { publishFrom: undefined }, /is a draft/], ['notApproved', {}, /not approved yet/],
    ['rejected', {}, /was rejected/]
  ] as const)('says why readers do not see it: %s', async (standing, parts, sentence) => {
    show({ open: 9, articles: fakeArticles([aDetail(9, { standing, ...parts })]) });
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  it('is prefetched when the keyboard reaches its card', async () => {
    const { articles } = show();
    fireEvent.focus(await card('The second'));
    await waitFor(() => expect(articles.asked).toEqual([2]));
    fireEvent.click(await card('The second'));
    await screen.findByText('The body of the article.');
    expect(articles.asked).toEqual([2]);
  });

  it('is not prefetched when the keyboard passes its card', async () => {
    const { articles } = show();
    await card('The first');
    jest.useFakeTimers();
    for (const title of ['The first', 'The second', 'The third']) {
      fireEvent.focus(screen.getByRole('link', { name: title }));
      act(() => { jest.advanceTimersByTime(30); });
    }
    act(() => { jest.advanceTimersByTime(200); });
    jest.useRealTimers();
    await waitFor(() => expect(articles.asked).toEqual([3]));
  });

  it('is prefetched when the pointer rests on its card, not when it passes', async () => {
    const { articles } = show();
    const first = await card('The first');
    const second = await card('The second');
    jest.useFakeTimers();
    fireEvent.mouseOver(first);
    act(() => { jest.advanceTimersByTime(60); });
    fireEvent.mouseOver(second);
    act(() => { jest.advanceTimersByTime(200); });
    jest.useRealTimers();
    await waitFor(() => expect(articles.asked).toEqual([2]));
  });
});

describe('an article that cannot be shown', () => {
  it('is gone: a kind word, and the way to the cards', async () => {
    show({ open: 99 });
    expect(await title('This article is no longer here')).toHaveFocus();
    fireEvent.click(screen.getByRole('button', { name: 'Show the articles' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await card('The first')).toBeInTheDocument();
  });

  it('breaks in our own hands: the cards stay, and another try may help', async () => {
    const words = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    // What no list gives.
    const broken = aDetail(cards[0], { sectors: undefined as never });
    const articles = fakeArticles([broken]);
    show({ articles });
    fireEvent.click(await card('The first'));
    await title('The article cannot be shown at the moment.');
    expect(screen.getByText('The second')).toBeInTheDocument();
    const pane = await reader();
    expect(within(pane).getByRole('button', { name: 'Try again' })).toBeInTheDocument();
    fireEvent.click(within(pane).getByRole('button', { name: 'Show the articles' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await card('The second')).toBeInTheDocument();
    words.mockRestore();
  });

  it('is refused or offline: why, and another try', async () => {
    const articles = fakeArticles([aDetail(cards[0])]);
    articles.fail('article', 'offline');
    show({ open: 1, articles });
    await title('The article cannot be shown at the moment.');
    expect(screen.getByText(/SharePoint did not answer/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('The body of the article.')).toBeInTheDocument();
    expect(await title('The first')).toHaveFocus();
  });
});

describe('likes', () => {
  const likeButton = (): HTMLElement => screen.getByRole('button', { name: /Like this article/ });

  it('are shown at once, with a state that is read aloud, and taken back', async () => {
    const { articles } = await openFirst();
    await waitFor(() => expect(likeButton()).toHaveAccessibleName('Like this article, 0 likes'));
    fireEvent.click(likeButton());
    await waitFor(() => expect(likeButton()).toHaveAttribute('aria-pressed', 'true'));
    expect(likeButton()).toHaveAccessibleName('Like this article, 1 like');
    expect(screen.getByText('You')).toBeInTheDocument();
    await waitFor(() => expect(articles.liked).toEqual([[1, true]]));
    fireEvent.click(likeButton());
    await waitFor(() => expect(likeButton()).toHaveAttribute('aria-pressed', 'false'));
    expect(articles.liked).toEqual([[1, true], [1, false]]);
  });

  it('are taken back with a reason when SharePoint refuses', async () => {
    const { articles } = await openFirst();
    await waitFor(likeButton);
    articles.fail('setLike', 'throttled');
    fireEvent.click(likeButton());
    expect(await screen.findByRole('alert')).toHaveTextContent('Your like was not saved. SharePoint is very busy');
    expect(likeButton()).toHaveAttribute('aria-pressed', 'false');
    expect(likeButton()).toHaveAccessibleName('Like this article, 0 likes');
  });

  it('follow the last of quick presses, one request after the other', async () => {
    const articles = fakeArticles([aDetail(cards[0])], { 1: { comments: 0, likes: 0 } });
    const answers: (() => void)[] = [];
    articles.setLike = async (id, liked) => {
      articles.liked.push([id, liked]);
      await new Promise<void>((resolve) => answers.push(resolve));
    };
    await openFirst({ articles });
    await waitFor(likeButton);
    fireEvent.click(likeButton());
    fireEvent.click(likeButton());
    expect(likeButton()).toHaveAttribute('aria-pressed', 'false');
    expect(articles.liked).toEqual([[1, true]]);
    await act(async () => answers[0]());
    await waitFor(() => expect(articles.liked).toEqual([[1, true], [1, false]]));
    await act(async () => answers[1]());
    await settled();
    expect(likeButton()).toHaveAttribute('aria-pressed', 'false');
    expect(likeButton()).toHaveAccessibleName('Like this article, 0 likes');
  });

  it('have a name that begins with the word that is seen, liked or not', async () => {
    await openFirst();
    await waitFor(likeButton);
    fireEvent.click(likeButton());
    expect(likeButton()).toHaveAttribute('aria-pressed', 'true');
    expect(likeButton()).toHaveTextContent(/^Like \(1\)$/);
  });

  it('name who, and count the rest', async () => {
    show({ open: 1, articles: fakeArticles([aDetail(cards[0], { likes: { count: 4, mine: true, others: ['Mali', 'Owen'] } })]) });
    expect(await screen.findByText('You, Mali, Owen and 1 other person')).toBeInTheDocument();
  });

  it('are not offered where the list has none', async () => {
    show({ open: 1, articles: fakeArticles([aDetail(cards[0], { likes: undefined })]) });
    await screen.findByText('The body of the article.');
    expect(screen.queryByRole('button', { name: /Like this article/ })).toBeNull();
  });
});

describe('what leads on', () => {
  it('is the call to action, said to lead elsewhere when it does', async () => {
    show({ open: 1, articles: fakeArticles([aDetail(cards[0], { callToAction: { href: 'https://example.org/next', text: 'Go on' } })]) });
    const link = await screen.findByRole('link', { name: /^Go on/ });
    expect(link).toHaveAttribute('href', 'https://example.org/next');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAccessibleName('Go on (opens in a new tab)');
  });

  it('is what is related, and the neighbours in the order of the cards', async () => {
    await openFirst();
    await settled();
    const related = screen.getByRole('region', { name: 'Related articles' });
    expect(within(related).getAllByRole('link').map((link) => link.textContent)).toEqual(['The second']);
    const nav = screen.getByRole('navigation', { name: 'Other articles' });
    expect(nav).toHaveTextContent('NextThe second');
    expect(nav).not.toHaveTextContent('Previous');
    fireEvent.click(within(nav).getByRole('link'));
    await waitFor(async () => expect(await title('The second')).toHaveFocus());
    expect(await screen.findByRole('navigation', { name: 'Other articles' })).toHaveTextContent('PreviousThe firstNextThe third');
  });

  it('is an article that the body names', async () => {
    show({ open: 1, articles: fakeArticles([
      aDetail(cards[0], { body: '<p><a href="/sites/hub/Lists/HubArticles/DispForm.aspx?ID=3">See the third</a></p>' }), aDetail(cards[2])
    ]) });
    await screen.findByRole('link', { name: 'See the third' });
    await settled();
    fireEvent.click(screen.getByRole('link', { name: 'See the third' }));
    await waitFor(async () => expect(await title('The third')).toHaveFocus());
  });
});

describe('reading in comfort', () => {
  it('has its tools in a group: a toolbar would promise arrow keys', async () => {
    const { pane } = await openFirst();
    expect(within(pane).getByRole('group', { name: 'Reading tools' })).toContainElement(within(pane).getByRole('button', { name: 'Print' }));
  });

  it('text is set larger, kept in the browser, and the change is said', async () => {
    const { pane, storage } = await openFirst();
    fireEvent.click(within(pane).getByRole('button', { name: 'Larger text' }));
    expect(storage.read('textSize')).toBe(1.25);
    expect(within(pane).getByText('Large')).toHaveAttribute('role', 'status');
    expect(pane.querySelector<HTMLElement>('[data-hub-reader]')?.style.getPropertyValue('--hub-text-size')).toBe('1.25');
    fireEvent.click(within(pane).getByRole('button', { name: 'Smaller text' }));
    expect(storage.read('textSize')).toBe(1);
    expect(within(pane).getByRole('button', { name: 'Smaller text' })).toHaveAttribute('aria-disabled', 'true');
    fireEvent.click(within(pane).getByRole('button', { name: 'Smaller text' }));
    expect(storage.read('textSize')).toBe(1);
  });

  it('a size that nobody chose is the usual one', async () => {
    const { pane } = await openFirst({ storage: aStorage({ textSize: 17 }) });
    expect(pane.querySelector<HTMLElement>('[data-hub-reader]')?.style.getPropertyValue('--hub-text-size')).toBe('1');
  });

  it('is edited by those who may', async () => {
    show({ open: 1, articles: fakeArticles([aDetail(cards[0], { canEdit: true })]) });
    await screen.findByText('The body of the article.');
    expect(screen.getByRole('link', { name: 'Edit' })).toHaveAttribute('href', '/sites/hub/Lists/HubArticles/EditForm.aspx?ID=1');
  });
});

describe('sharing', () => {
  afterEach(() => { Reflect.deleteProperty(navigator, 'clipboard'); });

  it('copies a link that opens this article', async () => {
    const writeText = jest.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await openFirst();
    fireEvent.click(screen.getByRole('button', { name: 'Share' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('The link is copied.')).toBeInTheDocument();
    expect(writeText).toHaveBeenCalledWith('https://contoso.sharepoint.com/sites/hub/SitePages/Home.aspx?hubArticle=1');
    expect(screen.getByRole('link', { name: 'Send by mail' }).getAttribute('href')).toMatch(/^mailto:\?subject=The%20first&body=About%20money\.%0D%0A/);
    expect(screen.getByRole('link', { name: /^Share to Teams/ })).toHaveAttribute('target', '_blank');
  });

  it('hands over the link to be copied by hand where the browser refuses', async () => {
    document.execCommand = jest.fn(() => false);
    await openFirst();
    fireEvent.click(screen.getByRole('button', { name: 'Share' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByRole('textbox', { name: 'Link to this article' })).toHaveValue('https://contoso.sharepoint.com/sites/hub/SitePages/Home.aspx?hubArticle=1');
  });
});

describe('cards', () => {
  it('count comments and likes, in words for those who cannot see the signs', async () => {
    show({ articles: fakeArticles([], { 1: { comments: 3, likes: 1 }, 2: { comments: 0, likes: undefined } }) });
    expect(await screen.findByText('3 comments')).toBeInTheDocument();
    expect(screen.getByText('1 like')).toBeInTheDocument();
    const second = (await card('The second')).closest('li') as HTMLElement;
    expect(within(second).getByText('0 comments')).toBeInTheDocument();
    expect(within(second).queryByText(/like/)).toBeNull();
  });

  it('count a comment and a like that are given in the reader', async () => {
    const articles = fakeArticles([aDetail(cards[0])], { 1: { comments: 0, likes: 0 } });
    const { pane } = await openFirst({ articles });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Comments (0)' })).toBeInTheDocument());
    fireEvent.change(within(pane).getByRole('textbox'), { target: { value: 'Well said' } });
    fireEvent.click(within(pane).getByRole('button', { name: 'Post comment' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Comments (1)' })).toBeInTheDocument());
    const first = document.querySelector('[data-hub-card="1"]')?.closest('li') as HTMLElement;
    expect(within(first).getByText('1 comment')).toBeInTheDocument();
  });
});
