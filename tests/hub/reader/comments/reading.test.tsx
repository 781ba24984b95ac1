import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { aComment, fakeComments } from '../../../support/fakeComments';
import { renderComments, settled } from '../../../support/renderComments';

const many = (count: number): ReturnType<typeof aComment>[] => Array.from({ length: count }, (_, index) => aComment({ id: `${count - index}` }));
const heading = (): HTMLElement => screen.getByText(/^(Comments|Sylwadau)\b/, { selector: 'h3' });
/** By its words: roles of many comments take long to find. */
const showMore = (): HTMLElement => screen.getByText('Show more comments', { selector: 'button' });
const status = (): Element | null => document.querySelector('[role=status]');
const texts = (): (string | null)[] => Array.from(document.querySelectorAll('article .text'), ({ textContent }) => textContent);

beforeEach(() => window.localStorage.clear());

describe('reading comments', () => {
  afterEach(settled);

  it('shows the newest first, under a heading that counts them and can be jumped to', async () => {
    const { container } = renderComments(fakeComments(many(3)), { count: 3 });
    expect(heading()).toHaveTextContent('Comments (3)');
    expect(await screen.findByText('Comment 3')).toBeInTheDocument();
    expect(texts()).toEqual(['Comment 3', 'Comment 2', 'Comment 1']);
    expect(heading()).toHaveAttribute('id', 'hub-1-comments-7');
    heading().focus();
    expect(heading()).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says while it loads that it loads, and does not guess a number', async () => {
    const content = fakeComments(many(1));
    content.fail('page', 'hangs');
    const { container } = renderComments(content, { count: undefined });
    expect(heading()).toHaveTextContent(/^Comments$/);
    expect(screen.getByText('Loading comments')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    act(content.release);
    expect(await screen.findByText('Comment 1')).toBeInTheDocument();
    expect(heading()).toHaveTextContent('Comments (1)');
    expect(screen.queryByText('Loading comments')).not.toBeInTheDocument();
  });

  it('invites the first comment', async () => {
    const { container } = renderComments(fakeComments());
    expect(await screen.findByText(/Be the first to say/)).toBeInTheDocument();
    expect(heading()).toHaveTextContent('Comments (0)');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says who wrote when, in words and for machines', async () => {
    renderComments(fakeComments([aComment({ id: '1', created: new Date(2026, 10, 24, 9, 5) })]));
    const comment = await screen.findByRole('article', { name: 'Mali Bevan' });
    const time = within(comment).getByText('24 November 2026 at 09:05');
    expect(time).toHaveAttribute('dateTime', new Date(2026, 10, 24, 9, 5).toISOString());
    expect(within(comment).getByText('MB')).toHaveAttribute('aria-hidden', 'true');
    expect(comment.querySelector('img')).toBeNull();
  });

  it('leaves out a date that makes no sense', async () => {
    renderComments(fakeComments([aComment({ id: '1', created: new Date(NaN) })]));
    expect((await screen.findByRole('article')).querySelector('time')).toBeNull();
  });

  it('speaks Welsh', async () => {
    renderComments(fakeComments([aComment({ id: '1', likeCount: 2, replyCount: 3 })]), {}, 'cy-gb');
    expect(await screen.findByText('24 Tachwedd 2026 am 09:05')).toBeInTheDocument();
    expect(heading()).toHaveTextContent('Sylwadau (1)');
    expect(screen.getByRole('button', { name: 'Hoffi, mae 2 berson yn hoffi hwn' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '3 ateb' })).toBeInTheDocument();
  });

  it.each([['off', 'Comments are switched off for this article.'], ['readOnly', /^You can read the comments but not write any\. To take part, ask/]] as const)(
    'says in one sentence when comments are %s, and still shows what is there', async (commenting, words) => {
      const { container } = renderComments(fakeComments([aComment({ id: '1', mine: true, likeCount: 2 })]), { commenting });
      expect(await screen.findByText('Comment 1')).toBeInTheDocument();
      expect(screen.getByText(words)).toBeInTheDocument();
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
      // Whoever may only read can still like; where comments are off nothing changes any more.
      expect(screen.queryAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(commenting === 'off' ? [] : ['Like, 2 likes']);
      expect(screen.queryByText('2 likes') === null).toBe(commenting !== 'off');
      expect(await axe(container)).toHaveNoViolations();
    }
  );

  it('says why it cannot show them, and helps on when asking again works', async () => {
    const content = fakeComments(many(1));
    content.fail('page', 'throttled', 'throttled');
    const { container } = renderComments(content);
    expect(await screen.findByRole('alert')).toHaveTextContent('The comments cannot be shown at the moment. SharePoint is very busy.');
    expect(await axe(container)).toHaveNoViolations();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(content.calls).toHaveLength(2));
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Comment 1')).toBeInTheDocument();
    await waitFor(() => expect(heading()).toHaveFocus());
  });
});

describe('more comments than a page holds', () => {
  afterEach(settled);

  it('come when somebody asks, and the focus goes to the first new one', async () => {
    renderComments(fakeComments(many(65)), { count: undefined });
    await screen.findByText('Comment 65');
    expect(texts()).toHaveLength(30);
    expect(heading()).toHaveTextContent(/^Comments$/);
    fireEvent.click(showMore());
    await screen.findByText('Comment 35');
    await waitFor(() => expect(screen.getByText('Comment 35').closest('article')).toHaveFocus());
    expect(status()).toHaveTextContent('30 more comments shown');
    fireEvent.click(showMore());
    await screen.findByText('Comment 1');
    expect(texts()).toHaveLength(65);
    expect(heading()).toHaveTextContent('Comments (65)');
    expect(screen.queryByText('Show more comments')).not.toBeInTheDocument();
  });

  it('stay away with a reason when they cannot be loaded, and come at the next try', async () => {
    const content = fakeComments(many(31));
    renderComments(content);
    await screen.findByText('Comment 31');
    content.fail('page', 'offline');
    fireEvent.click(showMore());
    expect(await screen.findByRole('alert')).toHaveTextContent('More comments could not be loaded. SharePoint did not answer.');
    expect(texts()).toHaveLength(30);
    fireEvent.click(showMore());
    expect(await screen.findByText('Comment 1')).toBeInTheDocument();
  });

  it('are shown once when a page moved while it was read', async () => {
    const content = fakeComments(many(31));
    renderComments(content);
    await screen.findByText('Comment 31');
    content.stored.comments.unshift(aComment({ id: '32' }));
    fireEvent.click(showMore());
    await screen.findByText('Comment 1');
    expect(texts().filter((text) => text === 'Comment 2')).toHaveLength(1);
  });
});

describe('replies', () => {
  afterEach(settled);

  const conversation = (): ReturnType<typeof fakeComments> => fakeComments(
    [aComment({ id: '10', replyCount: 2 })], { 10: [aComment({ id: '11', text: 'First' }), aComment({ id: '12', text: 'Second' })] }
  );

  it('are folded and read only when somebody unfolds them, oldest first', async () => {
    const content = conversation();
    const { container } = renderComments(content);
    const button = await screen.findByRole('button', { name: '2 replies' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(content.calls).toEqual(['page']);
    fireEvent.click(button);
    await screen.findByText('Second');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(texts()).toEqual(['Comment 10', 'First', 'Second']);
    expect(screen.getByRole('status')).toHaveTextContent('2 replies shown');
    expect(await axe(container)).toHaveNoViolations();
    fireEvent.click(button);
    expect(texts()).toEqual(['Comment 10']);
  });

  it('say why they cannot be shown', async () => {
    const content = conversation();
    content.fail('replies', 'unexpected');
    renderComments(content);
    fireEvent.click(await screen.findByRole('button', { name: '2 replies' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The replies cannot be shown at the moment.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Second')).toBeInTheDocument();
  });
});
