import * as React from 'react';
import { useHub } from '../HubContext';
import { fill } from '../text/fill';
import { grouped, plural } from '../text/plural';
import styles from './find.module.scss';

export interface MoreCardsProps {
  readonly shown: number;
  readonly total: number | undefined;
  readonly hasMore: boolean;
  readonly more: 'busy' | 'failed' | undefined;
  /** Whether no other question is under way. */
  readonly idle: boolean;
  readonly onMore: () => void;
}

/** So often cards come by themselves before somebody has to press: the partner links below could not be reached else. */
const BY_ITSELF = 2;

/** Before the end is in sight; pixels. */
const EARLY = 400;

/** What follows the cards that were found: how many there are, and more of them. */
export const MoreCards: React.FC<MoreCardsProps> = ({ shown, total, hasMore, more, idle, onMore }) => {
  const { strings } = useHub();
  const { find } = strings;
  const end = React.useRef<HTMLDivElement>(null);
  const times = React.useRef(0);
  const before = React.useRef(shown);
  const [said, setSaid] = React.useState('');
  const pressed = React.useRef(false);
  const wasBusy = React.useRef(false);
  const cards = (): readonly HTMLElement[] => Array.from(end.current?.closest('section')?.querySelectorAll<HTMLElement>('[data-hub-card]') ?? []);

  React.useEffect(() => {
    const old = before.current;
    before.current = shown;
    if (shown > old) {
      setSaid(plural(find.moreShown, shown - old, strings.language));
      if (pressed.current) {
        cards()[old]?.focus();
      }
      pressed.current = false;
    } else if (wasBusy.current && more === undefined) {
      setSaid(hasMore ? find.noneYet : find.noMore);
      if (pressed.current && !hasMore) {
        // The button that had it is gone.
        cards()[shown - 1]?.focus();
      }
      pressed.current = false;
    }
    wasBusy.current = more === 'busy';
  }, [shown, more]);

  const canCome = hasMore && idle && more === undefined;
  React.useEffect(() => {
    if (!canCome || end.current === null || times.current >= BY_ITSELF || !('IntersectionObserver' in window)) {
      return undefined;
    }
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) {
        observer.disconnect();
        times.current += 1;
        onMore();
      }
    }, { rootMargin: `0px 0px ${EARLY}px` });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [canCome, shown]);

  const press = (): void => {
    pressed.current = true;
    times.current = 0;
    onMore();
  };
  return (
    <div ref={end} className={styles.more}>
      {total !== undefined && shown > 0 && <p>{fill(find.showing, { shown: grouped(shown), total: grouped(total) })}</p>}
      {hasMore && <button type="button" className={styles.chip} aria-disabled={more === 'busy'} onClick={press}>{more === 'busy' ? find.loadingMore : find.showMore}</button>}
      {more === 'failed' && <p role="alert">{find.moreFailed}</p>}
      <span role="status" className={styles.unseen}>{said}</span>
    </div>
  );
};
