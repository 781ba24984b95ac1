import * as React from 'react';
import { Article } from '../../content/article';
import { articleKey } from '../../content/articleKey';
import { Section } from '../../content/hubContent';
import { FoundCards } from '../cards/ArticleSection';
import { isSomething, Look, writeLook } from './lookText';
import { marker } from './marks';
import { MoreCards } from './MoreCards';
import { NothingFound } from './NothingFound';
import { Answer, Answering } from './useAnswer';

export interface FoundCardsOptions {
  readonly answering: Answering;
  /** Whether anything is looked for. */
  readonly isActive: boolean;
  /** Whether that is what an owner chose as the beginning: then more comes only when somebody asks. */
  readonly isStart: boolean;
  /** That beginning. */
  readonly startLook: string;
  readonly own: Section<Article> | undefined;
  readonly onChange: (change: Partial<Look>) => void;
  readonly onFound: (found: FoundCards | undefined) => void;
  /** Leads the focus to the cards when what had it is gone. */
  readonly toContent: () => void;
}

/** Hands over what stands in place of the hub's own cards, each time that it changes. */
export function useFoundCards({ answering, isActive, isStart, startLook, own, onChange, onFound, toContent }: FoundCardsOptions): void {
  const { answer, failure, busy, more } = answering;
  const items = React.useMemo(() => answer && once(answer), [answer]);
  const mark = React.useMemo(() => answer && marker(answer.query.words), [answer]);
  const isRetry = React.useRef(false);

  React.useEffect(() => {
    if (!isActive) {
      onFound(undefined);
      return;
    }
    const list = own && 'items' in own ? own : { canEdit: false, canAdd: false, listRoot: '', addHref: '' };
    // While the filters are unfolded there can be an answer to no question at all; it is none to show.
    const isAnswered = answer !== undefined && items !== undefined && isSomething(answer.query);
    const last = answer?.pages[answer.pages.length - 1];
    const retry = { busy, start: () => { isRetry.current = true; answering.retry(); } };
    const drop = (change: Partial<Look>): void => {
      onChange(change);
      toContent();
    };
    onFound({
      section: failure ? { failure } : isAnswered ? { ...list, items, problems: [] } : undefined,
      busy: busy && !failure,
      retry,
      mark: isAnswered ? mark : undefined,
      ownSite: isAnswered ? last?.ownSite : undefined,
      empty: isAnswered ? <NothingFound query={answer.query} isUnfinished={last?.next !== undefined} isStart={writeLook(answer.query) === startLook} onChange={drop} /> : undefined,
      after: isAnswered && last ? <MoreCards key={writeLook(answer.query)} shown={items.length} total={last.total} hasMore={last.next !== undefined} more={more} idle={!busy && !isStart} onMore={answering.askMore} /> : undefined
    });
  }, [isActive, answer, failure, busy, more, own]);
  React.useEffect(() => () => onFound(undefined), []);
  React.useEffect(() => {
    if (isRetry.current && answer && !failure && !busy) {
      isRetry.current = false;
      toContent();
    }
  }, [answer, failure, busy]);
}

/** A list that grows while somebody reads it can give an article twice. */
function once({ pages }: Answer): readonly Article[] {
  return Array.from(new Map(pages.flatMap(({ articles }) => articles).map((article) => [articleKey(article), article])).values());
}
