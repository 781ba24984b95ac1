import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { asFailure } from '../../content/failures';
import { ArticleView } from './ArticleView';
import { Boundary } from './Boundary';
import { articleQuery } from './queries';
import { NotShown } from './NotShown';
import { PaneSkeleton } from './PaneSkeleton';
import type { ReaderProps } from './Reader';
import { Toolbar } from './Toolbar';
import { useTextSize } from './useTextSize';
import styles from './reader.module.scss';

export interface ArticlePaneProps extends Omit<ReaderProps, 'id'> {
  readonly id: number;
  /** Of the heading that names the pane. */
  readonly titleId: string;
}

/** One article with its tools, or why it is not there. */
export const ArticlePane: React.FC<ArticlePaneProps> = (props) => {
  const { id, titleId, content, onClose, storage } = props;
  const { data: article, error, isFetching, refetch } = useQuery(articleQuery(content, id));
  const [size, changeSize] = useTextSize(storage);
  const pane = React.useRef<HTMLElement>(null);
  const title = React.useRef<HTMLHeadingElement>(null);
  const [round, setRound] = React.useState(0);
  const state = article ? 'article' : error ? 'failure' : 'loading';

  // What is read aloud first is the title, as soon as there is one. Who has gone to a tool meanwhile stays there.
  React.useEffect(() => {
    if (pane.current?.contains(document.activeElement) !== true) {
      title.current?.focus();
    }
  }, [state]);

  // The button that tried again is gone, whatever stands there now.
  React.useEffect(() => {
    if (round > 0) {
      title.current?.focus();
    }
  }, [round]);

  const notShown = (fault: unknown, isOurs: boolean, onRetry: () => void): React.ReactElement =>
    <NotShown failure={asFailure(fault)} isOurs={isOurs} busy={isFetching} onRetry={onRetry} onClose={onClose} titleId={titleId} titleRef={title} />;

  return (
    <article ref={pane} className={styles.pane} style={{ '--hub-text-size': size } as React.CSSProperties} data-hub-reader="">
      <Toolbar size={size} onSize={changeSize} canPrint={article !== undefined} editHref={article?.canEdit ? article.editHref : undefined} onClose={onClose} />
      {state === 'loading' && <PaneSkeleton title={props.articles.find((card) => card.id === id)?.title} titleId={titleId} titleRef={title} />}
      {article && (
        <Boundary key={round} fallback={(fault) => notShown(fault, true, () => setRound(round + 1))}>
          <ArticleView {...props} article={article} titleRef={title} />
        </Boundary>
      )}
      {!article && error !== null && notShown(error, false, () => { refetch().catch(() => undefined); })}
    </article>
  );
};
