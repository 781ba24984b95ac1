import { wordCount } from '../../../../src/hub/reader/richText/wordCount';

it.each([
  ['', 0], ['<p></p>&nbsp;', 0], ['<p>One two</p><p>three</p>', 3], ['<p>one</p><p>two</p>', 2], ['H<b>ell</b>o', 1], ['one<br>two', 2],
  ['don&#39;t don’t well-being', 3], ['Mae’r Cyngor yn newid', 4], ['Größe &eacute;t&eacute; на русском', 4], ['5 < 6 and more', 4], ['3.5 1,000 %', 2],
  ['<script>var a = "b <b> c";</script>one', 1], ['<style>p { color: red }</style>', 0], ['<!-- a > b <i> c --> one', 1], ['<!--[if gte mso 9]><xml><a>x</a></xml><![endif]-->one', 1],
  ['soft&shy;ly', 1], ['公共部门改革', 3], ['<img alt="not counted" src="x">one', 1], ['<unclosed one two', 0], ['• – —', 0], ['naïve café', 2]
])('%s has %d words', (html, count) => expect(wordCount(html)).toBe(count));

/** Milliseconds. */
function timeFor(body: string): number {
  const started = performance.now();
  wordCount(body);
  return performance.now() - started;
}

// Eight times as long would take sixty-four times the time if the time grew with the square.
it.each([['<', 2_000_000], ['<script', 200_000], ['<!--', 400_000], ['&', 2_000_000], ['a', 2_000_000], ['<p>word ', 200_000], ['a-', 500_000]])('the time for a body of many %s does not grow with the square of its length', (piece, times) => {
  const [short, long] = [piece.repeat(times / 8), piece.repeat(times)];
  const ratios = [1, 2, 3].map(() => timeFor(long) / Math.max(timeFor(short), 1));
  expect(Math.min(...ratios)).toBeLessThan(40);
});
