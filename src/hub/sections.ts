import { Article } from '../content/article';
import { FailureKind } from '../content/failures';
import { HubPage, Section } from '../content/hubContent';

/** Whether neither list can be shown, for one of these reasons. */
export const isMissing = ({ articles, links }: HubPage, kinds: readonly FailureKind[]): boolean =>
  [articles, links].every((section) => 'failure' in section && kinds.includes(section.failure.kind));

/** Whether at least one list could be read. */
export const isReadable = ({ articles, links }: HubPage): boolean => 'items' in articles || 'items' in links;

const NO_ARTICLES: readonly Article[] = [];

/** The articles of a section, none where it could not be read. */
export function articlesOf(section: Section<Article> | undefined): readonly Article[] {
  return section && 'items' in section ? section.items : NO_ARTICLES;
}
