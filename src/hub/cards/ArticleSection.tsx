import { Text } from '@fluentui/react/lib/Text';
import * as React from 'react';
import { Article } from '../../content/article';
import { articleKey } from '../../content/articleKey';
import { Section } from '../../content/hubContent';
import { useHub } from '../HubContext';
import { Layout } from '../hubProps';
import { Empty } from '../states/Empty';
import { Failed } from '../states/Failed';
import { ReportBrokenImage } from '../states/useBrokenImages';
import { Retry } from '../states/useRetry';
import { SiteCounts } from '../useCounts';
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
  /** The title of the hub's own site, where cards of other sites can stand beside its own. */
  readonly ownSite: string | undefined;
  /** Stands there when nothing was found. */
  readonly empty: React.ReactNode;
  readonly after: React.ReactNode;
}

export interface ArticleSectionProps {
  /** `undefined` until the first answer. */
  readonly section: Section<Article> | undefined;
  readonly found: FoundCards | undefined;
  readonly layout: Layout;
  /** How many cards are expected: that many places are kept while loading. */
  readonly cardCount: number;
  readonly onBrokenImage: ReportBrokenImage;
  readonly retry: Retry;
  readonly counts: SiteCounts;
  /** The articles of a site that this person has read. */
  readonly readIn: (site?: string) => ReadonlySet<number>;
  /** Where an article opens in a tab of its own. */
  readonly hrefOf: (article: Article) => string;
  /** Whether an article can be read here. */
  readonly canOpen: (article: Article) => boolean;
  readonly onOpen: (article: Article) => void;
  /** Called for an article that will probably be opened. */
  readonly onApproach: (key: string) => void;
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

const Body: React.FC<ArticleSectionProps> = ({ section: own, found, layout, cardCount, onBrokenImage, retry, counts, readIn, hrefOf, canOpen, onOpen, onApproach }) => {
  const { strings } = useHub();
  const approach = useApproach(onApproach);
  const section = found?.section ?? own;
  if (section === undefined) {
    return <CardSkeleton count={cardCount} layout={layout} />;
  }
  if ('failure' in section) {
    return <Failed text={strings.articlesFailed} notReady={strings.articlesNotReady} failure={section.failure} retry={found?.section ? found.retry : retry} />;
  }
  if (section.items.length === 0) {
    return found?.empty ? <>{found.empty}{found.after}</> : <Empty text={strings.noArticles} next={strings.noArticlesNext} canAdd={section.canAdd} addText={strings.addArticle} addHref={section.addHref} />;
  }
  return (
    <>
      <ul className={layout === 'compact' ? styles.rows : styles.grid} aria-busy={found?.busy} {...approach}>
        {section.items.map((article, index) => {
          // The newest featured article leads, as long as nothing else is found; more than one leader would lead nowhere.
          const lead = layout === 'featured' && index === 0 && article.featured && !found?.section;
          return (
            <li key={articleKey(article)} className={lead ? styles.leadPlace : styles.place}>
              <ArticleCard
                article={article}
                lead={lead}
                from={article.site?.title ?? found?.ownSite}
                onBrokenImage={onBrokenImage}
                href={hrefOf(article)}
                counts={counts.of(article.site?.url).get(article.id)}
                read={readIn(article.site?.url).has(article.id)}
                mark={found?.mark}
                onOpen={canOpen(article) ? onOpen : undefined}
                canEdit={section.canEdit && !article.site}
              />
            </li>
          );
        })}
      </ul>
      {found?.after}
    </>
  );
};
