import * as React from 'react';
import { ArticleDetail } from '../../content/articleDetail';
import { useHub } from '../HubContext';
import { fill } from '../text/fill';
import { longTime } from '../text/longTime';
import { CardImage } from '../cards/CardImage';
import { SitePageLink } from '../links/SitePageLink';
import { ArticleHeader } from './ArticleHeader';
import type { ArticlePaneProps } from './ArticlePane';
import { Boundary } from './Boundary';
import { CallToActionLink } from './CallToActionLink';
import { Comments } from './comments/Comments';
import { Facets } from './Facets';
import { LikeButton } from './LikeButton';
import { Neighbours } from './Neighbours';
import { Related } from './Related';
import { RichText } from './richText/RichText';
import styles from './reader.module.scss';
import { ShareButtons } from './ShareButtons';
import { StandingNote } from './StandingNote';
import { useArticleContent } from './useArticleContent';

export interface ArticleViewProps extends ArticlePaneProps {
  readonly article: ArticleDetail;
  readonly titleRef: React.Ref<HTMLHeadingElement>;
}

/** The article from its title to what comes after it. */
export const ArticleView: React.FC<ArticleViewProps> = (props) => {
  const { article, titleId, titleRef, articles, listRoot, counts, onCounts, content, address, sharing, storage, onOpen, onLook } = props;
  const { strings, idPrefix } = useHub();
  const port = useArticleContent(content);
  const comments = counts.get(article.id)?.comments;
  const commentsId = `${idPrefix}-comments-${article.id}`;
  const toComments = (): void => document.getElementById(commentsId)?.focus();

  return (
    <>
      <div className={styles.column} data-hub-article={article.id}>
        {article.savedAt && <p role="status" className={styles.note}>{fill(strings.reader.savedFrom, { time: longTime(article.savedAt, strings) })}</p>}
        <StandingNote article={article} />
        <ArticleHeader article={article} onLook={onLook} titleId={titleId} titleRef={titleRef} />
        <div className={styles.actions} data-hub-noprint="">
          {article.likes && port && <LikeButton article={article} likes={article.likes} port={port} onCounts={onCounts} />}
          <button type="button" className={styles.action} onClick={toComments}>
            {comments === undefined ? strings.reader.comments : fill(strings.reader.commentsCounted, { count: comments })}
          </button>
          <ShareButtons article={article} sharing={sharing} />
        </div>
        {article.image && (
          <div className={styles.picture}>
            <CardImage picture={article.image} language={article.language} eager onBroken={() => undefined} />
          </div>
        )}
        <div className={styles.body}>
          <Boundary fallback={() => <p className={styles.paragraph}>{strings.reader.bodyFailed} <SitePageLink href={article.href}>{strings.reader.openInSharePoint}</SitePageLink></p>}>
            <RichText html={article.body} language={article.language} headingLevel={3} listRoot={listRoot} onOpenArticle={onOpen} />
          </Boundary>
        </div>
        {article.callToAction && <CallToActionLink action={article.callToAction} language={article.language} />}
        <Facets article={article} onLook={onLook} />
      </div>
      <div className={styles.after} data-hub-noprint="">
        {port && (
          <Comments
            article={article.id}
            commenting={article.commenting}
            content={port.comments}
            storage={storage}
            count={comments}
            onCountChange={(by) => comments !== undefined && onCounts(article.id, { comments: Math.max(0, comments + by) })}
          />
        )}
        <Related article={article} articles={articles} address={address} onOpen={onOpen} />
        <Neighbours id={article.id} articles={articles} address={address} onOpen={onOpen} />
      </div>
    </>
  );
};
