import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { FailureKind } from '../../../../src/content/failures';
import { aComment, FakeComments, fakeComments } from '../../../support/fakeComments';
import { aClient, ARTICLE, aStorage, RenderedComments, renderComments, settled } from '../../../support/renderComments';

const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Write a comment' });
const button = (name = 'Post comment'): HTMLElement => screen.getByRole('button', { name });
const write = (text: string, where: HTMLElement = box()): void => void fireEvent.change(where, { target: { value: text } });
const sent = (content: FakeComments): number => content.calls.filter((call) => call === 'add').length;
const draft = (): unknown => aStorage().read(`draft/${ARTICLE}`);
const attempt = (): unknown => aStorage().read(`sending/${ARTICLE}`);

async function shown(content: FakeComments, ...more: [Parameters<typeof renderComments>[1]?, string?]): Promise<RenderedComments> {
  const result = renderComments(content, ...more);
  await waitFor(() => expect(screen.queryByText('Loading comments')).not.toBeInTheDocument());
  return result;
}

beforeEach(() => window.localStorage.clear());

describe('posting a comment', () => {
  afterEach(settled);

  it('shows it at once as being posted, then as posted, on top and counted', async () => {
    const content = fakeComments([aComment({ id: '1' })]);
    const { container, counted } = await shown(content);
    content.fail('add', 'hangs');
    write('  Hello\nthere ');
    fireEvent.click(button());
    const pending = screen.getByText('Being posted', { selector: 'p' }).closest('li') as HTMLElement;
    expect(pending).toHaveTextContent('Hello there');
    expect(box()).toHaveValue('');
    expect(box()).toHaveAttribute('readonly');
    expect(draft()).toBe('  Hello\nthere ');
    expect(await axe(container)).toHaveNoViolations();
    await waitFor(() => expect(sent(content)).toBe(1));
    await act(async () => content.release());
    const mine = await screen.findByRole('article', { name: 'Sam Carter' });
    expect(mine.closest('ol')?.querySelector('article')).toBe(mine);
    expect(screen.queryByText('Being posted')).not.toBeInTheDocument();
    expect(screen.getByRole('heading')).toHaveTextContent('Comments (2)');
    expect(screen.getByRole('status')).toHaveTextContent('Your comment is posted.');
    expect(counted).toEqual([1]);
    expect(content.stored.comments[0].text).toBe('Hello\nthere');
    expect([draft(), attempt()]).toEqual([undefined, undefined]);
    expect(box()).not.toHaveAttribute('readonly');
  });

  it('sends once, however often and fast somebody presses', async () => {
    const content = fakeComments();
    await shown(content);
    write('Once');
    fireEvent.click(button());
    fireEvent.click(screen.getByRole('button', { name: 'Being posted' }));
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
    await screen.findByRole('article', { name: 'Sam Carter' });
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true, repeat: true });
    await act(async () => undefined);
    expect(content.calls.filter((call) => call === 'add')).toHaveLength(1);
  });

  it.each([['ctrlKey'], ['metaKey']])('posts at Enter with %s, and not at Enter alone, nor while a key repeats or a word is composed', async (modifier) => {
    const content = fakeComments();
    await shown(content);
    write('By keyboard');
    fireEvent.keyDown(box(), { key: 'Enter' });
    fireEvent.keyDown(box(), { key: 'Enter', [modifier]: true, repeat: true });
    fireEvent.keyDown(box(), { key: 'Enter', [modifier]: true, isComposing: true });
    await act(async () => undefined);
    expect(sent(content)).toBe(0);
    fireEvent.keyDown(box(), { key: 'Enter', [modifier]: true });
    await screen.findByRole('article', { name: 'Sam Carter' });
    expect(sent(content)).toBe(1);
  });

  it('says why nothing is sent from an empty box, and the button keeps the focus', async () => {
    const content = fakeComments();
    await shown(content);
    write(' \n ');
    expect(button()).toHaveAttribute('aria-disabled', 'true');
    expect(button()).not.toBeDisabled();
    expect(button()).toHaveAccessibleDescription('Write your comment first.');
    fireEvent.click(button());
    expect(screen.getByRole('status')).toHaveTextContent('Write your comment first.');
    await act(async () => undefined);
    expect(content.calls).toEqual(['page']);
    write('x');
    expect(button()).toHaveAttribute('aria-disabled', 'false');
    expect(button()).not.toHaveAccessibleDescription();
  });

  it('says gently when a text is long', async () => {
    await shown(fakeComments());
    write('x'.repeat(2000));
    expect(screen.queryByText(/long comment/)).not.toBeInTheDocument();
    write('x'.repeat(2001));
    expect(box()).toHaveAccessibleDescription(/long comment: 2001 characters/);
    expect(button()).toHaveAttribute('aria-disabled', 'false');
  });

  it('takes HTML for text', async () => {
    const content = fakeComments();
    const { container } = await shown(content);
    write('<img src=x onerror=alert(1)><b>Bold</b>');
    fireEvent.click(button());
    await screen.findByRole('article', { name: 'Sam Carter' });
    expect(screen.getByText('<img src=x onerror=alert(1)><b>Bold</b>')).toBeInTheDocument();
    expect(container.querySelector('img, b')).toBeNull();
  });
});

describe('a comment that is refused', () => {
  afterEach(settled);

  it.each<[FailureKind, RegExp]>([
    ['accessDenied', /You do not have permission to do this/], ['throttled', /SharePoint is very busy/], ['itemMissing', /no longer there/]
  ])('%s: is taken back, says why, and is not sent again by itself', async (kind, why) => {
    const content = fakeComments([aComment({ id: '1' })]);
    const { container, counted } = await shown(content);
    content.fail('add', kind);
    write('Too much?');
    fireEvent.click(button());
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Your comment was not posted. It is back in the box.');
    expect(alert).toHaveTextContent(why);
    expect(box()).toHaveValue('Too much?');
    expect(screen.queryByText('Being posted')).not.toBeInTheDocument();
    expect([draft(), attempt()]).toEqual(['Too much?', undefined]);
    expect([sent(content), counted]).toEqual([1, []]);
    expect(await axe(container)).toHaveNoViolations();
    fireEvent.click(button());
    expect(await screen.findByRole('article', { name: 'Sam Carter' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is not sent when the look before it fails', async () => {
    const content = fakeComments();
    await shown(content);
    content.fail('page', 'throttled');
    write('Hello');
    fireEvent.click(button());
    expect(await screen.findByRole('alert')).toHaveTextContent(/not posted.*very busy/);
    expect([sent(content), attempt(), box().value]).toEqual([0, undefined, 'Hello']);
  });

  it('is not sent while the browser is offline, nor by itself when it is back', async () => {
    const content = fakeComments();
    await shown(content);
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    write('From the train');
    fireEvent.click(button());
    expect(await screen.findByRole('alert')).toHaveTextContent('You are offline. Your comment was not sent.');
    expect([sent(content), draft(), attempt()]).toEqual([0, 'From the train', undefined]);
    online.mockReturnValue(true);
    fireEvent(window, new Event('online'));
    await act(async () => undefined);
    expect(sent(content)).toBe(0);
    online.mockRestore();
    fireEvent.click(button());
    expect(await screen.findByRole('article', { name: 'Sam Carter' })).toBeInTheDocument();
  });
});

describe('a comment whose answer is lost', () => {
  afterEach(settled);

  it('is found and not sent again when it arrived', async () => {
    const content = fakeComments([aComment({ id: '1' })]);
    const { counted } = await shown(content);
    content.fail('add', 'answerLost');
    write('Did it?\r\nYes');
    fireEvent.click(button());
    expect(await screen.findByRole('article', { name: 'Sam Carter' })).toBeInTheDocument();
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect([sent(content), draft(), attempt(), box().value]).toEqual([1, undefined, undefined, '']);
    expect(counted).toEqual([1]);
  });

  it('is back in the box when it did not arrive, and the next press sends it once', async () => {
    const content = fakeComments();
    await shown(content);
    content.fail('add', 'unexpected');
    write('Lost');
    fireEvent.click(button());
    expect(await screen.findByRole('alert')).toHaveTextContent('Your comment did not arrive. It is still here: “Post comment” sends it again.');
    expect([box().value, draft()]).toEqual(['Lost', 'Lost']);
    fireEvent.click(button());
    await screen.findByRole('article', { name: 'Sam Carter' });
    expect(content.stored.comments).toHaveLength(1);
    expect(attempt()).toBeUndefined();
  });

  it('is not sent again when it arrives late, after a look that did not find it', async () => {
    const content = fakeComments();
    await shown(content);
    content.fail('add', 'offline');
    write('Slow');
    fireEvent.click(button());
    await screen.findByText(/did not arrive/);
    content.stored.comments.unshift(aComment({ id: '1500', text: 'Slow', mine: true, author: { name: 'Sam Carter', loginName: 'sam' } }));
    fireEvent.click(button());
    await screen.findByRole('article', { name: 'Sam Carter' });
    expect([sent(content), content.stored.comments.length]).toEqual([1, 1]);
  });

  it('is not called unsent when the browser is offline by the next press', async () => {
    const content = fakeComments();
    await shown(content);
    content.fail('add', 'offline');
    write('Sent?');
    fireEvent.click(button());
    await screen.findByText(/did not arrive/);
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    fireEvent.click(button());
    expect(await screen.findByText(/We could not tell whether your comment arrived/)).toBeInTheDocument();
    expect(sent(content)).toBe(1);
    online.mockRestore();
  });

  it('is not sent again either when the list shows by then that it arrived', async () => {
    const content = fakeComments();
    const client = aClient();
    renderComments(content, {}, 'default', client);
    await screen.findByText(/Be the first/);
    content.fail('add', 'offline');
    write('Slow');
    fireEvent.click(button());
    await screen.findByText(/did not arrive/);
    content.stored.comments.unshift(aComment({ id: '1500', text: 'Slow', mine: true }));
    await act(() => client.invalidateQueries());
    expect(await screen.findByRole('article')).toHaveTextContent('Slow');
    fireEvent.click(button());
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Your comment is posted.'));
    expect([sent(content), content.stored.comments.length, box().value, attempt()]).toEqual([1, 1, '', undefined]);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is kept when nobody can tell, and looked for when somebody asks', async () => {
    const content = fakeComments();
    const { container } = await shown(content);
    write('Where am I?');
    content.fail('add', 'answerLost');
    fireEvent.click(button());
    // The look before it works, the one after it does not.
    await waitFor(() => expect(content.calls).toContain('page'));
    expect(await screen.findByRole('article', { name: 'Sam Carter' })).toBeInTheDocument();

    write('And me?');
    const page = content.page;
    let looks = 0;
    jest.spyOn(content, 'page').mockImplementation((...args) => {
      looks += 1;
      if (looks === 2) {
        content.fail('page', 'offline');
      }
      return page(...args);
    });
    content.fail('add', 'answerLost');
    fireEvent.click(button());
    expect(await screen.findByText('We could not tell whether your comment arrived. It is kept here.')).toBeInTheDocument();
    expect([box().value, draft(), attempt()]).toEqual(['And me?', 'And me?', expect.objectContaining({ text: 'And me?', after: '1001' })]);
    expect(await axe(container)).toHaveNoViolations();

    fireEvent.click(button('Check again'));
    expect(box()).toHaveFocus();
    await waitFor(() => expect(screen.getAllByRole('article', { name: 'Sam Carter' })).toHaveLength(2));
    expect(screen.getByRole('status')).toHaveTextContent('Your comment did arrive.');
    expect([box().value, draft(), attempt(), sent(content)]).toEqual(['', undefined, undefined, 2]);
  });

  it('may be the same words as an earlier comment of mine, or of somebody else', async () => {
    const content = fakeComments([aComment({ id: '9', text: 'Agreed' }), aComment({ id: '8', text: 'Agreed', mine: true })]);
    await shown(content);
    content.fail('add', 'unexpected');
    write('Agreed');
    fireEvent.click(button());
    expect(await screen.findByText(/did not arrive/)).toBeInTheDocument();
    content.stored.comments.unshift(aComment({ id: '10', text: 'Agreed' }));
    fireEvent.click(button());
    await screen.findByRole('article', { name: 'Sam Carter' });
    expect(sent(content)).toBe(2);
  });

  it('is said when an earlier version arrived and the text was changed since', async () => {
    const content = fakeComments();
    await shown(content);
    content.fail('add', 'unexpected');
    write('First version');
    fireEvent.click(button());
    await screen.findByText(/did not arrive/);
    content.stored.comments.unshift(aComment({ id: '1500', text: 'First version', mine: true }));
    write('Second version');
    fireEvent.click(button());
    expect(await screen.findByText(/An earlier version of your comment did arrive/)).toBeInTheDocument();
    expect(await screen.findByText('First version')).toBeInTheDocument();
    expect([box().value, sent(content)]).toEqual(['Second version', 1]);
    fireEvent.click(button());
    await waitFor(() => expect(box()).toHaveValue(''));
    expect(content.stored.comments.map(({ text }) => text)).toEqual(['Second version', 'First version']);
  });
});

describe('replies', () => {
  afterEach(settled);

  const conversation = (): FakeComments => fakeComments([aComment({ id: '10', replyCount: 1 })], { 10: [aComment({ id: '11', text: 'First' })] });

  it('are written under a comment, after those that are there', async () => {
    const content = conversation();
    const { counted, container } = await shown(content);
    const open = screen.getByRole('button', { name: 'Reply to Mali Bevan' });
    expect(open).toHaveAttribute('aria-expanded', 'false');
    fireEvent.click(open);
    const reply = screen.getByRole('textbox', { name: 'Reply to Mali Bevan' });
    expect(reply).toHaveFocus();
    expect(await screen.findByText('First')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    write('Second', reply);
    button('Post reply').focus();
    fireEvent.click(button('Post reply'));
    expect(await screen.findByRole('article', { name: 'Sam Carter' })).toHaveTextContent('Second');
    expect(within(screen.getByRole('article', { name: 'Sam Carter' })).queryByRole('button', { name: /Reply/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '2 replies' })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.queryByRole('textbox', { name: 'Reply to Mali Bevan' })).not.toBeInTheDocument();
    expect(open).toHaveFocus();
    expect(counted).toEqual([]);
    expect(aStorage().read(`draft/${ARTICLE}/10`)).toBeUndefined();
  });

  it('whose answer is lost are found', async () => {
    const content = conversation();
    await shown(content);
    fireEvent.click(screen.getByRole('button', { name: 'Reply to Mali Bevan' }));
    await screen.findByText('First');
    content.fail('add', 'answerLost');
    write('Second', screen.getByRole('textbox', { name: 'Reply to Mali Bevan' }));
    fireEvent.click(button('Post reply'));
    expect(await screen.findByRole('article', { name: 'Sam Carter' })).toHaveTextContent('Second');
    expect(sent(content)).toBe(1);
  });

  it('half-written are there again, opened, without taking the focus', async () => {
    const { unmount } = await shown(conversation());
    fireEvent.click(screen.getByRole('button', { name: 'Reply to Mali Bevan' }));
    write('Half a', screen.getByRole('textbox', { name: 'Reply to Mali Bevan' }));
    unmount();
    expect(aStorage().read(`draft/${ARTICLE}/10`)).toBe('Half a');
    await shown(conversation());
    const reply = await screen.findByRole('textbox', { name: 'Reply to Mali Bevan' });
    expect(reply).toHaveValue('Half a');
    expect(reply).not.toHaveFocus();
    expect(screen.getByText(/Your unfinished comment is back/)).toBeInTheDocument();
    expect(box()).toHaveValue('');
  });
});
