import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { aComment, FakeComments, fakeComments } from '../../../support/fakeComments';
import { ARTICLE, aStorage, RenderedComments, renderComments, settled } from '../../../support/renderComments';

const like = (name: string): HTMLElement => screen.getByRole('button', { name });
const article = (text: string): HTMLElement => screen.getByText(text).closest('article') as HTMLElement;
const deleteButton = (text: string): HTMLElement => within(article(text)).getByRole('button', { name: 'Delete' });
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

async function shown(content: FakeComments, props: Parameters<typeof renderComments>[1] = {}): Promise<RenderedComments> {
  const result = renderComments(content, props);
  await waitFor(() => expect(screen.queryByText('Loading comments')).not.toBeInTheDocument());
  return result;
}

beforeEach(() => window.localStorage.clear());

describe('liking a comment', () => {
  afterEach(settled);

  it('is shown at once, says its state and its number, and can be taken back', async () => {
    const content = fakeComments([aComment({ id: '1', likeCount: 2 })]);
    await shown(content);
    content.fail('setLike', 'hangs');
    expect(like('Like, 2 likes')).toHaveAttribute('aria-pressed', 'false');
    fireEvent.click(like('Like, 2 likes'));
    expect(like('Like, 3 likes')).toHaveAttribute('aria-pressed', 'true');
    await act(async () => content.release());
    await waitFor(() => expect(content.stored.comments[0].likedByMe).toBe(true));
    fireEvent.click(like('Like, 3 likes'));
    expect(like('Like, 2 likes')).toHaveAttribute('aria-pressed', 'false');
    await waitFor(() => expect(content.stored.comments[0]).toMatchObject({ likedByMe: false, likeCount: 2 }));
  });

  it('says nothing of a number when nobody likes it', async () => {
    await shown(fakeComments([aComment({ id: '1' })]));
    expect(like('Like')).toHaveTextContent(/^Like$/);
  });

  it('is taken back with a reason when it is refused', async () => {
    const content = fakeComments([aComment({ id: '1', likeCount: 1 })]);
    const { container } = await shown(content);
    content.fail('setLike', 'accessDenied');
    fireEvent.click(like('Like, 1 like'));
    expect(like('Like, 2 likes')).toHaveAttribute('aria-pressed', 'true');
    expect(await screen.findByRole('alert')).toHaveTextContent('Your like could not be saved. You do not have permission to do this.');
    expect(like('Like, 1 like')).toHaveAttribute('aria-pressed', 'false');
    expect(await axe(container)).toHaveNoViolations();
    fireEvent.click(like('Like, 1 like'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await waitFor(() => expect(content.stored.comments[0].likedByMe).toBe(true));
  });

  it('says it too when taking back is refused', async () => {
    const content = fakeComments([aComment({ id: '1', likeCount: 1, likedByMe: true })]);
    await shown(content);
    content.fail('setLike', 'throttled');
    fireEvent.click(like('Like, 1 like'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Your like could not be taken back. SharePoint is very busy.');
    expect(like('Like, 1 like')).toHaveAttribute('aria-pressed', 'true');
  });

  it('follows the last of quick presses, one request after the other', async () => {
    const content = fakeComments([aComment({ id: '1' })]);
    await shown(content);
    content.fail('setLike', 'hangs');
    press('Like');
    press('Like, 1 like');
    press('Like');
    press('Like, 1 like');
    expect(content.calls.filter((call) => call === 'setLike')).toHaveLength(1);
    await act(async () => content.release());
    await waitFor(() => expect(content.calls.filter((call) => call === 'setLike')).toHaveLength(2));
    await waitFor(() => expect(content.stored.comments[0]).toMatchObject({ likedByMe: false, likeCount: 0 }));
    expect(like('Like')).toHaveAttribute('aria-pressed', 'false');
  });

  it('works for replies', async () => {
    const content = fakeComments([aComment({ id: '1', replyCount: 1 })], { 1: [aComment({ id: '2', text: 'A reply', likeCount: 4 })] });
    await shown(content);
    press('1 reply');
    await screen.findByText('A reply');
    press('Like, 4 likes');
    await waitFor(() => expect(content.stored.replies.get('1')).toMatchObject([{ likedByMe: true, likeCount: 5 }]));
    expect(like('Like, 5 likes')).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('deleting a comment', () => {
  afterEach(settled);

  const three = (): FakeComments => fakeComments([aComment({ id: '3', mine: true }), aComment({ id: '2' }), aComment({ id: '1', mine: true })]);

  it('is offered for one’s own only', async () => {
    await shown(three());
    expect(screen.getAllByRole('button', { name: 'Delete' })).toHaveLength(2);
    expect(within(article('Comment 2')).queryByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
  });

  it('asks first, with the focus on the harmless answer, and not by the browser’s own window', async () => {
    const confirm = jest.spyOn(window, 'confirm').mockReturnValue(true);
    const content = three();
    const { container } = await shown(content);
    fireEvent.click(deleteButton('Comment 3'));
    expect(screen.getByRole('group', { name: 'Delete this comment?' })).toBeInTheDocument();
    expect(like('No, keep it')).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
    press('No, keep it');
    expect(deleteButton('Comment 3')).toHaveFocus();
    expect(content.calls).toEqual(['page']);
    expect(confirm).not.toHaveBeenCalled();
    confirm.mockRestore();
  });

  it('takes Escape for No, and the reader stays open', async () => {
    const closed = jest.fn();
    const content = three();
    await shown(content);
    document.body.addEventListener('keydown', closed, { once: true });
    fireEvent.click(deleteButton('Comment 3'));
    fireEvent.keyDown(like('No, keep it'), { key: 'Escape' });
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
    expect(deleteButton('Comment 3')).toHaveFocus();
    expect(content.calls).toEqual(['page']);
    expect(closed).not.toHaveBeenCalled();
    document.body.removeEventListener('keydown', closed);
  });

  it('takes it away at once, moves the focus to the next one, and counts', async () => {
    const content = three();
    const { counted } = await shown(content);
    content.fail('remove', 'hangs');
    fireEvent.click(deleteButton('Comment 3'));
    press('Yes, delete');
    expect(screen.queryByText('Comment 3')).not.toBeInTheDocument();
    expect(article('Comment 2')).toHaveFocus();
    expect(screen.getByRole('heading')).toHaveTextContent('Comments (2)');
    await act(async () => content.release());
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('The comment is deleted.'));
    expect([content.stored.comments.length, counted]).toEqual([2, [-1]]);
  });

  it('moves the focus to the heading after the last one', async () => {
    const content = three();
    await shown(content);
    fireEvent.click(deleteButton('Comment 1'));
    press('Yes, delete');
    expect(screen.getByRole('heading')).toHaveFocus();
    await waitFor(() => expect(content.stored.comments).toHaveLength(2));
  });

  it('brings it back to its place with a reason when it is refused', async () => {
    const content = three();
    const { counted, container } = await shown(content);
    content.fail('remove', 'throttled');
    fireEvent.click(deleteButton('Comment 3'));
    press('Yes, delete');
    expect(screen.queryByText('Comment 3')).not.toBeInTheDocument();
    expect(await screen.findByRole('alert')).toHaveTextContent('The comment could not be deleted. SharePoint is very busy.');
    expect(article('Comment 3')).toContainElement(screen.getByRole('alert'));
    expect(screen.getAllByRole('article')[0]).toBe(article('Comment 3'));
    expect(counted).toEqual([]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each(['answerLost', 'itemMissing'] as const)('is done when it is gone all the same: %s', async (fault) => {
    const content = three();
    const { counted } = await shown(content);
    content.fail('remove', fault);
    fireEvent.click(deleteButton('Comment 3'));
    press('Yes, delete');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('The comment is deleted.'));
    expect(screen.queryByText('Comment 3')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(counted).toEqual([-1]);
  });

  it('brings it back when a lost answer turns out to be a lost call, or nobody can tell', async () => {
    const content = three();
    await shown(content);
    content.fail('remove', 'offline', 'offline');
    fireEvent.click(deleteButton('Comment 3'));
    press('Yes, delete');
    expect(await screen.findByRole('alert')).toHaveTextContent('SharePoint did not answer.');
    content.fail('page', 'offline');
    fireEvent.click(deleteButton('Comment 1'));
    press('Yes, delete');
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  it('warns that replies go, too, and forgets what was to be one', async () => {
    const content = fakeComments([aComment({ id: '1', mine: true, replyCount: 2 })]);
    aStorage().write(`draft/${ARTICLE}/1`, 'Half a reply');
    await shown(content);
    fireEvent.click(deleteButton('Comment 1'));
    expect(screen.getByRole('group', { name: 'Delete this comment? 2 replies to it will be deleted, too.' })).toBeInTheDocument();
    press('Yes, delete');
    expect(await screen.findByText(/Be the first/)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('The comment is deleted.'));
    expect(aStorage().read(`draft/${ARTICLE}/1`)).toBeUndefined();
  });

  it('works for replies, and their number follows', async () => {
    const content = fakeComments([aComment({ id: '1', replyCount: 2 })], { 1: [aComment({ id: '2', text: 'One' }), aComment({ id: '3', text: 'Two', mine: true })] });
    const { counted } = await shown(content);
    press('2 replies');
    await screen.findByText('Two');
    fireEvent.click(deleteButton('Two'));
    press('Yes, delete');
    expect(article('Comment 1')).toHaveFocus();
    expect(await screen.findByRole('button', { name: '1 reply' })).toBeInTheDocument();
    expect([screen.queryByText('Two'), counted]).toEqual([null, []]);
  });
});
