import { PartnerLink } from './partnerLink';

/** The links of one category; links without a category share the group without a name. */
export interface LinkGroup {
  readonly category: string | undefined;
  readonly links: readonly PartnerLink[];
}

/**
 * Groups links by category.
 * @param links - in any order
 * @param categories - the list's own choices: their order is the order of the groups; other categories follow by
 * name, links without one come last
 * @returns groups with their links by `order`, then by title
 */
export function groupLinks(links: readonly PartnerLink[], categories: readonly string[]): readonly LinkGroup[] {
  const groups = new Map<string | undefined, PartnerLink[]>();
  for (const link of links) {
    groups.set(link.category, [...(groups.get(link.category) ?? []), link]);
  }
  const rank = (category: string | undefined): number => {
    if (category === undefined) {
      return categories.length + 1;
    }
    const index = categories.indexOf(category);
    return index === -1 ? categories.length : index;
  };
  return Array.from(groups, ([category, members]) => ({ category, links: members.sort(byOrder) })).sort(
    (one, other) => rank(one.category) - rank(other.category) || (one.category ?? '').localeCompare(other.category ?? '')
  );
}

function byOrder(one: PartnerLink, other: PartnerLink): number {
  return one.order - other.order || one.title.localeCompare(other.title);
}
