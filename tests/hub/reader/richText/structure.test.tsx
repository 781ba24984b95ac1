import { axe } from 'jest-axe';
import { cleaned, renderBody } from './renderBody';

const headings = (html: string, headingLevel = 3): string[] => Array.from(renderBody(html, { headingLevel }).body.querySelectorAll('h1,h2,h3,h4,h5,h6'), ({ localName, textContent }) => `${localName} ${textContent}`);

describe('headings', () => {
  it('stand below the article’s own', () => expect(headings('<h1>a</h1><h2>b</h2><h1>c</h1>')).toEqual(['h3 a', 'h4 b', 'h3 c']));
  it('rise, when the body begins low', () => expect(headings('<h4>a</h4><h5>b</h5>')).toEqual(['h3 a', 'h4 b']));
  it('skip no level', () => expect(headings('<h2>a</h2><h5>b</h5><h6>c</h6><h3>d</h3>')).toEqual(['h3 a', 'h4 b', 'h5 c', 'h4 d']));
  it('skip none at the beginning either', () => expect(headings('<h3>a</h3><h1>b</h1>')).toEqual(['h3 a', 'h3 b']));
  it('end at level 6', () => expect(headings('<h1>a</h1><h2>b</h2><h3>c</h3>', 5)).toEqual(['h5 a', 'h6 b', 'h6 c']));
  it('without words are none', () => expect(cleaned('<h2>&nbsp;</h2><h3><br></h3><h2><img src="/a.png" alt="A"></h2><p>x</p>')).not.toMatch(/<h/));
});

describe('tables', () => {
  it('scroll within a frame that has a name and can be reached', () => {
    const { body } = renderBody('<table width="1500"><tr><th>A</th><th>B</th></tr><tr><th>x</th><td>1</td></tr></table>');
    const frame = body.firstElementChild as HTMLElement;
    expect(frame).toHaveAttribute('role', 'region');
    expect(frame).toHaveAttribute('tabindex', '0');
    expect(frame).toHaveAttribute('aria-label', 'Table 1');
    expect(Array.from(frame.querySelectorAll('th'), ({ scope }) => scope)).toEqual(['col', 'col', 'row']);
    expect(frame.querySelector('[width]')).toBeNull();
  });

  it('are called what their caption says', () => {
    const { body } = renderBody('<table><caption>Costs</caption><tr><td>a<td>b</table><table><tr><td>a<td>b</table>');
    expect(Array.from(body.querySelectorAll('[role=region]'), (frame) => frame.getAttribute('aria-label'))).toEqual(['Costs', 'Table 1']);
  });

  it('are named in the reader’s language, and say in which their words are', () => {
    const { body } = renderBody('<table><tr><td>a<td>b</table>', { language: 'en' }, 'cy-gb');
    expect(body.firstElementChild).toHaveAttribute('aria-label', 'Tabl 1');
    expect(body.firstElementChild).toHaveAttribute('lang', 'cy-GB');
    expect(body.querySelector('table')).toHaveAttribute('lang', 'en');
  });

  it('of SharePoint’s styles have headers where the style shows some', () => {
    const { body } = renderBody('<table class="ms-rteTable-default"><tr class="ms-rteTableHeaderRow-default"><td class="ms-rteTableHeaderFirstCol-default" style="text-align:center">A</td><td>B</td></tr><tr class="ms-rteTableEvenRow-default"><td>1<td>2</table>');
    expect(body.querySelectorAll('th[scope=col]')).toHaveLength(2);
    expect(body.querySelectorAll('td')).toHaveLength(2);
  });

  it.each([
    ['of one cell', '<table><tr><td><p>x</p></td></tr></table>'],
    ['that say so', '<table role="presentation"><tr><td><p>x</p></td><td></td></tr></table>']
  ])('%s are none', (_, html) => expect(cleaned(html)).toBe('<div><p>x</p></div>'));

  it('that hold a table only arrange it', () => {
    const { body } = renderBody('<table><tr><td>a</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>');
    expect(body.querySelectorAll('table')).toHaveLength(1);
    expect(body.querySelectorAll('td')).toHaveLength(2);
  });

  it('span no hundreds of columns', () => {
    const { body } = renderBody('<table><tr><td colspan="200" rowspan="999">a<td colspan="2">b</table>');
    expect(body.querySelectorAll('[colspan], [rowspan]')).toHaveLength(1);
  });
});

describe('lists that Word wrote as paragraphs', () => {
  const item = (level: number, marker: string, text: string, list = 'l0'): string =>
    `<p class="MsoListParagraphCxSpMiddle" style="margin-left:36pt;text-indent:-18pt;mso-list:${list} level${level} lfo1"><!--[if !supportLists]--><span style="font-family:Symbol"><span style="mso-list:Ignore">${marker}<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp; </span></span></span><!--[endif]-->${text}<o:p></o:p></p>\n`;

  it('become lists, with their levels', () => {
    expect(cleaned(item(1, '·', 'One') + item(2, 'o', 'Two') + item(2, 'o', 'Three') + item(1, '·', 'Four')).replace(/\s/g, ''))
      .toBe('<ul><li>One<ul><li>Two</li><li>Three</li></ul></li><li>Four</li></ul>');
  });
  it('become numbered ones', () => expect(cleaned(item(1, '3.', 'Three') + item(2, 'a)', 'sub') + item(1, '4.', 'Four')).replace(/\s/g, '')).toBe('<ol start="3"><li>Three<oltype="a"><li>sub</li></ol></li><li>Four</li></ol>'.replace(' ', '')));
  it('end where another list or other text begins', () => {
    expect(cleaned(item(1, '·', 'a') + item(1, '1.', 'b', 'l1') + '<p>text</p>' + item(1, '2.', 'c', 'l1')).replace(/\s/g, '')).toBe('<ul><li>a</li></ol>'.replace('</ol>', '</ul>') + '<ol><li>b</li></ol><p>text</p><olstart="2"><li>c</li></ol>');
  });
  it('are two where Word had two', () => expect(cleaned(item(1, '·', 'a') + item(1, '·', 'b', 'l1')).match(/<ul>/g)).toHaveLength(2));
  it('are known by their bullet alone', () => {
    expect(cleaned('<p class="MsoListParagraphCxSpFirst">1.<span style="font-size:7pt">&nbsp;&nbsp; </span>Item <b>one</b></p><p class="MsoListParagraphCxSpLast">2.<span>&nbsp; </span>Item two</p>')).toBe('<ol><li>Item <b>one</b></li><li>Item two</li></ol>');
  });
  it('are no lists without one', () => expect(cleaned('<p class="MsoListParagraph">Only indented</p>')).toBe('<p>Only indented</p>'));
  it('leave nothing else of Word’s', () => {
    expect(cleaned('<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><xml><o:a>1</o:a></xml><p class="MsoNormal" style="mso-fareast-language:EN-GB">a<o:p>&nbsp;b</o:p></p>')).toBe('<p>a&nbsp;b</p>');
  });
});

describe('empty paragraphs', () => {
  it.each([
    ['<p>a</p><p>&nbsp;</p><p><br></p><p>\u200b</p><p>b</p>', '<p>a</p><p>b</p>'],
    ['<div>a</div><div>b</div><div><br></div><div><br></div><div>c</div>', '<div>a</div><div>b</div><div class="spaced">c</div>'],
    ['<p>a<br><br><br><br>b</p>', '<p>a<br><br>b</p>'],
    ['<p>a<br>b<br>c<br>d</p>', '<p>a<br>b<br>c<br>d</p>'],
    ['<p><img src="/a.png" alt=""></p>', '<p><img src="https://contoso.sharepoint.com/a.png" alt="" loading="lazy" decoding="async"></p>'],
    ['<p>a</p><hr><p>b</p>', '<p>a</p><hr><p>b</p>']
  ])('%s', (html, expected) => {
    const { body } = renderBody(html);
    const { body: wanted } = { body: Object.assign(document.createElement('div'), { innerHTML: expected }) };
    expect(body.isEqualNode(Object.assign(wanted, { className: 'richText', lang: 'en' }))).toBe(true);
  });
});

// A browser nests no deeper than 512; this document's own functions end at some thousands.
it.each(['b', 'blockquote', 'div', 'span', 'x-y', 'font'])('a thousand nested %s keep their text, not far within', (name) => {
  const { body } = renderBody(`<p>before</p>${`<${name}>`.repeat(1000)}deep`);
  expect(body).toHaveTextContent('before');
  expect(body).toHaveTextContent('deep');
  let depth = 0;
  for (let level: Element[] = [body]; level.length > 0; level = level.flatMap((element) => Array.from(element.children))) {
    depth++;
  }
  expect(depth).toBeLessThanOrEqual(32);
});

it('is accessible', async () => {
  const { container } = renderBody('<h1>Why</h1><p>a <a href="https://example.org">link</a></p><table><caption>Costs</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table><img src="/a.png"><ol><li>x</li></ol><iframe src="https://video.example.org/1"></iframe>');
  expect(await axe(container)).toHaveNoViolations();
});
