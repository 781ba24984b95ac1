import { HealthItem } from '../../src/content/health/item';

/** The present of the tests of health. */
export const AT = new Date('2026-11-24T09:00:00Z');

/** So many days from the present. */
export const day = (count: number): Date => new Date(AT.getTime() + count * 86_400_000);

/** An item with nothing wrong, but for what the test says. */
export function anItem(parts: Partial<HealthItem> & { readonly id: number }): HealthItem {
  return {
    list: 'articles', title: `Item ${parts.id}`, editHref: `/sites/hub/Lists/HubArticles/EditForm.aspx?ID=${parts.id}`, version: '"1"', created: day(-30), modified: day(-30), language: 'en', hasOtherLanguage: false, expires: undefined,
    lastChecked: undefined, ownerId: undefined, summary: 'A summary.', body: '<p>Text.</p>', address: undefined, hasImage: false, imageAlt: undefined, publishFrom: day(-30), reviewBy: undefined, featured: false, translationOf: undefined, ...parts
  };
}
