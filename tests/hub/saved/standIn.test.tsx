import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { ContentFailure } from '../../../src/content/failures';
import { HubPage, SavedPage } from '../../../src/content/hubContent';
import { anArticle } from '../../support/articles';
import { aPage, articleSection, Content, renderHub } from '../../support/renderHub';

const at = new Date(2026, 10, 25, 14, 5);
const pageOf = (...titles: string[]): HubPage => aPage({ articles: articleSection({ items: titles.map((title, place) => anArticle({ id: place + 1, title })) }) });
const offline: HubPage = { articles: { failure: new ContentFailure('offline', 'x') }, links: { failure: new ContentFailure('offline', 'x') }, linkCategories: [] };
const NOTE = 'SharePoint did not answer. Check your connection and try again. This is what was here on 25 November 2026 at 14:05.';

/** Content whose answers come when the test says so. */
const waiting = (copy: SavedPage | undefined): { readonly content: Content; answer(page: HubPage): Promise<void>; asked(): number } => {
  const answers: ((page: HubPage) => void)[] = [];
  let asked = 0;
  return {
    content: { load: () => new Promise((resolve) => { asked += 1; answers.push(resolve); }), saved: async () => copy },
    answer: (page) => act(async () => answers.splice(0).forEach((resolve) => resolve(page))),
    asked: () => asked
  };
};

it('what was kept is there before the server answers, and the answer takes its place without moving the focus', async () => {
  const { content, answer } = waiting({ page: pageOf('Old', 'Same'), at });
  renderHub(content);
  const link = await screen.findByRole('link', { name: 'Old' });
  link.focus();
  expect(screen.queryByText(/This is what was here/)).not.toBeInTheDocument();
  await answer(pageOf('New', 'Same'));
  expect(screen.getByRole('link', { name: 'New' })).toHaveFocus();
  expect(screen.queryByRole('link', { name: 'Old' })).not.toBeInTheDocument();
});

it('a copy that comes after the answer is not shown', async () => {
  let give: (copy: SavedPage) => void = () => undefined;
  const content: Content = { load: async () => pageOf('New'), saved: () => new Promise((resolve) => { give = resolve; }) };
  renderHub(content);
  await screen.findByRole('link', { name: 'New' });
  await act(async () => give({ page: pageOf('Old'), at }));
  expect(screen.getByRole('link', { name: 'New' })).toBeInTheDocument();
});

it('it stands in while the server cannot answer, with its time; trying again and being online again bring the new one', async () => {
  const { content, answer, asked } = waiting({ page: pageOf('Old'), at });
  renderHub(content);
  await screen.findByRole('link', { name: 'Old' });
  await answer(offline);
  expect(screen.getByText(NOTE).closest('[role="status"]')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText(NOTE)).toBeInTheDocument();
  await answer(offline);
  expect(asked()).toBe(2);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(asked()).toBe(3);
  await answer(pageOf('New'));
  await waitFor(() => expect(screen.queryByText(NOTE)).not.toBeInTheDocument());
  expect(screen.getByRole('link', { name: 'New' })).toBeInTheDocument();
  window.dispatchEvent(new Event('online'));
  expect(asked()).toBe(3);
});

it('the focus is led on when trying again helped', async () => {
  const { content, answer } = waiting({ page: pageOf('Old'), at });
  renderHub(content);
  await screen.findByRole('link', { name: 'Old' });
  await answer(offline);
  const button = screen.getByRole('button', { name: 'Try again' });
  button.focus();
  fireEvent.click(button);
  await answer(pageOf('New'));
  expect(document.activeElement?.id).toBe('hub-1-content');
});

it.each(['accessDenied', 'listMissing'] as const)('what must not be seen any more goes: %s', async (kind) => {
  const { content, answer } = waiting({ page: pageOf('Old'), at });
  renderHub(content);
  await screen.findByRole('link', { name: 'Old' });
  await answer({ ...offline, articles: { failure: new ContentFailure(kind, 'x') } });
  expect(screen.queryByRole('link', { name: 'Old' })).not.toBeInTheDocument();
  expect(screen.getAllByRole('alert').length).toBeGreaterThan(0);
});

it('what was read before stands in without a copy, too, when it is read again in vain', async () => {
  const load = jest.fn().mockResolvedValueOnce(aPage({ articles: articleSection({ items: [anArticle({ id: 1, title: 'Read before' })], canEdit: true }) })).mockResolvedValue(offline);
  renderHub({ load });
  await screen.findByRole('link', { name: 'Read before' });
  act(() => void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })));
  expect(await screen.findByText(/This is what was here on/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Read before' })).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
