import { ChosenFacets, FacetName, facetNames, FindQuery, SortOrder } from '../../content/find';

/** What a reader looks for, whatever their language. */
export type Look = Pick<FindQuery, 'words' | 'facets' | 'sort'>;

/** The hub's own cards. */
export const NOTHING: Look = { words: '', facets: {}, sort: 'newest' };

/** More than any question has; an address may be longer than that. Characters, as the box counts them. */
export const LONGEST_WORDS = 200;
/** SharePoint's own limit of a choice; characters. */
const LONGEST_CHOICE = 255;
const MOST_CHOICES = 20;

const NAMES: Readonly<Record<FacetName, string>> = { sectors: 'Sector', serves: 'Serves', benefits: 'Benefit', topic: 'Topic', language: 'Language' };

const sortOrders: readonly SortOrder[] = ['newest', 'discussed', 'liked', 'title'];

/** Whether that asks for anything else than the hub's own cards. */
export function isSomething({ words, facets, sort }: Look): boolean {
  return words.trim() !== '' || sort !== 'newest' || chosenIn(facets).length > 0;
}

/** Every choice that was made, in the order of the facets. */
export function chosenIn(facets: ChosenFacets): readonly (readonly [FacetName, string])[] {
  return facetNames.flatMap((name) => (facets[name] ?? []).map((value) => [name, value] as const));
}

/** The choices with one of them made, or taken back. */
export function toggled(facets: ChosenFacets, name: FacetName, value: string): ChosenFacets {
  const before = facets[name] ?? [];
  return { ...facets, [name]: before.includes(value) ? before.filter((other) => other !== value) : [...before, value] };
}

/** As it stands in an address: `Find=water&Sector=Education`. What is usual is left out. */
export function writeLook({ words, facets, sort }: Look): string {
  const text = new URLSearchParams();
  if (words.trim() !== '') {
    text.append('Find', words.trim());
  }
  for (const [name, value] of chosenIn(facets)) {
    text.append(NAMES[name], value);
  }
  if (sort !== 'newest') {
    text.append('Sort', sort);
  }
  return text.toString();
}

/** @param text - anybody may have written it: what makes no sense is left out */
export function readLook(text: string): Look {
  const values = new URLSearchParams(text);
  const facets = facetNames
    .map((name) => [name, choices(values.getAll(NAMES[name]))] as const)
    .filter(([, chosen]) => chosen.length > 0);
  return {
    words: shortened(values.get('Find') ?? ''),
    facets: Object.fromEntries(facets),
    sort: sortOrders.find((sort) => sort === values.get('Sort')) ?? 'newest'
  };
}

function choices(given: readonly string[]): readonly string[] {
  return Array.from(new Set(given.filter((value) => value.trim() !== '' && value.length <= LONGEST_CHOICE))).slice(0, MOST_CHOICES);
}

/** Words as they are asked for; never cuts a character in two. */
export function shortened(words: string): string {
  return words.trim().slice(0, LONGEST_WORDS).replace(/[\uD800-\uDBFF]$/, '').trim();
}
