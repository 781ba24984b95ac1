import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { QueryClientProvider } from '@tanstack/react-query';
import * as React from 'react';
import { Article } from '../../content/article';
import { HubContent } from '../../content/hubContent';
import { HubAddress } from '../address/hubAddress';
import { useHub } from '../HubContext';
import { Sharing } from '../share/sharing';
import { HubStorage } from '../storage/hubStorage';
import { ChangeCounts, Counts } from '../useCounts';
import { ArticlePane } from './ArticlePane';
import { clientOf } from './queries';
import styles from './reader.module.scss';

export { prefetchArticle, readAgain } from './queries';

export interface ReaderProps {
  /** The article to show; `undefined` closes the reader. */
  readonly id: number | undefined;
  readonly content: HubContent;
  /** The articles of the cards, in their order. */
  readonly articles: readonly Article[];
  /** Server-relative path of the articles' list, once it is known. */
  readonly listRoot: string | undefined;
  readonly counts: Counts;
  readonly onCounts: ChangeCounts;
  readonly address: HubAddress;
  readonly sharing: Sharing;
  readonly storage: HubStorage;
  /** The theme as CSS variables: the panel lies outside the web part. */
  readonly variables: React.CSSProperties;
  readonly onOpen: (id: number) => void;
  /** Looks for something in place of reading. */
  readonly onLook: (look: string) => void;
  readonly onClose: () => void;
  /** Called when the reader is gone from the screen, with the article that it showed last. */
  readonly onClosed: (id: number) => void;
}

/** Wide enough for lines of 75 characters, and never wider than the window. */
const WIDTH = 'min(100vw, 720px)';

/**
 * The reading pane: over the cards, beside them where there is room.
 * @public fetched by `ReaderHost`, where no tool can follow
 */
export const Reader: React.FC<ReaderProps> = (props) => {
  const { id, content, variables, onClose, onClosed } = props;
  const { strings, idPrefix } = useHub();
  // While it slides out it still shows what it showed.
  const last = React.useRef(id);
  last.current = id ?? last.current;
  const titleId = `${idPrefix}-reader-title`;
  const dismiss = (event?: Event | React.SyntheticEvent): void => {
    // A menu or a question inside the pane has already used the key.
    if (event?.defaultPrevented !== true) {
      onClose();
    }
  };

  return (
    <QueryClientProvider client={clientOf(content)}>
      <Panel
        isOpen={id !== undefined}
        isLightDismiss
        type={PanelType.custom}
        customWidth={WIDTH}
        className={styles.panel}
        hasCloseButton={false}
        onDismiss={dismiss}
        onDismissed={() => last.current !== undefined && onClosed(last.current)}
        // Dims a dark page, too; the lighter one would brighten it.
        overlayProps={{ isDarkThemed: true }}
        popupProps={{ ariaLabelledBy: titleId, lang: strings.language, onRestoreFocus: () => undefined }}
        // The title takes the focus when it is there, and the card gets it back.
        focusTrapZoneProps={{ disableFirstFocus: true, disableRestoreFocus: true }}
        onRenderNavigation={() => null}
      >
        <div className={styles.surface} style={variables}>
          {last.current !== undefined && <ArticlePane {...props} key={last.current} id={last.current} titleId={titleId} />}
        </div>
      </Panel>
    </QueryClientProvider>
  );
};
