import { act, fireEvent, render, RenderResult, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { Article } from '../../../src/content/article';
import { HubContent } from '../../../src/content/hubContent';
import { pageHost } from '../../../src/hub/host/pageHost';
import { HubProps } from '../../../src/hub/hubProps';
import '../../../src/hub/find/FoundLine';
import '../../../src/hub/reader/Reader';
import { anArticle } from '../../support/articles';
import { aDetail, FakeArticles, fakeArticles } from '../../support/fakeArticles';
import { fakeFinder } from '../../support/fakeFinder';
import { aPage, articleSection, aStorage, hubElement } from '../../support/renderHub';
import { readStrings } from '../../support/strings';

const PAGE = '/sites/hub/SitePages/Home.aspx';
const site = { url: `${location.origin}/sites/housing`, title: 'Housing hub' };
/** The same number in both sites. */
const own = anArticle({ id: 12, title: 'Damp at the hub' });
const other = anArticle({ id: 12, title: 'Damp in housing', site, href: '/sites/housing/Lists/HubArticles/DispForm.aspx?ID=12' });
const third = anArticle({ id: 13, title: 'Damp beds', site, href: '/sites/housing/Lists/HubArticles/DispForm.aspx?ID=13' });

interface Shown extends RenderResult {
  readonly here: FakeArticles;
  readonly there: FakeArticles;
  readonly marks: ReturnType<typeof aStorage>;
}

/** The hub on a page, with one article of its own and two of another site among what is found. */
function show(props: Partial<HubProps> = {}, isFound: readonly Article[] = [other, own, third]): Shown {
  const here = fakeArticles([aDetail(own)], { 12: { comments: 1, likes: undefined } });
  const there = fakeArticles([aDetail({ ...other, site: undefined }, { body: '<p>What housing says.</p>' }), aDetail({ ...third, site: undefined })], { 12: { comments: 22, likes: undefined }, 13: { comments: 3, likes: undefined } });
  const marks = aStorage();
  const finder = fakeFinder(() => ({ articles: isFound, ownSite: 'Public Sector Hub', sorts: ['newest'] }));
  const content = { load: async () => aPage({ articles: articleSection({ items: [own] }) }), articles: async () => here, finder: async () => finder, owner: () => new Promise<never>(() => undefined) };
  const elsewhere: HubContent = { load: () => new Promise(() => undefined), articles: async () => there, finder: () => new Promise(() => undefined), owner: () => new Promise(() => undefined) };
  const contentOf = jest.fn((url: string) => (url === site.url ? { content: elsewhere, storage: marks } : { content: { ...elsewhere, articles: async () => fakeArticles([]) }, storage: aStorage() }));
  const sources = { [site.url]: contentOf(site.url) };
  return { ...render(hubElement(content, { ...pageHost('aaaaaaaa').at(''), contentOf: (url) => (sources[url] ??= contentOf(url)), ...props })), here, there, marks };
}

/** The counts of cards come behind them, and nothing else waits for them. */
const counted = (): Promise<void> => act(async () => {
  for (let turn = 0; turn < 30; turn += 1) {
    await Promise.resolve();
  }
});
const look = async (): Promise<void> => {
  fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'damp' } });
  await screen.findByRole('link', { name: /Damp beds/ });
  await counted();
};
const card = (title: string): HTMLElement => screen.getByRole('link', { name: new RegExp(title) }).closest('li') as HTMLElement;
const open = async (title: string, body: string): Promise<HTMLElement> => {
  fireEvent.click(screen.getByRole('link', { name: title }));
  await screen.findByText(body);
  return screen.findByRole('dialog');
};
const shut = async (): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name: 'Close the article' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
};

beforeEach(() => history.pushState(null, '', PAGE));

describe('cards of several sites', () => {
  it('say in words where each comes from, the own ones as well', async () => {
    const { container } = show();
    await look();
    expect(card('Damp in housing')).toHaveTextContent('From Housing hub');
    expect(card('Damp at the hub')).toHaveTextContent('From Public Sector Hub');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('say so in Welsh', async () => {
    show({ strings: readStrings('cy-gb').hub });
    await look();
    expect(card('Damp in housing')).toHaveTextContent('O safle Housing hub');
  });

  it('say nothing of it among the hub’s own cards', async () => {
    show();
    await screen.findByRole('link', { name: 'Damp at the hub' });
    expect(screen.queryByText(/^From /)).not.toBeInTheDocument();
  });

  it('are all there though their numbers are the same, each with its own counts', async () => {
    show();
    await look();
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['Damp in housing', 'Damp at the hub', 'Damp beds']);
    await waitFor(() => expect(card('Damp beds')).toHaveTextContent('3 comments'));
    expect(card('Damp in housing')).toHaveTextContent('22 comments');
    expect(card('Damp at the hub')).toHaveTextContent('1 comment');
  });
});

describe('an article of another site', () => {
  it('opens with what its own site says, under an address that names the site', async () => {
    const { here, there } = show();
    await look();
    const pane = await open('Damp in housing', 'What housing says.');
    expect(new URLSearchParams(location.search).get('hubArticle')).toBe('12@/sites/housing');
    expect([here.asked, there.asked]).toEqual([[], [12]]);
    fireEvent.click(within(pane).getByRole('button', { name: /^Like/ }));
    await waitFor(() => expect(there.liked).toEqual([[12, true]]));
    expect(here.liked).toEqual([]);
  });

  it('goes on to the next one of its site', async () => {
    show();
    await look();
    const pane = await open('Damp in housing', 'What housing says.');
    await within(pane).findByText(/^There are no comments yet/);
    fireEvent.click(within(within(pane).getByRole('navigation', { name: 'Other articles' })).getByRole('link', { name: 'Damp beds' }));
    await screen.findByRole('heading', { level: 2, name: 'Damp beds' });
    expect(new URLSearchParams(location.search).get('hubArticle')).toBe('13@/sites/housing');
  });

  it('gives a link that names the site', async () => {
    show();
    await look();
    const link = card('Damp in housing').querySelector('a')?.href ?? '';
    expect(new URL(link).searchParams.get('hubArticle')).toBe('12@/sites/housing');
    const pane = await open('Damp in housing', 'What housing says.');
    fireEvent.click(within(pane).getByRole('button', { name: /Share/ }));
    expect(within(pane).getByRole('link', { name: /mail/i })).toHaveAttribute('href', expect.stringContaining(encodeURIComponent('hubArticle=12%40%2Fsites%2Fhousing')));
  });

  it('is marked as read in its site, and not the one of the same number here', async () => {
    const { marks } = show();
    await look();
    await open('Damp in housing', 'What housing says.');
    await shut();
    expect(marks.read('read')).toEqual([12]);
    await waitFor(() => expect(card('Damp in housing')).toHaveTextContent('Read'));
    expect(card('Damp at the hub')).not.toHaveTextContent(/\bRead\b/);
    expect(screen.getByRole('link', { name: /Damp in housing/ })).toHaveFocus();
  });

  it('and then the one of the same number here are two articles', async () => {
    const { here, there } = show();
    await look();
    await open('Damp in housing', 'What housing says.');
    await shut();
    await open('Damp at the hub', 'The body of the article.');
    expect(screen.queryByText('What housing says.')).not.toBeInTheDocument();
    expect([here.asked, there.asked]).toEqual([[12], [12]]);
    await shut();
    await waitFor(() => expect(screen.getByRole('link', { name: /Damp at the hub/ })).toHaveFocus());
  });

  it('gives way to the one of the same number here when the address changes, with nothing left of it', async () => {
    history.replaceState(null, '', `${PAGE}?hubArticle=12%40%2Fsites%2Fhousing`);
    show();
    await screen.findByText('What housing says.');
    fireEvent.change(await screen.findByLabelText('Write a comment'), { target: { value: 'Meant for housing' } });
    act(() => {
      history.replaceState(null, '', `${PAGE}?hubArticle=12`);
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await screen.findByText('The body of the article.');
    expect(screen.queryByText('What housing says.')).not.toBeInTheDocument();
    expect(await screen.findByLabelText('Write a comment')).toHaveValue('');
  });

  it('opens from an address, and goes with it', async () => {
    history.replaceState(null, '', `${PAGE}?hubArticle=12%40%2Fsites%2Fhousing`);
    show();
    await screen.findByText('What housing says.');
    act(() => {
      history.replaceState(null, '', PAGE);
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('where addresses cannot name a site', () => {
  it('a card of another site leads to its page in SharePoint, in Teams to the browser, and says so', async () => {
    show({ elsewhere: undefined, inTeams: true });
    await look();
    const link = screen.getByRole('link', { name: 'Damp in housing (opens in a new tab)' });
    expect(link).toHaveAttribute('href', other.href);
    expect(link).toHaveAttribute('target', '_blank');
    expect(screen.getByRole('link', { name: 'Damp at the hub' })).not.toHaveAttribute('target');
    fireEvent.click(link);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('an address that names one opens nothing, least of all the article of the same number here', async () => {
    history.replaceState(null, '', `${PAGE}?hubArticle=12%40%2Fsites%2Fhousing`);
    const { here } = show({ contentOf: undefined });
    await screen.findByRole('link', { name: 'Damp at the hub' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(here.asked).toEqual([]);
  });
});
