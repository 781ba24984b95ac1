import { Text } from '@fluentui/react/lib/Text';
import * as React from 'react';
import { Article } from '../../content/article';
import { Section } from '../../content/hubContent';
import { useHub } from '../HubContext';
import { Empty } from '../states/Empty';
import { Failed } from '../states/Failed';
import { ReportBrokenImage } from '../states/useBrokenImages';
import { Retry } from '../states/useRetry';
import { Counts } from '../useCounts';
import { ArticleCard, Mark } from './ArticleCard';
import styles from './cards.module.scss';
import { CardSkeleton } from './CardSkeleton';
import { useApproach } from './useApproach';

/** What was found, in place of the hub's own cards. */
export interface FoundCards {
  /** The hub's own cards stay until the first answer. */
  readonly section: Section<Article> | undefined;
  /** Whether an answer is awaited. */
  readonly busy: boolean;
  readonly retry: Retry;
  /** Marks in a text what was looked for. */
  readonly mark: Mark | undefined;
  /** Stands there when nothing was found. */
  readonly empty: React.ReactNode;
  readonly after: React.ReactNode;
}

export interface ArticleSectionProps {
  /** `undefined` until the first answer. */
  readonly section: Section<Article> | undefined;
  readonly found: FoundCards | undefined;
  /** How many cards are expected: that many places are kept while loading. */
  readonly cardCount: number;
  readonly onBrokenImage: ReportBrokenImage;
  readonly retry: Retry;
  readonly counts: Counts;
  /** The articles that this person has read. */
  readonly read: ReadonlySet<number>;
  /** Where an article opens in a tab of its own. */
  readonly hrefOf: (id: number) => string;
  readonly onOpen: (id: number) => void;
  /** Called for an article that will probably be opened. */
  readonly onApproach: (id: number) => void;
}

/** The articles under their heading, or why there are none. */
export const ArticleSection: React.FC<ArticleSectionProps> = (props) => {
  const { strings, idPrefix } = useHub();
  const headingId = `${idPrefix}-articles`;
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <Text as="h3" variant="large" block id={headingId} className={styles.heading}>{strings.articles}</Text>
      <Body {...props} />
    </section>
  );
};

const Body: React.FC<ArticleSectionProps> = ({ section: own, found, cardCount, onBrokenImage, retry, counts, read, hrefOf, onOpen, onApproach }) => {
  const { strings } = useHub();
  const approach = useApproach(onApproach);
  const section = found?.section ?? own;
  if (section === undefined) {
    return <CardSkeleton count={cardCount} />;
  }
  if ('failure' in section) {
    return <Failed text={strings.articlesFailed} failure={section.failure} retry={found?.section ? found.retry : retry} />;
  }
  if (section.items.length === 0) {
    return found?.empty ? <>{found.empty}</> : <Empty text={strings.noArticles} next={strings.noArticlesNext} canAdd={section.canEdit} addText={strings.addArticle} addHref={section.addHref} />;
  }
  return (
    <>
      <ul className={styles.grid} aria-busy={found?.busy} {...approach}>
        {section.items.map((article, index) => (
          <li key={article.id} className={isLead(article, index, found) ? styles.leadPlace : styles.place}>
            <ArticleCard
              article={article}
              lead={isLead(article, index, found)}
              onBrokenImage={onBrokenImage}
              href={hrefOf(article.id)}
              counts={counts.get(article.id)}
              read={read.has(article.id)}
              mark={found?.mark}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      {found?.after}
    </>
  );
};

/** The newest featured article leads, as long as nothing else is found; more than one leader would lead nowhere. */
function isLead(article: Article, index: number, found: FoundCards | undefined): boolean {
  return index === 0 && article.featured && !found?.section;
}
