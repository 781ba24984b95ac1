/** @jest-environment jsdom */
import { pageHtml } from '../../../workbench/page/html';

const pageIn = (locale: string): Document =>
  new DOMParser().parseFromString(pageHtml({ siteTitle: 'Hub', sitePath: '/sites/hub', hasLists: true, locale, dev: false }), 'text/html');

it.each([['en-GB', 'ltr'], ['cy-GB', 'ltr'], ['ar-SA', 'rtl'], ['he', 'rtl'], ['arn', 'ltr']])('in %s is written %s', (locale, direction) => {
  const { documentElement } = pageIn(locale);
  expect([documentElement.lang, documentElement.dir]).toEqual([locale, direction]);
});

it('has the two places that the property pane looks for, side by side', () => {
  const page = pageIn('en-GB');
  const content = page.getElementById('spPageChromeAppDiv');
  expect(content?.querySelector('main')).not.toBeNull();
  expect(content?.nextElementSibling?.id).toBe('spPropertyPaneContainer');
});

it('loads require.js before the assembly, which would otherwise evaluate its own copy', () => {
  const scripts = Array.from(pageIn('en-GB').querySelectorAll('script'), ({ src }) => src.replace(/.*\//, ''));
  expect(scripts).toEqual(['require.js', 'sp-default-assembly_en-us.js', 'boot.js']);
});
