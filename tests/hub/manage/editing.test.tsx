import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { HubPage } from '../../../src/content/hubContent';
import { HubProps } from '../../../src/hub/hubProps';
import { aLink, anArticle } from '../../support/articles';
import { always, aPage, articleSection, Content, linkSection, renderHub } from '../../support/renderHub';

const EDIT = { name: 'Edit Roads' };

const pageOf = (title: string, rights: { canEdit: boolean; canAdd?: boolean } = { canEdit: true }): HubPage => aPage({
  articles: articleSection({ items: [anArticle({ id: 1, title }), anArticle({ id: 2, title: 'Elsewhere', site: { url: 'https://contoso.sharepoint.com/sites/other', title: 'Other' } })], ...rights }),
  links: linkSection({ items: [aLink({ id: 3, title: 'Board' })], ...rights })
});

/** Follows no link: jsdom has nowhere to go. */
function press(element: HTMLElement): void {
  const stay = (event: Event): void => event.preventDefault();
  window.addEventListener('click', stay);
  fireEvent.mouseDown(element);
  fireEvent.click(element);
  window.removeEventListener('click', stay);
}

async function show(content: Content, props: Partial<HubProps> = {}): Promise<HTMLElement> {
  const { container } = renderHub(content, props);
  await screen.findByRole('link', { name: 'Roads' });
  return container;
}

afterEach(() => window.history.replaceState(null, '', '/'));

describe('whoever may edit', () => {
  it('finds a link to the form on each card of this hub, named after it', async () => {
    const container = await show(always(pageOf('Roads')));
    expect(screen.getByRole('link', EDIT)).toHaveAttribute('href', '/sites/hub/Lists/HubArticles/EditForm.aspx?ID=1');
    expect(screen.getByRole('link', { name: 'Edit Board' })).toHaveAttribute('href', '/sites/hub/Lists/HubLinks/EditForm.aspx?ID=3');
    expect(screen.queryByRole('link', { name: 'Edit Elsewhere' })).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('comes back to where the link was pressed, with what was open and looked for then', async () => {
    await show(always(pageOf('Roads')));
    window.history.pushState(null, '', '/sites/hub/SitePages/Home.aspx?hubFind.1a=a%20b&hubArticle=1');
    press(screen.getByRole('link', EDIT));
    const source = (): string | null => new URL(screen.getByRole('link', EDIT).getAttribute('href') ?? '', window.location.href).searchParams.get('Source');
    expect(source()).toBe(`${window.location.origin}/sites/hub/SitePages/Home.aspx?hubFind.1a=a%20b&hubArticle=1`);
    window.history.pushState(null, '', '/sites/hub/SitePages/Home.aspx');
    press(screen.getByRole('link', EDIT));
    expect(source()).toBe(`${window.location.origin}/sites/hub/SitePages/Home.aspx`);
  });

  it('comes back from a new item, too', async () => {
    await show(always(pageOf('Roads')));
    for (const name of ['New article', 'New link']) {
      press(screen.getByRole('link', { name }));
      expect(screen.getByRole('link', { name }).getAttribute('href')).toMatch(/NewForm\.aspx\?Source=http/);
    }
  });

  it('is led back to no tab of Teams, which a browser cannot show', async () => {
    await show(always(pageOf('Roads')), { inTeams: true });
    const link = screen.getByRole('link', { name: /^Edit Roads/ });
    press(link);
    expect(link).toHaveAttribute('href', '/sites/hub/Lists/HubArticles/EditForm.aspx?ID=1');
    expect(link).toHaveAttribute('target', '_blank');
  });

  it('but not add sees no new item, and who may add but not edit no other', async () => {
    await show(always(pageOf('Roads', { canEdit: true, canAdd: false })));
    expect(screen.getByRole('link', EDIT)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /^New/ })).not.toBeInTheDocument();
  });

  it('sees no Edit where adding is all', async () => {
    await show(always(pageOf('Roads', { canEdit: false, canAdd: true })));
    expect(screen.queryByRole('link', { name: /^Edit/ })).not.toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: /^New/ })).toHaveLength(2);
  });
});

it('a reader sees nothing of it', async () => {
  await show(always(pageOf('Roads', { canEdit: false })));
  expect(screen.queryByRole('link', { name: /^(Edit|New)/ })).not.toBeInTheDocument();
});

describe('what was changed is there', () => {
  const changing = (): { load: jest.Mock } => ({ load: jest.fn().mockResolvedValueOnce(pageOf('Roads')).mockResolvedValue(pageOf('Streets')) });
  const comeBack = (event: Event): void => { act(() => { window.dispatchEvent(event); }); };

  it('when the browser brings back the page as it was left', async () => {
    await show(changing());
    comeBack(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(await within(screen.getByRole('region', { name: 'Articles' })).findByRole('link', { name: 'Streets' })).toBeInTheDocument();
  });

  it.each(['focus', 'visibilitychange'])('when the window is turned to again (%s) after a form was opened beside it', async (name) => {
    await show(changing(), { inTeams: true });
    press(screen.getByRole('link', { name: /^Edit Roads/ }));
    comeBack(new Event(name));
    expect(await screen.findByRole('link', { name: 'Streets' })).toBeInTheDocument();
  });

  it('and is asked for once where the browser tells of it in several ways', async () => {
    const content = changing();
    await show(content, { inTeams: true });
    press(screen.getByRole('link', { name: /^Edit Roads/ }));
    ['visibilitychange', 'focus', 'pageshow'].forEach((name) => comeBack(new Event(name)));
    expect(await screen.findByRole('link', { name: 'Streets' })).toBeInTheDocument();
    expect(content.load).toHaveBeenCalledTimes(2);
  });

  it('and nothing is asked while the page is hidden', async () => {
    const content = changing();
    await show(content, { inTeams: true });
    press(screen.getByRole('link', { name: /^Edit Roads/ }));
    const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    comeBack(new Event('visibilitychange'));
    hidden.mockRestore();
    await waitFor(() => expect(content.load).toHaveBeenCalledTimes(1));
  });
});
