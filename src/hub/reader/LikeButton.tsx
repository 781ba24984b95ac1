import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { ArticleContent } from '../../content/articleContent';
import { ArticleDetail, Likes } from '../../content/articleDetail';
import { asFailure } from '../../content/failures';
import { HubContent } from '../../content/hubContent';
import { useHub } from '../HubContext';
import { fill } from '../text/fill';
import { plural } from '../text/plural';
import { ChangeCounts } from '../useCounts';
import { LikeIcon } from './icons';
import { articleKey } from './queries';
import styles from './reader.module.scss';

export interface LikeButtonProps {
  readonly article: ArticleDetail;
  readonly likes: Likes;
  readonly content: HubContent;
  readonly port: ArticleContent;
  readonly onCounts: ChangeCounts;
}

/** Likes the article, or takes the like back: at once, and back again with a reason when SharePoint refuses. */
export const LikeButton: React.FC<LikeButtonProps> = ({ article: { id }, likes, port, onCounts }) => {
  const { strings } = useHub();
  const { reader } = strings;
  const client = useQueryClient();
  const show = (next: Likes): void => {
    client.setQueryData<ArticleDetail>(articleKey(id), (article) => article && { ...article, likes: next });
    onCounts(id, { likes: next.count });
  };
  const change = useMutation({
    mutationFn: (liked: boolean) => port.setLike(id, liked),
    onMutate: (liked) => {
      show({ ...likes, mine: liked, count: Math.max(0, likes.count + (liked ? 1 : -1)) });
      return likes;
    },
    onError: (_error, _liked, before) => before && show(before)
  });
  const count = plural(reader.likes, likes.count, strings.language);
  const who = [...(likes.mine ? [reader.you] : []), ...likes.others];
  const others = likes.count - who.length;

  return (
    <span className={styles.like}>
      <button
        type="button" className={styles.action} aria-pressed={likes.mine} aria-label={fill(reader.likeNamed, { likes: count })}
        onClick={() => !change.isLoading && change.mutate(!likes.mine)}
      >
        <LikeIcon filled={likes.mine} />
        {likes.mine ? reader.liked : reader.like} <span aria-hidden="true">({likes.count})</span>
      </button>
      {who.length > 0 && (
        <details className={styles.who}>
          <summary>{reader.whoLikes}</summary>
          <p>{who.join(', ')}{others > 0 && ` ${plural(reader.andOthers, others, strings.language)}`}</p>
        </details>
      )}
      {change.error !== null && <span role="alert" className={styles.problem}>{fill(reader.likeFailed, { reason: strings.failures[asFailure(change.error).kind] })}</span>}
    </span>
  );
};
