import { harmIn } from '../../../support/harmIn';
import { hostileHtml } from '../../../support/hostileHtml';
import { renderBody } from './renderBody';

const origin = 'https://contoso.sharepoint.com';

it('there are bodies enough to try', () => {
  const count = (origin: string): number => hostileHtml.filter(({ name }) => name.startsWith(`${origin} `)).length;
  expect({ DOMPurify: count('DOMPurify'), 'xss-filters': count('xss-filters'), caja: count('sanitize-caja') }).toEqual({ DOMPurify: 185, 'xss-filters': 169, caja: 12 });
  expect(hostileHtml.length).toBeGreaterThan(2000);
});

it('leaves nothing of any hostile body that could do harm', () => {
  const alert = jest.spyOn(window, 'alert').mockImplementation(() => undefined);
  const harmful = hostileHtml.flatMap(({ name, html }) => {
    const { body, unmount } = renderBody(html);
    const harm = harmIn(body, origin);
    unmount();
    return harm.length > 0 ? [{ name, html: html.slice(0, 300), harm }] : [];
  });
  expect(harmful).toEqual([]);
  expect(alert).not.toHaveBeenCalled();
}, 120_000);

it('the check sees harm', () => {
  const root = document.createElement('div');
  root.innerHTML = '<script></script><p onclick="x" style="color:red">x</p><a href="javascript:x">x</a><img src="https://evil.example/x"><svg></svg><b id="body"></b>';
  expect(harmIn(root, origin)).toHaveLength(7);
});
