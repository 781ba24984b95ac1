import * as fc from 'fast-check';
import { outlineOf } from '../../../src/content/health/html';

it('reads paragraphs, headings, links and pictures', () => {
  expect(outlineOf('<h2>One</h2><p>A <b>bold</b> word&nbsp;&amp; more.<br>Next</p><ul><li>x</li><li><a href="/a?b=1&amp;c=2">Go <i>there</i></a></li></ul><img src="a.png"><img alt="A bridge" src=b>')).toEqual({
    blocks: ['One', 'A bold word & more.', 'Next', 'x', 'Go there'], headings: [2], anchors: [{ href: '/a?b=1&c=2', text: 'Go there' }], silentImages: 1
  });
});

it.each([
  ['comments and what is no HTML', '<!-- <a href="x">here</a> --><script>if (a < b) { "<h4>" }</script><style>h1 > a {}</style><p>x</p>', { blocks: ['x'], headings: [], anchors: [], silentImages: 0 }],
  ['a script that never ends', '<p>x</p><script><a href="y">here</a>', { blocks: ['x'], headings: [], anchors: [], silentImages: 0 }],
  ['signs that are no tags', '<p>1 < 2 and <3 > 2</p>', { blocks: ['1 < 2 and <3 > 2'], headings: [], anchors: [], silentImages: 0 }],
  ['quotes of every kind, and a sign for an end within one', `<a title='>' href=plain>one</a><A HREF='two' href="three">two</A>`, { blocks: ['onetwo'], headings: [], anchors: [{ href: 'plain', text: 'one' }, { href: 'two', text: 'two' }], silentImages: 0 }],
  ['links that are not closed', '<a href="1">one<a href="2">two', { blocks: ['onetwo'], headings: [], anchors: [{ href: '1', text: 'one' }, { href: '2', text: 'two' }], silentImages: 0 }],
  ['headings without words, as editors leave them', '<h2>\u200b</h2><h3>&nbsp;</h3><h4>x</h4>', { blocks: ['x'], headings: [4], anchors: [], silentImages: 0 }],
  ['a picture that is a link', '<a href="x"><img src="y" alt="The plan"></a>', { blocks: [], headings: [], anchors: [{ href: 'x', text: 'The plan' }], silentImages: 0 }],
  ['decoration that says so', '<img role="presentation" src="x" alt="">', { blocks: [], headings: [], anchors: [], silentImages: 0 }],
  ['entities that no one means', '&#99999999; &#x110000; &nope; &constructor;', { blocks: ['&#99999999; &nope; &constructor;'], headings: [], anchors: [], silentImages: 0 }]
])('%s', (_what, html, outline) => expect(outlineOf(html)).toEqual(outline));

it('never throws and never brings out a tag that was one', () => {
  const piece = fc.constantFrom('<', '>', '<a ', 'href=', '"', "'", '<!--', '-->', '<script', '</script>', '<h1>', '</h1>', '=', ' ', '&#60;', 'x', '<img alt', '</', '<?', '/>');
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    const { headings, silentImages } = outlineOf(pieces.join(''));
    return headings.every((level) => level >= 1 && level <= 6) && silentImages >= 0;
  }));
});

/** Every one of these would take minutes with a reader that goes back over the text. */
it.each([
  ['tags that never end', '<a '], ['quotes that never end', '<a x="'], ['ends of comments', '<!--'], ['equals signs', '<a ='], ['signs', '<'], ['blanks in a tag', '<a  \n '], ['ends', '</a'], ['scripts', '<script>'],
  ['ends of sentences', '.'], ['closing quotes', '!")'], ['letters without a blank', 'x'], ['declarations', '<!']
])('takes time in proportion to the text: %s', (_what, piece) => {
  const { readingAge } = jest.requireActual('../../../src/content/health/readingAge');
  const start = performance.now();
  const { blocks } = outlineOf(piece.repeat(100_000));
  readingAge(blocks);
  readingAge([`${piece.repeat(100_000)}a`]);
  expect(performance.now() - start).toBeLessThan(5000);
});
