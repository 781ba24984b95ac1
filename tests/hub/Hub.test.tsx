import { act, fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ContentFailure, FailureKind } from '../../src/content/failures';
import { HubContent, HubPage } from '../../src/content/hubContent';
import { aLink, anArticle } from '../support/articles';
import { always, aPage, articleSection, hubElement, linkSection, renderHub } from '../support/renderHub';
import { readStrings } from '../support/strings';

const page = aPage({
  articles: articleSection({ items: [anArticle({ id: 1, title: 'Why the library moves', featured: true }), anArticle({ id: 2, title: 'Less < more & why' })] }),
  links: linkSection({ items: [aLink({ id: 1, title: 'Budget planner' }), aLink({ id: 2, title: 'Ring us', href: 'tel:+441632960001', marking: 'Official' })] }),
  linkCategories: ['Tools and templates']
});

describe('the hub', () => {
  it('shows every article and every link as real links', async () => {
    renderHub(always(page));
    expect(await screen.findByRole('link', { name: 'Why the library moves' })).toHaveAttribute('href', 'https://contoso.sharepoint.com/sites/hub/SitePages/Home.aspx?hubArticle=1');
    expect(screen.getByRole('link', { name: 'Less < more & why' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Budget planner/ })).toHaveAttribute('href', 'https://partner1.example.org/');
  });

  it('is clean for axe while it loads', async () => {
    const { container } = renderHub({ load: () => new Promise(() => undefined) });
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is clean for axe with cards', async () => {
    const { container } = renderHub(always(page));
    await screen.findByText('Budget planner');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('has headings that step down one by one', async () => {
    renderHub(always(page));
    await screen.findByText('Budget planner');
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)));
    expect(levels).toEqual([2, 3, 4, 4, 3, 4]);
  });

  it('opens web addresses in a new tab and says so, and leaves others to their program', async () => {
    renderHub(always(page));
    const web = await screen.findByRole('link', { name: /Budget planner.*opens in a new tab/ });
    expect(web).toHaveAttribute('target', '_blank');
    expect(web).toHaveAttribute('rel', expect.stringContaining('noopener'));
    const telephone = screen.getByRole('link', { name: 'Ring us' });
    expect(telephone).not.toHaveAttribute('target');
  });

  it('marks what is for staff only', async () => {
    renderHub(always(page));
    const card = (await screen.findByRole('link', { name: 'Ring us' })).closest('li') as HTMLElement;
    expect(within(card).getByText('Official')).toBeInTheDocument();
    expect(screen.getAllByText('Official')).toHaveLength(1);
  });

  it.each([['notApproved', 'Not approved yet · Featured · Technology'], ['rejected', 'Rejected · Featured · Technology'], [undefined, 'Featured · Technology']] as const)(
    'says to those who get it that an article is not approved: %s', async (withheld, label) => {
      renderHub(always(aPage({ articles: articleSection({ items: [anArticle({ id: 1, title: 'The article', featured: true, withheld })] }) })));
      const card = (await screen.findByRole('link', { name: 'The article' })).closest('li') as HTMLElement;
      expect(within(card).getByText(label)).toBeInTheDocument();
    });

  it('has a skip link as the first thing that the keyboard reaches', async () => {
    const { container } = renderHub(always(page));
    await screen.findByText('Budget planner');
    const first = container.querySelector('a, button, input, summary, [tabindex="0"]') as HTMLElement;
    expect(first).toHaveTextContent('Skip to main content');
    fireEvent.click(first);
    expect(document.activeElement).toContainElement(screen.getByText('Why the library moves'));
    expect(document.activeElement).not.toContainElement(screen.getByRole('heading', { level: 2 }));
  });

  it('tells a screen reader that it loads, and what came', async () => {
    renderHub(always(page));
    expect(screen.getByRole('status')).toHaveTextContent('Loading articles and links');
    await screen.findByText('Budget planner');
    expect(screen.getByRole('status')).toHaveTextContent('2 articles shown');
  });

  it('says in which language a text is, and names it when it is not the reader’s', async () => {
    const items = [anArticle({ id: 1, title: 'Pam y mae’r llyfrgell yn symud', language: 'cy' })];
    renderHub(always(aPage({ articles: articleSection({ items }) })));
    const heading = await screen.findByRole('heading', { level: 4 });
    expect(heading).toHaveAttribute('lang', 'cy');
    expect(screen.getByText(/In Welsh/)).toBeInTheDocument();
  });

  it('speaks Welsh', async () => {
    renderHub(always(page), { strings: readStrings('cy-gb').hub });
    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent('Hwb y Sector Cyhoeddus');
    expect(await screen.findByText(/Dan sylw · Technoleg · Yn Saesneg/)).toBeInTheDocument();
    expect(screen.getByText('1 Ionawr 2026')).toBeInTheDocument();
  });

  it('shows the chosen heading, or the usual one', async () => {
    const { unmount } = renderHub(always(page), { title: 'Our hub' });
    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent('Our hub');
    unmount();
    renderHub(always(page));
    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent('Public Sector Hub');
    await screen.findByText('Budget planner');
  });

  it('takes an owner’s own choices as they stand, whatever they are called', async () => {
    const items = [anArticle({ id: 1, topic: 'constructor' })];
    const links = [aLink({ id: 1, category: 'toString' })];
    renderHub(always(aPage({ articles: articleSection({ items }), links: linkSection({ items: links }) })));
    expect(await screen.findByText('constructor')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'toString' })).toBeInTheDocument();
  });
});

describe('when there is nothing', () => {
  it('tells a reader to come back', async () => {
    const { container } = renderHub(always(aPage({})));
    expect(await screen.findByText('There are no articles yet.')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Write the first article' })).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('offers an owner the form', async () => {
    renderHub(always(aPage({ articles: articleSection({ canEdit: true }) })));
    expect(await screen.findByRole('link', { name: 'Write the first article' })).toHaveAttribute('href', '/sites/hub/Lists/HubArticles/NewForm.aspx');
  });
});

describe('when a list fails', () => {
  const failing = (kind: FailureKind): HubPage => aPage({
    articles: { failure: new ContentFailure(kind, 'the server’s words') },
    links: linkSection({ items: [aLink({ id: 1, title: 'Budget planner' })] })
  });

  it.each<FailureKind>(['listMissing', 'accessDenied', 'throttled', 'listTooLong', 'offline', 'unexpected'])('says what %s means, and the rest still shows', async (kind) => {
    const { container } = renderHub(always(failing(kind)), { mayEdit: true });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(readStrings('default').hub.failures[kind]);
    expect(alert).toHaveTextContent('the server’s words');
    expect(screen.getByText('Budget planner')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('tries again when asked', async () => {
    const answers = [failing('offline'), page];
    const load = jest.fn(async () => answers.shift() ?? page);
    renderHub({ load });
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Why the library moves')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(document.activeElement).toContainElement(screen.getByText('Why the library moves'));
    expect(document.activeElement).not.toBe(document.body);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('says that it tries, and says again what failed', async () => {
    let fail: (page: HubPage) => void = () => undefined;
    const load = jest.fn().mockResolvedValueOnce(failing('offline')).mockReturnValueOnce(new Promise((resolve) => { fail = resolve; }));
    renderHub({ load });
    const button = await screen.findByRole('button', { name: 'Try again' });
    button.focus();
    fireEvent.click(button);
    expect(button).toHaveTextContent('Trying again');
    expect(screen.getByRole('status')).toHaveTextContent('Loading articles and links');
    await act(async () => fail(failing('offline')));
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('The articles cannot be shown at the moment.');
  });

  it('still says something when the content rejects, which it promises not to', async () => {
    renderHub({ load: () => Promise.reject(new Error('a fault of ours')) });
    expect(await screen.findAllByRole('alert')).toHaveLength(2);
  });
});

it('drops the answer to a question that has changed', async () => {
  const resolvers: ((page: HubPage) => void)[] = [];
  const content: HubContent = { load: () => new Promise<HubPage>((resolve) => resolvers.push(resolve)), articles: () => new Promise(() => undefined), finder: () => new Promise(() => undefined), owner: () => new Promise(() => undefined) };
  const { rerender, container } = renderHub(content, { articleCount: 3 });
  rerender(hubElement(content, { articleCount: 9 }));
  expect(resolvers).toHaveLength(2);
  resolvers[1](aPage({ articles: articleSection({ items: [anArticle({ id: 2, title: 'The later answer' })] }) }));
  await screen.findByText('The later answer');
  resolvers[0](aPage({ articles: articleSection({ items: [anArticle({ id: 1, title: 'The earlier answer' })] }) }));
  await act(async () => undefined);
  expect(container).not.toHaveTextContent('The earlier answer');
});
