import { safeHref } from '../../src/content/safeHref';

describe('safeHref', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['http://example.org', 'http://example.org/'],
    ['mailto:help@example.org', 'mailto:help@example.org'],
    ['tel:+441632960001', 'tel:+441632960001'],
    ['  HTTPS://Example.org/', 'https://example.org/']
  ])('lets %j through', (address, expected) => {
    expect(safeHref(address)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '/relative',
    '//example.org',
    'example.org',
    'https://',
    '',
    null,
    undefined
  ])('stops %j', (address) => {
    expect(safeHref(address)).toBeUndefined();
  });
});
