import { Article } from '../content/article';
import { ContentFailure, FailureKind } from '../content/failures';
import { HubPage, Section } from '../content/hubContent';

/** Whether neither list can be shown, for one of these reasons. */
export const isMissing = ({ articles, links }: HubPage, kinds: readonly FailureKind[]): boolean =>
  [articles, links].every((section) => 'failure' in section && kinds.includes(section.failure.kind));

/** Whether at least one list could be read. */
export const isReadable = ({ articles, links }: HubPage): boolean => 'items' in articles || 'items' in links;

/** Whether a list is missing for somebody who can do nothing about it. */
export const isNotReady = ({ kind }: ContentFailure, mayEdit: boolean | undefined): boolean => kind === 'listMissing' && !mayEdit;

/** Whether nothing can be read in either list. */
export const isEmpty = ({ articles, links }: HubPage): boolean => [articles, links].every((section) => !('items' in section && section.items.length > 0));

const NO_ARTICLES: readonly Article[] = [];

/** The articles of a section, none where it could not be read. */
export function articlesOf(section: Section<Article> | undefined): readonly Article[] {
  return section && 'items' in section ? section.items : NO_ARTICLES;
}
