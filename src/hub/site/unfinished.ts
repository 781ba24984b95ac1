import { HubPage } from '../../content/hubContent';

/** What still has to be made of a site's lists: a whole list, or columns of one. */
export type Unfinished = 'list' | 'columns';

/** @returns undefined when both lists are whole, or it is not known */
export function unfinishedOf({ articles, links }: HubPage): Unfinished | undefined {
  const sections = [articles, links];
  if (sections.some((section) => 'failure' in section && section.failure.kind === 'listMissing')) {
    return 'list';
  }
  return sections.some((section) => 'items' in section && section.problems.some(({ kind }) => kind === 'columnMissing')) ? 'columns' : undefined;
}
