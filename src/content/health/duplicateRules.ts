import { keyOf } from './addresses';
import { Finding, FindingKind } from './finding';
import { about, HealthItem, isExpired } from './item';

/** Partner links that lead to the same place. */
export function duplicateLinks(links: readonly HealthItem[], at: Date): readonly Finding[] {
  return twins(links, at, 'duplicateLink', ({ address, language }) => (address === undefined ? '' : `${keyOf(address)} ${language ?? ''}`));
}

/** Articles, or links, of one language with the same title. */
export function duplicateTitles(items: readonly HealthItem[], at: Date): readonly Finding[] {
  return twins(items, at, 'duplicateTitle', ({ title, language }) => (title === '' ? '' : `${title.toLowerCase().replace(/\s+/g, ' ').trim()} ${language ?? ''}`));
}

/** Each but the first of those that have the same key, with the first. */
function twins(items: readonly HealthItem[], at: Date, kind: FindingKind, key: (item: HealthItem) => string): readonly Finding[] {
  const first = new Map<string, HealthItem>();
  return items.filter((item) => !isExpired(item, at)).flatMap((item) => {
    const own = key(item);
    const twin = own === '' ? undefined : first.get(own);
    if (twin === undefined) {
      first.set(own, item);
      return [];
    }
    return [about(item, kind, { other: twin.title, id: twin.id })];
  });
}
