import * as React from 'react';
import { ArticleDetail } from '../../content/articleDetail';
import { Byline } from '../../content/byline';
import { FacetButton, FacetButtonProps } from '../find/FacetButton';
import { useHub } from '../HubContext';
import { foreignLanguage } from '../text/foreignLanguage';
import { longDate } from '../text/longDate';
import { plural } from '../text/plural';
import styles from './reader.module.scss';
import { minutesToRead } from './readingTime';

export interface ArticleHeaderProps extends Pick<FacetButtonProps, 'onLook'> {
  readonly article: ArticleDetail;
  readonly titleId: string;
  readonly titleRef: React.Ref<HTMLHeadingElement>;
}

const DAY = 86_400_000;

/** Title, who wrote it, when, and how long it takes to read. */
export const ArticleHeader: React.FC<ArticleHeaderProps> = ({ article, titleId, titleRef, onLook }) => {
  const { strings } = useHub();
  const { reader } = strings;
  const { title, topic, language, byline, publishFrom, updated, reviewBy } = article;
  const foreign = foreignLanguage(language, strings.language);
  const minutes = React.useMemo(() => minutesToRead(article.body), [article.body]);
  const isUpdated = updated !== undefined && publishFrom !== undefined && updated.getTime() - publishFrom.getTime() > DAY;
  const isOverdue = reviewBy !== undefined && reviewBy.getTime() < Date.now();

  const on = (text: string, date: Date): React.ReactNode => {
    const [before, after] = text.split('{date}');
    return <span>{before}<time dateTime={date.toISOString()}>{longDate(date, strings)}</time>{after}</span>;
  };
  return (
    <header className={styles.header}>
      {(topic || foreign) && (
        <p className={styles.label}>
          {topic && <FacetButton name="topic" value={topic} onLook={onLook} />}
          {topic && foreign && ' · '}
          {foreign && strings.languageNames[foreign]}
        </p>
      )}
      <h2 id={titleId} ref={titleRef} tabIndex={-1} className={styles.title} lang={language}>{title}</h2>
      {byline && <p className={styles.byline} lang={language}><span className={styles.author}>{byline.name}</span>{rest(byline)}</p>}
      <p className={styles.dates}>
        {publishFrom && on(reader.published, publishFrom)}
        {isUpdated && on(reader.updated, updated)}
        {reviewBy && on(isOverdue ? reader.reviewOverdue : reader.reviewBy, reviewBy)}
        {minutes > 0 && <span>{plural(reader.minutes, minutes, strings.language)}</span>}
      </p>
    </header>
  );
};

function rest({ role, organisation }: Byline): string {
  return [role, organisation].filter((part) => part !== undefined).map((part) => `, ${part}`).join('');
}
