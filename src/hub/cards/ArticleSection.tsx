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
import { ArticleCard } from './ArticleCard';
import styles from './cards.module.scss';
import { CardSkeleton } from './CardSkeleton';
import { useApproach } from './useApproach';

export interface ArticleSectionProps {
  /** `undefined` until the first answer. */
  readonly section: Section<Article> | undefined;
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

const Body: React.FC<ArticleSectionProps> = ({ section, cardCount, onBrokenImage, retry, counts, read, hrefOf, onOpen, onApproach }) => {
  const { strings } = useHub();
  const approach = useApproach(onApproach);
  if (section === undefined) {
    return <CardSkeleton count={cardCount} />;
  }
  if ('failure' in section) {
    return <Failed text={strings.articlesFailed} failure={section.failure} retry={retry} />;
  }
  if (section.items.length === 0) {
    return <Empty text={strings.noArticles} next={strings.noArticlesNext} canAdd={section.canEdit} addText={strings.addArticle} addHref={section.addHref} />;
  }
  return (
    <ul className={styles.grid} {...approach}>
      {section.items.map((article, index) => (
        <li key={article.id} className={isLead(article, index) ? styles.leadPlace : styles.place}>
          <ArticleCard
            article={article}
            lead={isLead(article, index)}
            onBrokenImage={onBrokenImage}
            href={hrefOf(article.id)}
            counts={counts.get(article.id)}
            read={read.has(article.id)}
            onOpen={onOpen}
          />
        </li>
      ))}
    </ul>
  );
};

/** The newest featured article leads; more than one leader would lead nowhere. */
function isLead(article: Article, index: number): boolean {
  return index === 0 && article.featured;
}
