import { Text } from '@fluentui/react/lib/Text';
import { Customizer } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { Article } from '../content/article';
import { articleKey } from '../content/articleKey';
import { startingAt } from './address/startingAt';
import { ArticleSection, FoundCards } from './cards/ArticleSection';
import { FindHost } from './find/FindHost';
import styles from './Hub.module.scss';
import { HubContext, HubSurroundings } from './HubContext';
import { HubProps } from './hubProps';
import { LinkSection } from './links/LinkSection';
import { OwnerButtons } from './manage/OwnerButtons';
import { leadBack, useComingBack } from './manage/useForms';
import { fetchReader, readAgain, ReaderHost } from './reader/ReaderHost';
import { SavedNote } from './saved/SavedNote';
import { articlesOf, isEmpty, isMissing, isReadable } from './sections';
import { unfinishedOf } from './site/unfinished';
import { SkipLink } from './SkipLink';
import { LoadStatus } from './states/LoadStatus';
import { OwnerNotes } from './states/OwnerNotes';
import { useBrokenImages } from './states/useBrokenImages';
import { useRetry } from './states/useRetry';
import { contentLanguage } from './text/contentLanguage';
import { themeVariables } from './theme/themeVariables';
import { useArticleSites } from './useArticleSites';
import { useCounts } from './useCounts';
import { useHubPage } from './useHubPage';
import { useReadMarks } from './useReadMarks';

/** The whole hub: heading, articles, partner links, and for owners what needs their attention. */
export const Hub: React.FC<HubProps> = (props) => {
  const { content, strings, idPrefix, title, articleCount, show = 'both', layout = 'featured', linkCategories = ALL, language, startLook = '', theme, inTeams, mayEdit, ownerPanel, besideTitle, ifMissing, finish, onShown } = props;
  const [{ page: answer, loading, standIn }, reload] = useHubPage(content, { articleCount, show, language: language ?? contentLanguage(strings.language) });
  const address = React.useMemo(() => startingAt(props.address, startLook), [props.address, startLook]);
  const missing = ifMissing !== undefined && answer !== undefined && isMissing(answer, ifMissing.kinds);
  // Places are kept while the hub of another site is looked for.
  const page = missing ? undefined : answer;
  const unfinished = page && unfinishedOf(page);
  const finishing = unfinished && finish && finish(isEmpty(page));
  const brokenImages = useBrokenImages();
  const surroundings: HubSurroundings = React.useMemo(() => ({ strings, idPrefix, inTeams, mayEdit, language }), [strings, idPrefix, inTeams, mayEdit, language]);
  const variables = React.useMemo(() => themeVariables(theme), [theme]);
  // For Fluent's controls; 2 kB less than ThemeProvider.
  const themeSettings = React.useMemo(() => ({ theme }), [theme]);
  const contentElement = React.useRef<HTMLDivElement>(null);
  const retry = useRetry(page, loading, reload, contentElement);
  const { article, site, there, contentOf, storageOf, canOpen, hrefOf } = useArticleSites(props);
  const [found, setFound] = React.useState<FoundCards>();
  const [jumps, setJumps] = React.useState(0);
  const articles = articlesOf(found?.section ?? page?.articles);
  const counts = useCounts(contentOf, articles, loading && !found);
  const readIn = useReadMarks(storageOf, article);
  useComingBack(() => {
    reload();
    readAgain([content, there.content]);
  });
  const beside = React.useMemo(() => articles.filter((card) => card.site?.url === site), [articles, site]);

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

  const approach = (key: string): void => {
    const card = articles.find((one) => articleKey(one) === key);
    if (card && canOpen(card)) {
      fetchReader().then(({ prefetchArticle }) => prefetchArticle(contentOf(card.site?.url), card.id)).catch(() => undefined);
    }
  };
  // Cards are drawn again for another one.
  const openCard = React.useCallback((card: Article) => article.open(card.id, card.site?.url), [article]);
  /** Also of links in the panels, which lie elsewhere in the page and are ours all the same. */
  const forms = (event: React.SyntheticEvent): void => leadBack(event, !inTeams);
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
    const card = hasJumped.current ? null : contentElement.current?.querySelector<HTMLElement>(`[data-hub-card="${articleKey({ id, site: site === undefined ? undefined : { url: site } })}"]`);
    hasJumped.current = false;
    (card ?? contentElement.current)?.focus();
  };

  return (
    <Customizer settings={themeSettings}>
      <HubContext.Provider value={surroundings}>
        <div className={styles.hub} style={variables} lang={strings.language} onMouseDownCapture={forms} onClickCapture={forms}>
          <SkipLink targetId={contentId(idPrefix)} text={strings.skipToContent} />
          <div className={styles.head}>
            <Text as="h2" variant="xLarge" block className={styles.title}>{title ?? strings.defaultTitle}</Text>
            {besideTitle}
            {page && <OwnerButtons page={page} settings={props} content={content} variables={variables} ownerPanel={ownerPanel} onChanged={reload} />}
          </div>
          <LoadStatus page={page} loading={loading || missing} hasArticles={show !== 'links' && !found && (!startLook || address.look() !== startLook)} />
          {standIn && <SavedNote {...standIn} retry={retry} />}
          {page && <OwnerNotes page={page} brokenImages={brokenImages.problems} content={content} onChanged={retry.start} finish={unfinished === 'columns' && finishing} />}
          {unfinished === 'list' && finishing}
          <div id={contentId(idPrefix)} ref={contentElement} className={styles.content} tabIndex={-1}>
            {show !== 'links' && (
              <>
                <FindHost content={content} address={address} own={page?.articles} jumps={jumps} startLook={startLook} startCount={articleCount} onFound={setFound} />
                <ArticleSection
                  section={page?.articles}
                  found={found}
                  layout={layout}
                  cardCount={articleCount}
                  onBrokenImage={brokenImages.report}
                  retry={retry}
                  counts={counts}
                  readIn={readIn}
                  hrefOf={hrefOf}
                  canOpen={canOpen}
                  onOpen={openCard}
                  onApproach={approach}
                />
              </>
            )}
            {show !== 'articles' && <LinkSection section={page?.links} categories={page?.linkCategories ?? ALL} only={linkCategories} onBrokenImage={brokenImages.report} retry={retry} />}
          </div>
          <ReaderHost
            // What is read of another site has its own comments and likes, also under the same number.
            key={site ?? ''}
            id={article.id}
            {...there}
            articles={beside}
            listRoot={site === undefined && page && 'items' in page.articles ? page.articles.listRoot : undefined}
            counts={counts.of(site)}
            onCounts={counts.changeIn(site)}
            variables={variables}
            onOpen={(id) => article.open(id, site)}
            onLook={jump}
            onClose={article.close}
            onClosed={returnFocus}
          />
        </div>
      </HubContext.Provider>
    </Customizer>
  );
};

/** Of link categories. */
const ALL: readonly string[] = [];

/** Of the element that holds what the hub shows; it takes the focus. */
export const contentId = (idPrefix: string): string => `${idPrefix}-content`;
