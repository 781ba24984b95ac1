import { cleaned, renderBody } from './renderBody';

describe('what SharePoint’s classes mean', () => {
  it.each([
    ['<p class="ms-rteElement-H2">Why</p>', '<h3>Why</h3>'],
    ['<h1 class="ms-rteElement-H1B" style="margin-bottom:0px"><span><span>Why</span></span></h1>', '<h3>Why</h3>'],
    ['<p class="ms-rteStyle-Quote">We listen.</p>', '<blockquote>We listen.</blockquote>'],
    ['<p>He said <span class="ms-rteStyle-Quote">yes</span></p>', '<p>He said <em>yes</em></p>'],
    ['<p><span class="ms-rteStyle-IntenseEmphasis">now</span></p>', '<p><strong><em>now</em></strong></p>'],
    ['<p class="ms-rteElement-P ms-rteStyle-References">Source</p>', '<p><small>Source</small></p>'],
    ['<p><span class="ms-rteBackColor-4">due</span> <span class="ms-rteThemeBackColor-2-0">x</span></p>', '<p><mark>due</mark> <mark>x</mark></p>'],
    ['<p><span class="highlightColorYellow fontColorRed">due</span></p>', '<p><mark>due</mark></p>'],
    ['<p><span class="ms-rteForeColor-2 ms-rteFontSize-4 ms-rteFontFace-7">red</span> <span class="ms-rteThemeForeColor-5-0 ms-rteThemeFontFace-1">x</span></p>', '<p>red x</p>'],
    ['<p class="ms-rtestate-field ms-rteStyle-Accent1">x</p>', '<p>x</p>'],
    ['<div class="ms-rteElement-Callout2">Note</div>', '<div class="callout">Note</div>'],
    ['<p>x</p><span id="layoutsData" class="ms-hide">false,false,2</span>', '<p>x</p>'],
    ['<p class="MsoQuote">We listen.</p>', '<blockquote>We listen.</blockquote>'],
    ['<p class="constructor toString">x</p>', '<p>x</p>']
  ])('%s', (html, expected) => expect(cleaned(html)).toBe(expected));

  it('a frame that SharePoint put round the text is none', () => {
    expect(cleaned('<div class="ExternalClassA03244D9510C4E8D9CF13379104760ED"><p>x</p></div>')).toBe('<div><p>x</p></div>');
  });

  it('no class of an author’s survives, not even one that is called like ours', () => {
    expect(cleaned('<p class="newTab table callout my">x</p>')).toBe('<p>x</p>');
  });
});

describe('what styles mean', () => {
  it.each([
    ['<span style="font-weight:bold">x</span>', '<strong>x</strong>'],
    ['<p style="font-weight:700;font-style:italic">x</p>', '<p><strong><em>x</em></strong></p>'],
    ['<span style="text-decoration:underline line-through">x</span>', '<u><s>x</s></u>'],
    ['<span style="background-color:#ffff00;color:#ffff00">x</span>', '<mark>x</mark>'],
    ['<font color="red" style="background:yellow;mso-highlight:yellow">x</font>', '<mark>x</mark>'],
    ['<span style="background-color:rgb(255, 255, 255);color:#000">x</span>', 'x'],
    ['<span style="background:rgba(9,9,9,0)">x</span>', 'x'],
    ['<p style="background-color:yellow;color:red;font-size:40px;position:fixed">x</p>', '<p>x</p>'],
    ['<p style="text-align:center">x</p>', '<p class="center">x</p>'],
    ['<p align="right">x</p>', '<p class="end">x</p>'],
    ['<p style="text-align:justify">x</p>', '<p>x</p>'],
    ['<p style="direction:rtl">x</p>', '<p dir="rtl">x</p>'],
    ['<p lang="cy" dir="ltr">x</p>', '<p lang="cy" dir="ltr">x</p>'],
    ['<p dir="sideways">x</p>', '<p>x</p>'],
    ['<p>a<span style="display:none">hidden</span><span hidden>hidden</span></p>', '<p>a</p>'],
    ['<b style="font-weight:normal" id="docs-internal">x</b>', '<span id="user-content-docs-internal">x</span>'],
    ['<blockquote style="margin:0 0 0 40px;border:none;padding:0px"><p>in</p></blockquote>', '<div class="indent"><p>in</p></div>'],
    ['<ol style="list-style-type:lower-alpha"><li>x</li></ol>', '<ol type="a"><li>x</li></ol>'],
    ['<a href="https://contoso.sharepoint.com/" style="text-decoration:underline">x</a>', '<a href="https://contoso.sharepoint.com/">x</a>'],
    ['<h2 style="font-weight:bold">x</h2>', '<h3>x</h3>'],
    ['<center>x</center><section>y</section>', '<div class="center">x</div><div>y</div>'],
    ['<strike>a</strike><tt>b</tt>', '<s>a</s><code>b</code>']
  ])('%s', (html, expected) => expect(cleaned(html)).toBe(expected));

  it('no style survives anywhere', () => {
    const { body } = renderBody('<table style="width:1500px" bgcolor="red"><tr style="height:9px"><td style="color:red">a<td>b</table><ul style="color:red"><li style="color:red">x</ul><hr style="color:red">');
    expect(body.querySelector('[style], [bgcolor], [width]')).toBeNull();
  });
});
