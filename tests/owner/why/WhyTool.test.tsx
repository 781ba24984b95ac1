import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import * as React from 'react';
import { ContentFailure } from '../../../src/content/failures';
import { HubPage } from '../../../src/content/hubContent';
import { VisibilityContent } from '../../../src/content/manage/visibilityContent';
import { ItemFacts } from '../../../src/content/visibility/itemFacts';
import { HubContext } from '../../../src/hub/HubContext';
import { ShownSettings } from '../../../src/hub/hubProps';
import { AudienceNames } from '../../../src/hub/manage/audienceNames';
import { ItemRef } from '../../../src/hub/manage/ownerModule';
import { texts as whyTexts } from '../../../src/owner/why/texts';
import { Tool } from '../../../src/owner/why/WhyTool';
import { texts as paneTexts } from '../../../src/webparts/publicSectorHub/pane/texts';
import { anOwner } from '../../support/anOwner';
import { aLink, anArticle } from '../../support/articles';
import { aPage, articleSection, linkSection } from '../../support/renderHub';
import { readStrings } from '../../support/strings';

const LISTS = '/sites/hub/Lists';
const facts = (parts: Partial<ItemFacts> = {}): ItemFacts => ({
  list: 'articles', id: 7, title: 'Water', editHref: `${LISTS}/HubArticles/EditForm.aspx?ID=7`, isFolder: false, address: undefined, category: undefined, topic: 'Money', sectors: [], serves: [], benefits: [], approval: undefined, showsDrafts: false, version: undefined,
  publishFrom: new Date(2026, 0, 5), expires: new Date(2026, 10, 3), language: 'en', translationOf: undefined, otherVersions: [], lacking: [], ownRights: false, search: 'notUsed', ...parts
});
const page = (...ids: number[]): HubPage => aPage({ articles: articleSection({ items: ids.map((id) => anArticle({ id, title: `Card ${id}`, featured: id === 1 })) }) });

function content(parts: Partial<VisibilityContent> = {}): VisibilityContent {
  return {
    places: { origin: 'https://contoso.sharepoint.com', page: 'https://contoso.sharepoint.com/sites/hub', site: '/sites/hub', articles: `${LISTS}/HubArticles`, links: `${LISTS}/HubLinks` },
    search: async () => ({ items: [] }), numbered: async () => ({ items: [] }), facts: async () => facts(), pageAt: async () => page(1, 2), outAt: async () => undefined, ...parts
  };
}

function show(port: VisibilityContent | (() => Promise<VisibilityContent>), subject?: ItemRef, language: 'default' | 'cy-gb' = 'default', settings: Partial<ShownSettings> = {}, groups: readonly string[] = []): HTMLElement {
  const owner = anOwner({ why: typeof port === 'function' ? port : async () => port });
  const { container } = render(
    <HubContext.Provider value={{ strings: readStrings(language).hub, idPrefix: 'hub-1', inTeams: false }}>
      <AudienceNames.Provider value={groups}>
        <Tool owner={owner} page={page(1, 2)} settings={{ articleCount: 2, ...settings }} subject={subject} onChanged={() => undefined} onTool={() => undefined} onBusy={() => undefined} />
      </AudienceNames.Provider>
    </HubContext.Provider>
  );
  return container;
}

function look(text: string): void {
  fireEvent.change(screen.getByRole('textbox', { name: 'Title, number or address' }), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Look' }));
}
const rule = (name: string): HTMLElement => screen.getByText(name, { selector: 'li > span' }).closest('li') as HTMLElement;

it('says in one sentence what hides the item that it was opened for, and leads to its form', async () => {
  const container = show(content(), { list: 'articles', id: 7 });
  expect(await screen.findByText('Readers do not see this article because it expired on 3 November 2026.')).toBeInTheDocument();
  const edit = screen.getByRole('link', { name: 'Edit Water (opens in a new tab)' });
  expect(edit).toHaveAttribute('href', `${LISTS}/HubArticles/EditForm.aspx?ID=7`);
  // Beside the answer, which stays.
  expect(edit).toHaveAttribute('target', '_blank');
  expect(rule('Expires')).toHaveTextContent('Hides itIt expired on 3 November 2026. Set a later date in “Expires”, or clear it.');
  expect(rule('Title')).toHaveTextContent('FineIt has a title.');
  expect(screen.getByRole('list', { name: 'All that decides' }).children).toHaveLength(15);
  expect(await axe(container)).toHaveNoViolations();
});

it('names all that hides it, the first to mend first', async () => {
  show(content({ facts: async () => facts({ title: undefined, approval: 'pending', publishFrom: undefined }) }), { list: 'articles', id: 7 });
  expect(await screen.findByText('Readers do not see this article. First, it has no title. Then, it is not approved yet. Then, it has no date in “Publish from”. Then, it expired on 3 November 2026.')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Without a title' })).toBeInTheDocument();
});

it('says which card it is', async () => {
  show(content({ facts: async () => facts({ id: 2, expires: undefined }) }), { list: 'articles', id: 2 });
  expect(await screen.findByText('Readers see this article: it is number 2 of the cards.')).toBeInTheDocument();
});

it('says where beyond the cards it stands', async () => {
  const outAt = jest.fn(async () => [1, 2, 7].map((id) => anArticle({ id, publishFrom: new Date(2026, 0, 20 - id) })));
  show(content({ facts: async () => facts({ expires: undefined }), outAt }), { list: 'articles', id: 7 });
  expect(await screen.findByText('Readers find this article, but not among the first cards: 2 are shown and this is number 3.')).toBeInTheDocument();
});

it('says it of a link, and in Welsh', async () => {
  show(content({ facts: async () => facts({ list: 'links', address: 'unsafe', expires: undefined }) }), { list: 'links', id: 7 }, 'cy-gb');
  expect(await screen.findByText('Nid yw darllenwyr yn gweld y ddolen hon: nid yw ei chyfeiriad yn dechrau â https, http, mailto na tel.')).toBeInTheDocument();
});

describe('an item is chosen', () => {
  it('among those whose title fits; the answer takes the focus', async () => {
    const search = jest.fn(async () => ({ items: [{ list: 'articles' as const, id: 7, title: 'Water' }, { list: 'links' as const, id: 7, title: '' }] }));
    const container = show(content({ search }));
    look(' water ');
    expect(await screen.findByText('2 items found. Choose one.')).toBeInTheDocument();
    expect(search).toHaveBeenCalledWith('water');
    expect(screen.getByRole('button', { name: 'Without a title Link 7' })).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    fireEvent.click(screen.getByRole('button', { name: 'Water Article 7' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Water' })).toHaveFocus());
  });

  it('at once by its address or the only one with that number', async () => {
    const asked = jest.fn(async () => facts());
    show(content({ facts: asked, numbered: async (id) => ({ items: [{ list: 'links', id, title: 'One' }] }) }));
    look('https://contoso.sharepoint.com/sites/hub/SitePages/Home.aspx?hubArticle=7');
    await waitFor(() => expect(asked).toHaveBeenCalledWith('articles', 7));
    look('9');
    await waitFor(() => expect(asked).toHaveBeenCalledWith('links', 9));
  });

  it('anew: what was said of another goes, also where nothing comes in its place', async () => {
    const water = { list: 'articles', id: 7, title: 'Water' } as const;
    const search = jest.fn<ReturnType<VisibilityContent['search']>, [string]>(async () => ({ items: [water, { ...water, id: 8 }] }));
    show(content({ search, pageAt: async () => page(7) }), water);
    await screen.findByRole('heading', { name: 'Water' });
    look('water');
    expect(await screen.findByText('2 items found. Choose one.')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Water' })).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Water Article 7' }));
    await screen.findByRole('heading', { name: 'Water' });
    fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
    await screen.findByText(/The one that you chose/);
    search.mockResolvedValue({ items: [] });
    look('asdf');
    expect(screen.queryByRole('heading', { name: 'Water' })).not.toBeInTheDocument();
    expect(await screen.findByText('Nothing in the two lists of this hub fits that.')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Water' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Water Article 7' })).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'The articles that the page shows then' })).not.toHaveTextContent('The one that you chose');
  });

  it('only once something was typed', async () => {
    const search = jest.fn(async () => ({ items: [] }));
    const container = show(content({ search }));
    look(' ');
    const box = screen.getByRole('textbox', { name: 'Title, number or address' });
    expect(screen.getByRole('alert')).toHaveTextContent('Type part of a title or a number, or paste a link.');
    expect(box).toHaveFocus();
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription('Type part of a title or a number, or paste a link.');
    expect(await axe(container)).toHaveNoViolations();
    look('water');
    await waitFor(() => expect(search).toHaveBeenCalledWith('water'));
    expect(search).toHaveBeenCalledTimes(1);
    expect(box).toBeValid();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('by more of its title where more fit than are shown', async () => {
    show(content({ search: async () => ({ items: [1, 2].map((id) => ({ list: 'articles', id, title: 'Water' })), newest: 20 }) }));
    look('water');
    expect(await screen.findByText('Many items fit that. Only the newest 20 of each list are shown: type more of the title to see others.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Water Article 2' })).toBeInTheDocument();
  });

  it('though one of the lists could not be looked through, which is said', async () => {
    const asked = jest.fn(async () => facts());
    const search = jest.fn<ReturnType<VisibilityContent['search']>, [string]>(async () => ({ items: [{ list: 'articles', id: 7, title: 'Water' }], closed: ['links'] }));
    show(content({ search, facts: asked }));
    look('water');
    expect(await screen.findByText('The list of partner links was not looked through: it is missing, or you may not read it.')).toBeInTheDocument();
    expect(asked).toHaveBeenCalledWith('articles', 7);
    search.mockResolvedValue({ items: [], closed: ['articles'] });
    look('other');
    expect(await screen.findByText('Nothing in the two lists of this hub fits that. The list of articles was not looked through: it is missing, or you may not read it.')).toBeInTheDocument();
  });

  it('of a page in another site only by whoever knows that it shows this hub', async () => {
    const asked = jest.fn(async () => facts());
    const numbered = jest.fn<ReturnType<VisibilityContent['numbered']>, Parameters<VisibilityContent['numbered']>>(async (id) => ({ items: [{ list: 'articles', id, title: 'Water' }] }));
    const container = show(content({ facts: asked, numbered }));
    const link = 'https://contoso.sharepoint.com/sites/housing/SitePages/Home.aspx?hubArticle=7';
    look(link);
    expect(await screen.findByText('That page lies in another site, /sites/housing, and most likely shows an article of that site. If it shows this hub, the link leads to:')).toBeInTheDocument();
    expect(asked).not.toHaveBeenCalled();
    expect(numbered).toHaveBeenCalledWith(7, 'articles');
    expect(await axe(container)).toHaveNoViolations();
    fireEvent.click(screen.getByRole('button', { name: 'Water Article 7' }));
    await waitFor(() => expect(asked).toHaveBeenCalledWith('articles', 7));
    numbered.mockResolvedValue({ items: [] });
    look(link);
    expect(await screen.findByText('That is not in a list that this hub shows. It lies in /sites/housing.')).toBeInTheDocument();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['https://contoso.sharepoint.com/sites/other/Lists/HubArticles/DispForm.aspx?ID=1', 'That is not in a list that this hub shows. It lies in /sites/other/Lists/HubArticles.'],
    ['https://contoso.sharepoint.com/sites/hub', 'That address names no item. Open the item in its list and copy the address from there.'],
    ['nothing', 'Nothing in the two lists of this hub fits that.']
  ])('or why there is none: %s', async (text, said) => {
    show(content());
    look(text);
    expect(await screen.findByText(said)).toBeInTheDocument();
  });
});

describe('a preview', () => {
  it('moves the answer to that moment, with the cards of then, and comes back', async () => {
    const pageAt = jest.fn(async () => page(1, 7));
    const container = show(content({ pageAt }), { list: 'articles', id: 7 });
    await screen.findByText(/because it expired/);
    fireEvent.change(screen.getByLabelText('Date'), { target: { value: '2026-11-02' } });
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: '08:30' } });
    fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText('Readers see this article: it is number 2 of the cards.')).toBeInTheDocument();
    expect(pageAt).toHaveBeenLastCalledWith({ articleCount: 2, language: 'en' }, new Date(2026, 10, 2, 8, 30), undefined);
    expect(screen.getByText('What readers get on 2 November 2026 at 08:30 · In English')).toHaveAttribute('role', 'status');
    expect(screen.getByRole('heading', { name: 'Water' })).toHaveFocus();
    const region = screen.getByRole('region', { name: 'The articles that the page shows then' });
    // Not below all the rules, where nobody would see that it came.
    expect(region.compareDocumentPosition(screen.getByRole('list', { name: 'All that decides' }))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const cards = within(region);
    expect(cards.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Card 1 · Leads, larger than the others', 'Card 7 · The one that you chose']);
    expect(await axe(container)).toHaveNoViolations();
    fireEvent.click(screen.getByRole('button', { name: 'Back to now' }));
    expect(await screen.findByText(/because it expired/)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /shows then/ })).not.toBeInTheDocument();
  });

  it('shows the cards without an item, for readers of either language', async () => {
    const pageAt = jest.fn(async () => page(1));
    show(content({ pageAt }));
    fireEvent.change(screen.getByLabelText('Reader’s language'), { target: { value: 'cy' } });
    fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'The articles that the page shows then' })).toHaveFocus());
    expect(pageAt).toHaveBeenCalledWith({ articleCount: 2, language: 'cy' }, expect.any(Date), undefined);
  });

  it('leaves who goes through the languages among them, and who comes back to now on a button', async () => {
    const pageAt = jest.fn(async () => page(1));
    show(content({ pageAt }));
    fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'The articles that the page shows then' })).toHaveFocus());
    const languages = screen.getByLabelText('Reader’s language');
    languages.focus();
    fireEvent.change(languages, { target: { value: 'cy' } });
    expect(await screen.findByText(/^What readers get on .* · In Welsh$/)).toBeInTheDocument();
    expect(languages).toHaveFocus();
    fireEvent.click(screen.getByRole('button', { name: 'Back to now' }));
    expect(screen.queryByRole('region', { name: 'The articles that the page shows then' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Preview' })).toHaveFocus();
  });

  it('asks for a date that is one', () => {
    show(content());
    fireEvent.change(screen.getByLabelText('Date'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Enter a date and a time.');
  });
});

describe('the settings of the web part', () => {
  const outNow = (parts: Partial<ItemFacts> = {}): Partial<VisibilityContent> => ({ facts: async () => facts({ id: 2, expires: undefined, ...parts }) });
  const article = { list: 'articles', id: 2 } as const;
  const link = { list: 'links', id: 2 } as const;
  const links = aPage({ links: linkSection({ items: [aLink({ id: 2, category: 'Money' })] }) });

  it('show the one list alone: what is in the other is hidden by them', async () => {
    const pageAt = jest.fn(async () => links);
    show(content({ ...outNow({ list: 'links', address: 'safe', category: 'Money' }), pageAt }), link, 'default', { show: 'articles' });
    expect(await screen.findByText('Readers do not see this link because the settings of this web part show articles only.')).toBeInTheDocument();
    expect(rule('Content of the web part')).toHaveTextContent('Change “Content” in the settings of this web part.');
    expect(pageAt).toHaveBeenCalledWith({ articleCount: 2, language: 'en', show: 'articles' }, expect.any(Date), undefined);
  });

  it('show links alone: a preview has no articles', async () => {
    show(content(outNow()), article, 'default', { show: 'links' });
    expect(await screen.findByText('Readers do not see this article because the settings of this web part show partner links only.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
    const cards = within(await screen.findByRole('region', { name: 'The articles that the page shows then' }));
    expect(cards.getByText('The settings of this web part show partner links only.')).toBeInTheDocument();
    expect(cards.queryByRole('listitem')).not.toBeInTheDocument();
  });

  it('show some categories of links: that of another one is named', async () => {
    show(content({ ...outNow({ list: 'links', address: 'safe', category: 'Money' }), pageAt: async () => links }), link, 'default', { linkCategories: ['Training'] });
    expect(await screen.findByText(/^Readers do not see this link because the settings of this web part do not show its category, Money/)).toBeInTheDocument();
    expect(rule('Category')).toHaveTextContent('Tick the category under “Link categories” in the settings of this web part.');
  });

  it('begin with filters: what they leave out comes later', async () => {
    const pageAt = jest.fn(async () => page(1, 9));
    const outAt = jest.fn(async () => []);
    show(content({ ...outNow(), pageAt, outAt }), article, 'default', { startLook: 'Topic=Technology&Topic=Jobs&Sort=title' });
    expect(await screen.findByText('Readers find this article, but not at first: the first filters of this web part leave it out until a reader clears them.')).toBeInTheDocument();
    expect(rule('First filters')).toHaveTextContent('(topic: Technology, Jobs)');
    expect(pageAt).toHaveBeenCalledWith(expect.anything(), expect.any(Date), { words: '', facets: { topic: ['Technology', 'Jobs'] }, sort: 'title' });
    expect(outAt).not.toHaveBeenCalled();
  });

  it('begin with filters or another order: the number is that of the cards that come of it, and none of them leads', async () => {
    show(content({ ...outNow(), pageAt: async () => page(1, 5, 2) }), article, 'default', { startLook: 'Topic=Money' });
    expect(await screen.findByText('Readers see this article: it is number 3 of the cards.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
    const cards = within(await screen.findByRole('region', { name: 'The articles that the page shows then' }));
    expect(cards.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Card 1', 'Card 5', 'Card 2 · The one that you chose']);
  });

  it('decide in which language pairs are shown, whatever the reader’s', async () => {
    const other = { id: 8, title: 'Dŵr', language: 'cy' as const, translationOf: 2, approval: undefined, publishFrom: new Date(2026, 0, 5), expires: undefined };
    const pageAt = jest.fn(async () => page(8));
    show(content({ ...outNow({ otherVersions: [other] }), pageAt }), article, 'default', { language: 'cy' });
    expect(await screen.findByText('Readers do not see this article because the settings of this web part show everybody its other version, “Dŵr”.')).toBeInTheDocument();
    expect(pageAt).toHaveBeenCalledWith({ articleCount: 2, language: 'cy' }, expect.any(Date), undefined);
    expect(screen.queryByLabelText('Reader’s language')).not.toBeInTheDocument();
    expect(screen.getByText(/The settings of this web part show everybody the Welsh version of a translated article\./)).toBeInTheDocument();
  });

  it('say for whom the web part is, by name where that is known', async () => {
    show(content(outNow()), article, 'default', { audience: [5] }, ['Members']);
    expect(await screen.findByText('Readers see this article: it is number 2 of the cards. The settings of this web part show it only to people in: Members. Others do not see the web part, unless they may edit.')).toBeInTheDocument();
    expect(rule('Audience')).toHaveTextContent('In part');
    cleanup();
    const container = show(content(outNow()), article, 'default', { audience: [5] });
    expect(await screen.findByText(/^Readers see this article.*only to people in certain groups\./)).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    cleanup();
    show(content(outNow()), article);
    expect(await screen.findByText('Readers see this article: it is number 2 of the cards.')).toBeInTheDocument();
    expect(rule('Audience')).toHaveTextContent('FineThe settings of this web part show it to everybody.');
  });

  it.each(['en-GB', 'cy-GB'] as const)('are named as the settings name themselves (%s)', (language) => {
    const { mend } = whyTexts[language];
    const { show: shown, linkGroup, language: ofArticles, firstGroup, audienceGroup } = paneTexts[language];
    expect([mend.articlesNotShown, mend.categoryNotShown, mend.otherAlways, mend.firstFiltered, mend.audienceSet].map((text) => /“(.+)”/.exec(text ?? '')?.[1]))
      .toEqual([shown, linkGroup, ofArticles, firstGroup, audienceGroup]);
  });
});

it('what fails is said, and can be tried again', async () => {
  const ask = jest.fn().mockRejectedValueOnce(new ContentFailure('offline', 'No line')).mockResolvedValue(facts());
  show(content({ facts: ask }), { list: 'articles', id: 7 });
  expect(await screen.findByRole('alert')).toHaveTextContent('SharePoint did not answer that. It said: No line');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/because it expired/)).toBeInTheDocument();
});

it('an item that is gone is gone', async () => {
  show(content({ facts: () => Promise.reject(new ContentFailure('itemMissing', 'x')) }), { list: 'articles', id: 7 });
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no such item any more, or you may not see it.');
});
