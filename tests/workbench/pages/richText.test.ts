/** @jest-environment jsdom */
import { safeRichText } from '../../../workbench/sharepoint/pages/browser/fields/text';
import { image } from '../../../workbench/sharepoint/pages/browser/fields/image';
import { aField, aList } from './support';

it.each([
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<a href="javascript:alert(1)">x</a>', '<iframe src="//evil.example"></iframe>',
  '<form action="//evil.example"><input name=a></form>', '<style>body{display:none}</style>', '<p style="position:fixed" onclick="x()">x</p>', '<math><mtext><style><img src onerror=alert(1)>',
  '<img src="https://evil.example/pixel.png">', '<a href="data:text/html,x">x</a>', '<base href="//evil.example/">', '<meta http-equiv=refresh content="0;url=//evil.example">', '<object data=x>', '<p id="main">x</p>'
])('nothing harmful is left of %s', (html) => {
  const box = safeRichText(html);
  expect(box.innerHTML).not.toMatch(/script|on\w+=|javascript:|data:|evil|<style|style=|<form|<input|<iframe|<object|<base|<meta|id=/i);
});

it('what owners write stays', () => {
  const html = '<h2>Why</h2><p><strong>Because</strong> <a href="https://example.org/">it</a></p><ul><li>one</li></ul><table><tbody><tr><td>1</td></tr></tbody></table><img src="/sites/hub/a.png" alt="A">';
  const box = safeRichText(html);
  expect(box.querySelectorAll('h2, strong, li, td, img')).toHaveLength(5);
  expect(box.querySelector('a')?.getAttribute('rel')).toBe('noopener noreferrer');
});

it.each(['no JSON', '{}', 'null', '{"serverRelativeUrl":"//evil.example/a.png"}'])('an image column with %j shows no picture', (value) => {
  expect(image.show(value, aField({}), aList, 4)).toBeUndefined();
});

it('an image column shows the attachment that it names', () => {
  const shown = image.show('{"fileName":"Reserved_ImageAttachment_[1].png"}', aField({}), aList, 4) as HTMLImageElement;
  expect(shown.getAttribute('src')).toBe('/sites/hub/Lists/HubArticles/Attachments/4/Reserved_ImageAttachment_%5B1%5D.png');
});
