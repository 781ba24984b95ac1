import { fireEvent, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { compareIds } from '../../../../src/hub/reader/comments/compareIds';
import { excerpt } from '../../../../src/hub/reader/comments/excerpt';
import { linkify } from '../../../../src/hub/reader/comments/linkify';
import { aComment, fakeComments } from '../../../support/fakeComments';
import { renderComments, settled } from '../../../support/renderComments';

const links = (text: string): string[] => linkify(text).flatMap(({ href, text: words }) => (href === undefined ? [] : [words]));
const wordsOf = (parts: ReturnType<typeof linkify> | undefined): string | undefined => parts?.map(({ text }) => text).join('');

async function shown(text: string): Promise<{ place: HTMLElement; container: HTMLElement }> {
  const { container } = renderComments(fakeComments([aComment({ id: '1', text })]));
  await screen.findByRole('article');
  return { place: container.querySelector('article .text') as HTMLElement, container };
}

describe('the text of a comment', () => {
  afterEach(settled);

  it.each(['<b>x</b><script>alert(1)</script>', '&lt;b&gt; &amp;', 'two\nlines\n\n  and blanks', 'עברית 🙂 ŵy', '\u202Eevil', '**not bold** @mention{0}'])('is shown as it is: %j', async (text) => {
    const { place } = await shown(text);
    expect(place.textContent).toBe(text);
    expect(place.children).toHaveLength(0);
    expect(place).toHaveAttribute('dir', 'auto');
  });

  it('makes links of web addresses, which say that they open a new tab', async () => {
    const { container } = await shown('See https://example.org/a?b=1&c=2.\njavascript:alert(1) mailto:a@example.org');
    const link = screen.getByRole('link', { name: /^https:\/\/example\.org\/a\?b=1&c=2.*\(opens in a new tab\)$/ });
    expect(link).toHaveAttribute('href', 'https://example.org/a?b=1&c=2');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each([['x'.repeat(10_000), 1201], [Array.from({ length: 13 }, () => 'line').join('\n'), 60]])('is folded when it is long', async (text, length) => {
    const { place } = await shown(text);
    expect(place.textContent).toHaveLength(length);
    const button = screen.getByRole('button', { name: 'Show all of it' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    fireEvent.click(button);
    expect(place.textContent).toBe(text);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    fireEvent.click(screen.getByRole('button', { name: 'Show less' }));
    expect(place.textContent).toHaveLength(length);
  });

  it.each(['x'.repeat(1200), Array.from({ length: 12 }, () => 'line').join('\n')])('is not folded when it just fits', async (text) => {
    await shown(text);
    expect(screen.queryByRole('button', { name: 'Show all of it' })).not.toBeInTheDocument();
  });
});

describe('an excerpt', () => {
  it('ends before a word that would be cut', () => {
    const text = `${'word '.repeat(300)}`;
    expect(wordsOf(excerpt(linkify(text)))).toMatch(/^(word )+word$/);
  });

  it('cuts no emoji', () => {
    expect(wordsOf(excerpt(linkify(`${'x'.repeat(1199)}🙂🙂`)))).toBe('x'.repeat(1199));
  });

  it('makes no link of half an address', () => {
    const parts = excerpt(linkify(`${'x'.repeat(1190)} https://example.org/${'a'.repeat(100)}`));
    expect(parts?.some(({ href }) => href !== undefined)).toBe(false);
  });
});

describe('addresses in a text', () => {
  it.each([
    ['https://a.example', ['https://a.example']],
    ['(see https://a.example/x_(y)).', ['https://a.example/x_(y)']],
    ['https://a.example/, http://b.example!', ['https://a.example/', 'http://b.example']],
    ['“https://a.example” <https://b.example>', ['https://a.example', 'https://b.example']],
    ['HTTPS://A.EXAMPLE', ['HTTPS://A.EXAMPLE']],
    ['https:// https://[ ftp://a.example javascript:alert(1) www.a.example', []],
    ['https://', []]
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected);
    expect(wordsOf(linkify(text))).toBe(text);
  });

  it('are found fast in a text that is made to be slow', () => {
    const begin = Date.now();
    linkify(`https://a.example/${'('.repeat(20_000)}`);
    linkify(`https://a.example/${')'.repeat(20_000)}`);
    linkify(`https://a.example/${'.'.repeat(100_000)}`);
    linkify('https://'.repeat(10_000));
    expect(Date.now() - begin).toBeLessThan(1000);
  });
});

it.each([['9', '10', -1], ['10', '9', 1], ['9007199254740993', '9007199254740992', 1], ['0010', '10', 0], ['0', '0', 0], ['7', '7', 0]])('the ids %s and %s compare as numbers', (a, b, sign) => {
  expect(Math.sign(compareIds(a, b))).toBe(sign);
});
