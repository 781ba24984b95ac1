import { Text } from '@fluentui/react/lib/Text';
import { ITheme } from '@fluentui/react/lib/Theme';
import { Customizer } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { Article, ContentLanguage } from '../content/article';
import { FailureKind } from '../content/failures';
import { HubContent } from '../content/hubContent';
import { ArticleSection, FoundCards } from './cards/ArticleSection';
import { FindHost } from './find/FindHost';
import styles from './Hub.module.scss';
import { HubContext, HubSurroundings } from './HubContext';
import { LinkSection } from './links/LinkSection';
import { HubAtSite } from './host/hubHost';
import { fetchReader, ReaderHost } from './reader/ReaderHost';
import { SavedNote } from './saved/SavedNote';
import { articlesOf, isMissing, isReadable } from './sections';
import { unfinishedOf } from './site/unfinished';
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

/** Nobody asks for counts of cards that are about to be replaced. */
const NONE_YET: readonly Article[] = [];

/** What stays the same whichever site is shown. */
export interface HubLook {
  readonly strings: HubStrings;
  /** Unique on the page. */
  readonly idPrefix: string;
  /** The heading that an owner chose; without one the usual heading stands there. */
  readonly title: string | undefined;
  readonly articleCount: number;
  readonly theme: ITheme;
  /** In Teams the pages of SharePoint open in the browser, and links say so. */
  readonly inTeams: boolean;
}

export interface IfMissing {
  /** The failures that count as missing. */
  readonly kinds: readonly FailureKind[];
  act(): void;
}

export interface HubProps extends HubLook, HubAtSite {
  readonly content: HubContent;
  readonly storage: HubStorage;
  /** Stands beside the heading. */
  readonly besideTitle?: React.ReactNode;
  /** What is done in place of saying that neither list can be shown. Absent where nothing else can be tried. */
  readonly ifMissing?: IfMissing;
  /** Stands where a list or columns of one are missing. Absent for whoever may not make them. */
  readonly finish?: React.ReactNode;
  /**
   * Called when the first answer is on the screen, and when a later one changes that.
   * @param readable - whether at least one of the lists could be read
   */
  readonly onShown: (readable: boolean) => void;
}

/** The whole hub: heading, articles, partner links, and for owners what needs their attention. */
export const Hub: React.FC<HubProps> = (props) => {
  const { content, strings, idPrefix, title, articleCount, theme, inTeams, address, sharing, storage, besideTitle, ifMissing, finish, onShown } = props;
  const [{ page: answer, loading, standIn }, reload] = useHubPage(content, { articleCount, language: contentLanguage(strings.language) });
  const missing = ifMissing !== undefined && answer !== undefined && isMissing(answer, ifMissing.kinds);
  // Places are kept while the hub of another site is looked for.
  const page = missing ? undefined : answer;
  const unfinished = page && unfinishedOf(page);
  const brokenImages = useBrokenImages();
  const surroundings: HubSurroundings = React.useMemo(() => ({ strings, idPrefix, inTeams }), [strings, idPrefix, inTeams]);
  const variables = React.useMemo(() => themeVariables(theme), [theme]);
  // Hands the theme to Fluent's controls for 2 kB less than ThemeProvider, whose further abilities are not needed.
  const themeSettings = React.useMemo(() => ({ theme }), [theme]);
  const contentElement = React.useRef<HTMLDivElement>(null);
  const retry = useRetry(page, loading, reload, contentElement);
  const article = useOpenArticle(address);
  const [found, setFound] = React.useState<FoundCards>();
  const [jumps, setJumps] = React.useState(0);
  const articles = articlesOf(found?.section ?? page?.articles);
  const [counts, changeCounts] = useCounts(content, loading && !found ? NONE_YET : articles);
  const read = useReadMarks(storage, article.id);

  React.useEffect(() => {
    if (missing) {
      ifMissing?.act();
    }
  }, [missing]);
  const readable = page && isReadable(page);
  React.useEffect(() => {
    if (readable !== undefined) {
      onShown(readable);
    }
  }, [readable]);

  const approach = (id: number): void => {
    fetchReader().then(({ prefetchArticle }) => prefetchArticle(content, id)).catch(() => undefined);
  };
  const hasJumped = React.useRef(false);
  /** Looks for something in place of reading. */
  const jump = (look: string): void => {
    address.lookFor(look, true);
    article.close();
    hasJumped.current = true;
    setJumps(jumps + 1);
  };
  const returnFocus = (id: number): void => {
    // The card goes when what was looked for comes.
    const card = hasJumped.current ? null : contentElement.current?.querySelector<HTMLElement>(`[data-hub-card="${id}"]`);
    hasJumped.current = false;
    (card ?? contentElement.current)?.focus();
  };

  return (
    <Customizer settings={themeSettings}>
      <HubContext.Provider value={surroundings}>
        <div className={styles.hub} style={variables} lang={strings.language}>
          <SkipLink targetId={contentId(idPrefix)} text={strings.skipToContent} />
          <div className={styles.head}>
            <Text as="h2" variant="xLarge" block className={styles.title}>{title ?? strings.defaultTitle}</Text>
            {besideTitle}
          </div>
          <LoadStatus page={page} loading={loading || missing} />
          {standIn && <SavedNote {...standIn} retry={retry} />}
          {page && <OwnerNotes page={page} brokenImages={brokenImages.problems} content={content} onChanged={retry.start} finish={unfinished === 'columns' && finish} />}
          {unfinished === 'list' && finish}
          <div id={contentId(idPrefix)} ref={contentElement} className={styles.content} tabIndex={-1}>
            <FindHost content={content} address={address} own={page?.articles} jumps={jumps} onFound={setFound} />
            <ArticleSection
              section={page?.articles}
              found={found}
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
            onLook={jump}
            onClose={article.close}
            onClosed={returnFocus}
          />
        </div>
      </HubContext.Provider>
    </Customizer>
  );
};

/** Of the element that holds what the hub shows; it takes the focus. */
export const contentId = (idPrefix: string): string => `${idPrefix}-content`;

/** Readers of every other language get the English texts, and so the English version of an article. */
export function contentLanguage(language: string): ContentLanguage {
  return language.startsWith('cy') ? 'cy' : 'en';
}
