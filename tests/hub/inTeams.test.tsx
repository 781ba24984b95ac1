import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { HubPage } from '../../src/content/hubContent';
import { ArticleDetail } from '../../src/content/articleDetail';
import { Sharing } from '../../src/hub/share/sharing';
import { anArticle } from '../support/articles';
import { aDetail, fakeArticles } from '../support/fakeArticles';
import { always, anAddress, aPage, articleSection, Content, linkSection, renderHub } from '../support/renderHub';
import { readStrings } from '../support/strings';
import { renderBody } from './reader/richText/renderBody';

const { hub } = readStrings('default');
/** As the web part hands them to the hub in Teams. */
const strings = { ...hub, opensInNewTab: hub.opensInBrowser };
const SAYS = '(opens in your browser)';

/** In Teams a link leaves the tab and says so once; on a page it is a link like others. */
async function leaves(name: string, inTeams: boolean): Promise<HTMLElement> {
  const link = await screen.findByRole('link', { name: inTeams ? `${name} ${SAYS}` : name });
  if (inTeams) {
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  } else {
    expect(link).not.toHaveAttribute('target');
    expect(link).not.toHaveTextContent('opens');
  }
  return link;
}

const around = (inTeams: boolean): { inTeams: boolean; strings: typeof strings } => ({ inTeams, strings: inTeams ? strings : hub });
const card = anArticle({ id: 1, title: 'The first' });
const detailed = (parts: Partial<ArticleDetail>): Content => ({ load: async () => aPage({ articles: articleSection({ items: [card] }) }), articles: async () => fakeArticles([aDetail(card, parts)]) });

describe.each([[true, 'in Teams'], [false, 'on a page']])('%s', (inTeams) => {
  it('the owner’s way to a form', async () => {
    const page: HubPage = aPage({ articles: articleSection({ canEdit: true, problems: [{ kind: 'titleMissing', id: 7, title: 'Old news', editHref: '/sites/hub/Lists/HubArticles/EditForm.aspx?ID=7' }] }) });
    const { container } = renderHub(always(page), around(inTeams));
    await leaves('Edit Old news', inTeams);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('the owner’s way to the first article and the first link', async () => {
    renderHub(always(aPage({ articles: articleSection({ canEdit: true }), links: linkSection({ canEdit: true }) })), around(inTeams));
    await leaves('Write the first article', inTeams);
    await leaves('Add the first link', inTeams);
  });

  it('the reader’s way to the form, and the call to action on the same site', async () => {
    const { baseElement } = renderHub(detailed({ canEdit: true, callToAction: { href: 'https://contoso.sharepoint.com/sites/hub/Apply.aspx', text: 'Apply now' } }), { ...around(inTeams), address: anAddress(1) });
    await screen.findByText('The body of the article.');
    await leaves('Edit', inTeams);
    await leaves('Apply now', inTeams);
    expect(await axe(baseElement)).toHaveNoViolations();
  });

  it('a call to action that is no web page', async () => {
    renderHub(detailed({ callToAction: { href: 'mailto:hub@contoso.example', text: 'Write to us' } }), { ...around(inTeams), address: anAddress(1) });
    await leaves('Write to us', false);
  });

  it('a body’s links to other pages of the site', async () => {
    renderBody('<p><a href="/sites/hub/SitePages/Plan.aspx">the plan</a> <a href="mailto:a@contoso.example">a mail</a> <a href="#part">below</a></p><h2 id="part">Part</h2>', { onOpenArticle: () => undefined }, 'default', inTeams);
    const link = screen.getByRole('link', { name: inTeams ? 'the plan (opens in a new tab)' : 'the plan' });
    expect(link.getAttribute('target')).toBe(inTeams ? '_blank' : null);
    expect(link.getAttribute('rel')).toBe(inTeams ? 'noopener noreferrer' : null);
    expect(screen.getByRole('link', { name: 'a mail' })).not.toHaveAttribute('target');
    expect(screen.getByRole('link', { name: 'below' })).not.toHaveAttribute('target');
  });

  it('a body’s links to the hub’s own articles open here', () => {
    const onOpenArticle = jest.fn();
    const listRoot = '/sites/hub/Lists/HubArticles';
    renderBody(`<a href="${listRoot}/DispForm.aspx?ID=5">five</a> <a href="/sites/hub/SitePages/Home.aspx?hubArticle=6">six</a>`, { onOpenArticle, listRoot }, 'default', inTeams);
    for (const name of ['five', 'six']) {
      const link = screen.getByRole('link', { name });
      expect(link).not.toHaveAttribute('target');
      fireEvent.click(link);
    }
    expect(onOpenArticle.mock.calls).toEqual([[5], [6]]);
  });

  it('a body’s links to another hub’s articles', () => {
    renderBody('<a href="/sites/other/Lists/HubArticles/DispForm.aspx?ID=5">five</a>', { onOpenArticle: () => undefined, listRoot: '/sites/hub/Lists/HubArticles' }, 'default', inTeams);
    expect(screen.getByRole('link', { name: /^five/ }).getAttribute('target')).toBe(inTeams ? '_blank' : null);
  });
});

describe('sharing', () => {
  const copied: string[] = [];
  beforeEach(() => {
    copied.length = 0;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void copied.push(text) } });
  });
  afterEach(() => { Reflect.deleteProperty(navigator, 'clipboard'); });
  const open = async (sharing: Sharing): Promise<HTMLElement> => {
    renderHub(detailed({}), { address: anAddress(1), sharing });
    fireEvent.click(await screen.findByRole('button', { name: 'Share' }));
    return screen.getByRole('list', { name: 'Ways to share' });
  };

  it('a link for the browser stands beside the tab’s, and says why', async () => {
    const ways = await open({ linkTo: () => 'https://teams.microsoft.com/l/1', webLinkTo: ({ id }) => `https://contoso.sharepoint.com/${id}` });
    const web = within(ways).getByRole('button', { name: 'Copy link for the browser' });
    expect(web).toHaveAccessibleDescription(hub.share.webLinkWhy);
    fireEvent.click(web);
    expect(await screen.findByText('The link is copied.')).toBeInTheDocument();
    fireEvent.click(within(ways).getByRole('button', { name: 'Copy link' }));
    await screen.findByText('The link is copied.');
    expect(copied).toEqual(['https://contoso.sharepoint.com/1', 'https://teams.microsoft.com/l/1']);
    expect(await axe(ways)).toHaveNoViolations();
  });

  it('where the browser does not let us copy, the box holds the link that was asked for', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('denied')) } });
    const ways = await open({ linkTo: () => 'https://teams.microsoft.com/l/1', webLinkTo: () => 'https://contoso.sharepoint.com/1' });
    fireEvent.click(within(ways).getByRole('button', { name: 'Copy link for the browser' }));
    expect(await screen.findByRole('textbox', { name: 'Link to this article' })).toHaveValue('https://contoso.sharepoint.com/1');
  });

  it('elsewhere there is one link', async () => {
    const ways = await open({ linkTo: () => 'https://contoso.sharepoint.com/1' });
    expect(within(ways).queryByRole('button', { name: 'Copy link for the browser' })).not.toBeInTheDocument();
  });
});
