import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { ArticleContent } from '../../content/articleContent';
import { ArticleDetail, Likes } from '../../content/articleDetail';
import { asFailure } from '../../content/failures';
import { useHub } from '../HubContext';
import { fill } from '../text/fill';
import { plural } from '../text/plural';
import { ChangeCounts } from '../useCounts';
import { LikeIcon } from './icons';
import { articleKey } from './queries';
import styles from './reader.module.scss';
import { useAlive } from '../useAlive';
import { useLikeToggle } from './useLikeToggle';

export interface LikeButtonProps {
  readonly article: ArticleDetail;
  readonly likes: Likes;
  readonly port: ArticleContent;
  readonly onCounts: ChangeCounts;
}

/** Likes the article, or takes the like back. */
export const LikeButton: React.FC<LikeButtonProps> = ({ article: { id }, likes, port, onCounts }) => {
  const { strings } = useHub();
  const { reader } = strings;
  const client = useQueryClient();
  const alive = useAlive();
  const [problem, setProblem] = React.useState<string>();
  const [pressed, toggle] = useLikeToggle({
    liked: likes.mine,
    send: (liked) => port.setLike(id, liked),
    onTaken: (liked) => {
      const taken = client.setQueryData<ArticleDetail>(articleKey(id), (article) => article && { ...article, likes: article.likes && changed(article.likes, liked) });
      if (taken?.likes) {
        onCounts(id, { likes: taken.likes.count });
      }
    },
    onRefused: (liked, error) => {
      const { kind } = asFailure(error);
      // Whether it was done is open when the answer was lost, so the server is asked.
      client.invalidateQueries(articleKey(id)).catch(() => undefined);
      if (alive.current) {
        setProblem(fill(liked ? reader.likeFailed : reader.unlikeFailed, { reason: kind === 'accessDenied' ? strings.comments.notAllowed : strings.failures[kind] }));
      }
    }
  });
  const shown = changed(likes, pressed);
  const count = plural(reader.likes, shown.count, strings.language);
  const who = [...(pressed ? [reader.you] : []), ...shown.others];
  const others = shown.count - who.length;
  const press = (): void => {
    setProblem(undefined);
    toggle();
  };

  return (
    <span className={styles.like}>
      {/* Whoever speaks to the browser says the word that is seen, so it stays the same and begins the name. */}
      <button type="button" className={styles.action} aria-pressed={pressed} aria-label={fill(reader.likeNamed, { likes: count })} onClick={press}>
        <LikeIcon filled={pressed} />
        {reader.like} <span aria-hidden="true">({shown.count})</span>
      </button>
      {who.length > 0 && (
        <details className={styles.who}>
          <summary>{reader.whoLikes}</summary>
          <p>{who.join(', ')}{others > 0 && ` ${plural(reader.andOthers, others, strings.language)}`}</p>
        </details>
      )}
      {problem !== undefined && <span role="alert" className={styles.problem}>{problem}</span>}
    </span>
  );
};

function changed(likes: Likes, mine: boolean): Likes {
  return likes.mine === mine ? likes : { ...likes, mine, count: Math.max(0, likes.count + (mine ? 1 : -1)) };
}
