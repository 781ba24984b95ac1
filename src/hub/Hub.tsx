import { Text } from '@fluentui/react/lib/Text';
import { ITheme } from '@fluentui/react/lib/Theme';
import { Customizer } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { Article, ContentLanguage } from '../content/article';
import { HubContent, HubPage } from '../content/hubContent';
import { HubAddress } from './address/hubAddress';
import { ArticleSection } from './cards/ArticleSection';
import styles from './Hub.module.scss';
import { HubContext, HubSurroundings } from './HubContext';
import { LinkSection } from './links/LinkSection';
import { fetchReader, ReaderHost } from './reader/ReaderHost';
import { Sharing } from './share/sharing';
import { SkipLink } from './SkipLink';
import { LoadStatus } from './states/LoadStatus';
import { OwnerNotes } from './states/OwnerNotes';
import { useBrokenImages } from './states/useBrokenImages';
import { useRetry } from './states/useRetry';
import { HubStorage } from './storage/hubStorage';
import { HubStrings } from './strings';
import { themeVariables } from './theme/themeVariables';
import { useCounts } from './useCounts';
import { useHubPage } from './useHubPage';
import { useOpenArticle } from './useOpenArticle';
import { useReadMarks } from './useReadMarks';

export interface HubProps {
  readonly content: HubContent;
  readonly strings: HubStrings;
  /** Unique on the page. */
  readonly idPrefix: string;
  /** The heading that an owner chose; without one the usual heading stands there. */
  readonly title: string | undefined;
  readonly articleCount: number;
  readonly theme: ITheme;
  readonly address: HubAddress;
  readonly sharing: Sharing;
  readonly storage: HubStorage;
}

/** The whole hub: heading, articles, partner links, and for owners what needs their attention. */
export const Hub: React.FC<HubProps> = (props) => {
  const { content, strings, idPrefix, title, articleCount, theme, address, sharing, storage } = props;
  const [{ page, loading }, reload] = useHubPage(content, { articleCount, language: contentLanguage(strings.language) });
  const brokenImages = useBrokenImages();
  const surroundings: HubSurroundings = React.useMemo(() => ({ strings, idPrefix }), [strings, idPrefix]);
  const variables = React.useMemo(() => themeVariables(theme), [theme]);
  // Hands the theme to Fluent's controls for 2 kB less than ThemeProvider, whose further abilities are not needed.
  const themeSettings = React.useMemo(() => ({ theme }), [theme]);
  const contentId = `${idPrefix}-content`;
  const contentElement = React.useRef<HTMLDivElement>(null);
  const retry = useRetry(page, loading, reload, contentElement);
  const article = useOpenArticle(address);
  const [counts, changeCounts] = useCounts(content, page);
  const read = useReadMarks(storage, article.id);
  const articles = articlesOf(page);

  const approach = (id: number): void => {
    fetchReader().then(({ prefetchArticle }) => prefetchArticle(content, id)).catch(() => undefined);
  };
  const returnFocus = (id: number): void => {
    const card = contentElement.current?.querySelector<HTMLElement>(`[data-hub-card="${id}"]`);
    (card ?? contentElement.current)?.focus();
  };

  return (
    <Customizer settings={themeSettings}>
      <HubContext.Provider value={surroundings}>
        <div className={styles.hub} style={variables} lang={strings.language}>
          <SkipLink targetId={contentId} text={strings.skipToContent} />
          <Text as="h2" variant="xLarge" block className={styles.title}>{title ?? strings.defaultTitle}</Text>
          <LoadStatus page={page} loading={loading} />
          {page && <OwnerNotes page={page} brokenImages={brokenImages.problems} />}
          <div id={contentId} ref={contentElement} className={styles.content} tabIndex={-1}>
            <ArticleSection
              section={page?.articles}
              cardCount={articleCount}
              onBrokenImage={brokenImages.report}
              retry={retry}
              counts={counts}
              read={read}
              hrefOf={address.hrefOf}
              onOpen={article.open}
              onApproach={approach}
            />
            <LinkSection section={page?.links} categories={page?.linkCategories ?? []} onBrokenImage={brokenImages.report} retry={retry} />
          </div>
          <ReaderHost
            id={article.id}
            content={content}
            articles={articles}
            listRoot={page && 'items' in page.articles ? page.articles.listRoot : undefined}
            counts={counts}
            onCounts={changeCounts}
            address={address}
            sharing={sharing}
            storage={storage}
            variables={variables}
            onOpen={article.open}
            onClose={article.close}
            onClosed={returnFocus}
          />
        </div>
      </HubContext.Provider>
    </Customizer>
  );
};

const NO_ARTICLES: readonly Article[] = [];

function articlesOf(page: HubPage | undefined): readonly Article[] {
  return page && 'items' in page.articles ? page.articles.items : NO_ARTICLES;
}

/** Readers of every other language get the English texts, and so the English version of an article. */
function contentLanguage(language: string): ContentLanguage {
  return language.startsWith('cy') ? 'cy' : 'en';
}
