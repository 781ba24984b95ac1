import { parseKql } from '../../../../workbench/sharepoint/search/kqlParser';
import { plainText } from '../../../../workbench/sharepoint/search/plainText';
import { askedWords, summaryOf } from '../../../../workbench/sharepoint/search/summary';

const summary = (text: string, kql: string, length = 180): string | null => summaryOf(text, askedWords(parseKql(kql)), length);

describe('a summary', () => {
  it.each([
    ['A budget for heat', 'budget', 'A <c0>budget</c0> for heat'],
    ['A budget for heat', 'budg* -heat', 'A <c0>budget</c0> for heat'],
    ['Budgets and BUDGET', 'budget', 'Budgets and <c0>BUDGET</c0>'],
    ['Y tŷ a’r café', 'ty cafe', 'Y <c0>tŷ</c0> a’r <c0>café</c0>'],
    ['nine million and nine', '"nine million"', '<c0>nine</c0> <c0>million</c0> and <c0>nine</c0>'],
    ['a <b> & c', 'b', 'a &lt;<c0>b</c0>&gt; &amp; c'],
    ['some  text\n here', 'Title:text', 'some text here']
  ])('of «%s» for %s', (text, kql, expected) => {
    expect(summary(text, kql)).toBe(expected);
  });

  it('is cut where nothing was asked for', () => {
    const text = `${'first '.repeat(60)}budget ${'middle '.repeat(60)}budget ${'last '.repeat(60)}`;
    const cut = summary(text, 'budget') ?? '';
    expect(cut).toMatch(/^<ddd\/> .*<c0>budget<\/c0>.* <ddd\/> .*<c0>budget<\/c0>.* <ddd\/>$/);
    expect(cut.length).toBeLessThan(320);
    expect(summary(text, 'absent')).toMatch(/^first first .* <ddd\/>$/);
    expect(summary('x'.repeat(1000), 'absent')).toBe(`${'x'.repeat(180)} <ddd/>`);
    expect(summary('', 'budget')).toBeNull();
  });
});

describe('the words of rich text', () => {
  it.each([
    ['<p>One</p><p>two</p>', 'One two'],
    ['a&nbsp;b &amp;amp; &#8364; &#x1F642; &unknown; &#0;', 'a b &amp; € 🙂 &unknown;'],
    ['<style>p{}</style>x<!-- y --><script>z()</script >', 'x'],
    ['1 < 2', '1 < 2']
  ])('%s', (html, expected) => {
    expect(plainText(html)).toBe(expected);
  });
});
