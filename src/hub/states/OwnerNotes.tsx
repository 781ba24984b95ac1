import { Text } from '@fluentui/react/lib/Text';
import * as React from 'react';
import { HubContent, HubPage } from '../../content/hubContent';
import { ContentProblem, ItemProblem } from '../../content/problems';
import { useHub } from '../HubContext';
import { SitePageLink } from '../links/SitePageLink';
import { HubStrings } from '../strings';
import { fill } from '../text/fill';
import { plural } from '../text/plural';
import { CreateIndexes } from './CreateIndexes';
import styles from './states.module.scss';

export interface OwnerNotesProps {
  readonly page: HubPage;
  readonly brokenImages: readonly ItemProblem[];
  readonly content: HubContent;
  /** Reads the list again and leads the focus on. */
  readonly onChanged: () => void;
  /** What can be done about missing columns. */
  readonly finish: React.ReactNode;
}

/** What is wrong with the content, for those who may put it right. Readers never see it. */
export const OwnerNotes: React.FC<OwnerNotesProps> = ({ page, brokenImages, content, onChanged, finish }) => {
  const { strings } = useHub();
  const sections = [page.articles, page.links].map((section) => ('items' in section && section.canEdit ? section : undefined));
  const mine = brokenImages.filter(({ editHref }) => sections.some((section) => section && editHref.startsWith(section.listRoot)));
  const problems = [...sections.flatMap((section): readonly ContentProblem[] => section?.problems ?? []), ...mine];
  if (problems.length === 0) {
    return null;
  }
  return (
    <details className={styles.notes}>
      <summary>{plural(strings.ownerNotes, problems.length, strings.language)}</summary>
      <Text block variant="small" className={styles.notesHelp}>{strings.ownerNotesHelp}</Text>
      <ul>
        {problems.map((problem) => (
          <li key={keyOf(problem)}>
            <Problem problem={problem} strings={strings} />
          </li>
        ))}
      </ul>
      {problems.some(({ kind }) => kind === 'indexMissing') && <CreateIndexes content={content} onCreated={onChanged} />}
      {finish}
    </details>
  );
};

const Problem: React.FC<{ readonly problem: ContentProblem; readonly strings: HubStrings }> = ({ problem, strings }) => {
  switch (problem.kind) {
    case 'columnMissing':
      return <Text>{fill(strings.columnMissing, { list: problem.list, column: problem.column })}</Text>;
    case 'indexMissing':
      return <Text>{fill(strings.indexes.missing, { list: problem.list, column: problem.column })}</Text>;
    case 'listLong':
      return <Text>{fill(strings.listLong, { list: problem.list, limit: problem.limit })}</Text>;
    default: {
      const title = problem.title === '' ? fill(strings.untitledItem, { id: problem.id }) : problem.title;
      return (
        <Text>
          {fill(strings.itemProblems[problem.kind], { title })} <SitePageLink href={problem.editHref} name={fill(strings.editItemNamed, { title })}>{strings.editItem}</SitePageLink>
        </Text>
      );
    }
  }
};

function keyOf(problem: ContentProblem): string {
  return 'editHref' in problem ? `${problem.kind} ${problem.editHref}` : `${problem.kind} ${problem.list} ${'column' in problem ? problem.column : ''}`;
}
