import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { hubStorage } from '../../../../src/hub/storage/hubStorage';
import { aComment, FakeComments, fakeComments } from '../../../support/fakeComments';
import { aClient, ARTICLE, aStorage, RenderedComments, renderComments, settled } from '../../../support/renderComments';

const DRAFT = `draft/${ARTICLE}`;
const ATTEMPT = `sending/${ARTICLE}`;
const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Write a comment' });
const button = (name = 'Post comment'): HTMLElement => screen.getByRole('button', { name });
const write = (text: string): void => void fireEvent.change(box(), { target: { value: text } });
const sent = (content: FakeComments): number => content.calls.filter((call) => call === 'add').length;
const mine = (id: string, text: string): ReturnType<typeof aComment> => aComment({ id, text, mine: true, author: { name: 'Sam Carter', loginName: 'sam' } });

async function shown(content: FakeComments, props: Parameters<typeof renderComments>[1] = {}): Promise<RenderedComments> {
  const result = renderComments(content, props);
  await waitFor(() => expect(screen.queryByText('Loading comments')).not.toBeInTheDocument());
  return result;
}

beforeEach(() => window.localStorage.clear());

describe('a half-written comment', () => {
  afterEach(() => void jest.useRealTimers());
  afterEach(settled);

  it('is stored in a pause of writing', async () => {
    await shown(fakeComments());
    jest.useFakeTimers();
    write('Half');
    act(() => void jest.advanceTimersByTime(200));
    write('Half a');
    act(() => void jest.advanceTimersByTime(299));
    expect(aStorage().read(DRAFT)).toBeUndefined();
    act(() => void jest.advanceTimersByTime(1));
    expect(aStorage().read(DRAFT)).toBe('Half a');
    write(' ');
    act(() => void jest.advanceTimersByTime(300));
    expect(aStorage().read(DRAFT)).toBeUndefined();
  });

  it('is stored when the page goes', async () => {
    await shown(fakeComments());
    write('Half a');
    fireEvent(window, new Event('pagehide'));
    expect(aStorage().read(DRAFT)).toBe('Half a');
  });

  it('is there again after the reader was closed, with a quiet note until it is touched', async () => {
    const { unmount } = await shown(fakeComments());
    write('Half a comment');
    unmount();
    const { container } = await shown(fakeComments());
    expect(box()).toHaveValue('Half a comment');
    expect(screen.getByText(/Your unfinished comment is back\./)).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    write('Half a comment and');
    expect(screen.queryByText(/Your unfinished comment is back\./)).not.toBeInTheDocument();
  });

  it('is gone when it is discarded, and the focus is in the box', async () => {
    aStorage().write(DRAFT, 'Half');
    await shown(fakeComments());
    fireEvent.click(button('Discard'));
    expect([box().value, aStorage().read(DRAFT)]).toEqual(['', undefined]);
    expect(box()).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Your unfinished comment is discarded.');
  });

  it('belongs to its article', async () => {
    const content = fakeComments();
    const { unmount } = await shown(content);
    write('About seven');
    unmount();
    await shown(content, { article: 8 });
    expect(box()).toHaveValue('');
  });

  it('can be written and posted where the browser stores nothing', async () => {
    const content = fakeComments();
    const client = aClient();
    renderComments(content, { storage: hubStorage('test', undefined) }, 'default', client);
    await screen.findByText(/Be the first/);
    content.fail('add', 'unexpected');
    write('No memory');
    fireEvent.click(button());
    await screen.findByText(/did not arrive/);
    content.stored.comments.unshift(mine('1500', 'No memory'));
    await act(() => client.invalidateQueries());
    await screen.findByRole('article', { name: 'Sam Carter' });
    fireEvent.click(button());
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Your comment is posted.'));
    expect([sent(content), box().value]).toEqual([1, '']);
  });

  it.each([[42], [{ text: 'x' }], [['x']], [null]])('may be stored as nonsense: %j', async (nonsense) => {
    aStorage().write(DRAFT, nonsense);
    aStorage().write(ATTEMPT, nonsense);
    await shown(fakeComments());
    expect(box()).toHaveValue('');
  });
});

describe('an attempt of an earlier time', () => {
  afterEach(settled);

  beforeEach(() => {
    aStorage().write(DRAFT, 'Sent in a storm');
    aStorage().write(ATTEMPT, { text: 'Sent in a storm', after: '9007199254740993', at: 1 });
  });

  it('is found when it arrived, and nothing is sent', async () => {
    const content = fakeComments([mine('9007199254740994', ' Sent in a storm\r\n')]);
    const { counted } = await shown(content);
    await waitFor(() => expect(box()).toHaveValue(''));
    expect(screen.getByRole('status')).toHaveTextContent('Your comment did arrive. It is shown here.');
    expect([aStorage().read(DRAFT), aStorage().read(ATTEMPT), sent(content), counted]).toEqual([undefined, undefined, 0, []]);
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });

  it('stays in the box when it did not arrive, and is not sent by itself', async () => {
    // Ids that a `number` cannot tell apart.
    const content = fakeComments([mine('9007199254740992', 'Sent in a storm')]);
    await shown(content);
    expect(await screen.findByText(/Your comment did not arrive/)).toBeInTheDocument();
    expect([box().value, sent(content)]).toEqual(['Sent in a storm', 0]);
    fireEvent.click(button());
    await waitFor(() => expect(sent(content)).toBe(1));
  });

  it('is back in the box even when its draft is lost', async () => {
    aStorage().remove(DRAFT);
    await shown(fakeComments());
    await screen.findByText(/Your comment did not arrive/);
    expect(box()).toHaveValue('Sent in a storm');
  });

  it('is looked for on every page down to where it was sent', async () => {
    aStorage().write(ATTEMPT, { text: 'Sent in a storm', after: '100', at: 1 });
    const later = Array.from({ length: 40 }, (_, index) => aComment({ id: `${200 - index}` }));
    const content = fakeComments([...later, mine('101', 'Sent in a storm'), aComment({ id: '100' })]);
    await shown(content);
    await waitFor(() => expect(box()).toHaveValue(''));
    expect(sent(content)).toBe(0);
  });

  it('is kept when nobody can tell, and looked for when the connection is back', async () => {
    const content = fakeComments([mine('9007199254740994', 'Sent in a storm')]);
    content.fail('page', 'offline', 'offline');
    renderComments(content);
    expect(await screen.findByText(/We could not tell whether your comment arrived/)).toBeInTheDocument();
    expect([aStorage().read(DRAFT), box().value]).toEqual(['Sent in a storm', 'Sent in a storm']);
    fireEvent(window, new Event('online'));
    await waitFor(() => expect(box()).toHaveValue(''));
    expect(sent(content)).toBe(0);
  });

  it('leaves alone what was written while it was looked for', async () => {
    const content = fakeComments([mine('9007199254740994', 'Sent in a storm')]);
    content.fail('page', 'hangs', 'hangs');
    renderComments(content);
    write('Something else');
    await waitFor(() => expect(content.calls).toEqual(['page', 'page']));
    await act(async () => content.release());
    expect(await screen.findByText(/An earlier version of your comment did arrive/)).toBeInTheDocument();
    expect(box()).toHaveValue('Something else');
  });
});

describe('two at the same time', () => {
  afterEach(settled);

  it('send the same text once', async () => {
    aStorage().write(DRAFT, 'Twice?');
    const content = fakeComments();
    const first = await shown(content);
    const second = renderComments(content, {}, 'default', aClient());
    await waitFor(() => expect(screen.queryByText('Loading comments')).not.toBeInTheDocument());
    const buttons = screen.getAllByRole('button', { name: 'Post comment' });
    expect(buttons).toHaveLength(2);
    buttons.forEach((each) => fireEvent.click(each));
    await waitFor(() => expect(screen.getAllByRole('article', { name: 'Sam Carter' })).toHaveLength(2));
    expect(content.stored.comments).toHaveLength(1);
    first.unmount();
    second.unmount();
  });

  it('take turns by the browser’s locks where there are some', async () => {
    const request = jest.fn(async (_name: string, work: () => Promise<unknown>) => work());
    Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
    try {
      await shown(fakeComments());
      write('Locked');
      fireEvent.click(button());
      await screen.findByRole('article', { name: 'Sam Carter' });
      expect(request).toHaveBeenCalledWith(`PublicSectorHub/${ATTEMPT}`, expect.any(Function));
      request.mockRejectedValueOnce(new Error('SecurityError'));
      write('Without');
      fireEvent.click(button());
      await waitFor(() => expect(screen.getAllByRole('article', { name: 'Sam Carter' })).toHaveLength(2));
    } finally {
      Reflect.deleteProperty(navigator, 'locks');
    }
  });

  it('closing the reader while a comment is under way: the next opening waits and shows it', async () => {
    const content = fakeComments();
    const { unmount, counted } = await shown(content);
    content.fail('add', 'hangs');
    write('Under way');
    fireEvent.click(button());
    await waitFor(() => expect(sent(content)).toBe(1));
    unmount();
    expect(aStorage().read(DRAFT)).toBe('Under way');
    await shown(content);
    expect(box()).toHaveValue('Under way');
    expect(screen.getByText('Checking whether your comment arrived', { selector: 'p' })).toBeInTheDocument();
    await act(async () => content.release());
    await waitFor(() => expect(box()).toHaveValue(''));
    expect(await screen.findByRole('article', { name: 'Sam Carter' })).toBeInTheDocument();
    expect([sent(content), counted, aStorage().read(DRAFT), aStorage().read(ATTEMPT)]).toEqual([1, [1], undefined, undefined]);
  });
});
