import { fireEvent, screen, waitFor } from '@testing-library/react';
import { HubContent } from '../../../src/content/hubContent';
import { anArticle } from '../../support/articles';
import { aDetail, fakeArticles } from '../../support/fakeArticles';
import { aPage, articleSection, renderHub } from '../../support/renderHub';

let mockMissing = false;
jest.mock('../../../src/hub/reader/Reader', () => {
  if (mockMissing) {
    throw new Error('Loading chunk hub-reader failed.');
  }
  return jest.requireActual('../../../src/hub/reader/Reader');
});

const cards = [anArticle({ id: 1, title: 'The first' }), anArticle({ id: 2, title: 'The second' })];
const content: HubContent = { load: async () => aPage({ articles: articleSection({ items: cards }) }), articles: async () => fakeArticles(cards.map((card) => aDetail(card))), finder: () => new Promise(() => undefined), owner: () => new Promise(() => undefined) };
const open = async (title: string): Promise<void> => void fireEvent.click(await screen.findByRole('link', { name: title }));

describe("when the reader's code does not come", () => {
  beforeEach(() => { mockMissing = true; });

  it('the message has the focus, so that whoever opened a card sees it, and leads to SharePoint or back to the card', async () => {
    renderHub(content);
    await open('The first');
    const message = await screen.findByRole('alert');
    expect(message).toHaveTextContent('The article cannot be opened here');
    await waitFor(() => expect(message.parentElement).toHaveFocus());
    expect(screen.getByRole('link', { name: 'Open it in SharePoint' })).toHaveAttribute('href', cards[0].href);
    fireEvent.click(screen.getByRole('button', { name: 'Show the articles' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'The first' })).toHaveFocus();
  });

  it('the way to SharePoint leaves Teams and says so; on a page it does not', async () => {
    const { unmount } = renderHub(content);
    await open('The first');
    expect(await screen.findByRole('link', { name: 'Open it in SharePoint' })).not.toHaveAttribute('target');
    unmount();
    renderHub(content, { inTeams: true });
    await open('The first');
    const link = await screen.findByRole('link', { name: 'Open it in SharePoint (opens in a new tab)' });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  });

  it('it is asked for again on demand, and with every card that is opened', async () => {
    renderHub(content);
    await open('The first');
    await screen.findByRole('alert');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('button', { name: 'Try again' });
    mockMissing = false;
    await open('The second');
    // The article takes the place of its own beginning, heading and all.
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'The second' })).toBeInTheDocument());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
