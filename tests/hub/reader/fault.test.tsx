import { act, fireEvent, screen } from '@testing-library/react';
import { HubContent } from '../../../src/content/hubContent';
import { anArticle } from '../../support/articles';
import { aDetail, fakeArticles } from '../../support/fakeArticles';
import { anAddress, aPage, articleSection, renderHub } from '../../support/renderHub';

let mockBroken = true;
jest.mock('../../../src/hub/reader/Facets', () => ({
  Facets: () => {
    if (mockBroken) {
      throw new Error('facets is not iterable');
    }
    return null;
  }
}));

const card = anArticle({ id: 1, title: 'The first' });
const content: HubContent = { load: async () => aPage({ articles: articleSection({ items: [card] }) }), articles: async () => fakeArticles([aDetail(card)]), finder: () => new Promise(() => undefined), owner: () => new Promise(() => undefined) };
const again = async (): Promise<void> => {
  const button = screen.getByRole('button', { name: 'Try again' });
  button.focus();
  fireEvent.click(button);
  await act(async () => { await new Promise((resolve) => setTimeout(resolve, 50)); });
};

it('a fault of ours is not laid at SharePoint’s door, and trying again keeps the focus', async () => {
  // React tells of what a boundary catches.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { container } = renderHub(content, { address: anAddress(1) });
  const failed = (): Promise<HTMLElement> => screen.findByRole('heading', { level: 2, name: 'The article cannot be shown at the moment.' });
  expect(await failed()).toHaveFocus();
  const pane = screen.getByRole('dialog');
  expect(pane).toHaveTextContent('Something in it stopped this page from showing it.');
  expect(pane).toHaveTextContent('The page said: facets is not iterable');
  expect(pane).not.toHaveTextContent(/SharePoint (gave|said)/);
  await again();
  expect(await failed()).toHaveFocus();
  mockBroken = false;
  await again();
  expect(await screen.findByRole('heading', { level: 2, name: 'The first' })).toHaveFocus();
  expect(container).toBeInTheDocument();
});
