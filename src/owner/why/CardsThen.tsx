import * as React from 'react';
import { useHub } from '../../hub/HubContext';
import { isCardOf } from '../../content/visibility/settingRules';
import { articleKey } from '../../content/articleKey';
import { ShownSettings } from '../../hub/hubProps';
import { ItemRef } from '../../hub/manage/ownerModule';
import { fill } from '../../hub/text/fill';
import { longTime } from '../../hub/text/longTime';
import { useTexts } from '../texts/localised';
import { texts } from './texts';
import { Answer } from './useVerdict';
import styles from './why.module.scss';

export interface CardsThenProps {
  readonly answer: Answer;
  readonly settings: ShownSettings;
  readonly subject: ItemRef | undefined;
  /** Whether it is part of what is said of an item, which names the moment already. */
  readonly ofItem: boolean;
  readonly titleRef: React.Ref<HTMLHeadingElement> | undefined;
}

/** The articles as the page would show them at that moment, in their order. */
export const CardsThen: React.FC<CardsThenProps> = ({ answer: { page: { articles }, moment }, settings: { show, layout = 'featured', startLook = '' }, subject, ofItem, titleRef }) => {
  const own = useTexts(texts);
  const { strings, idPrefix } = useHub();
  const id = `${idPrefix}-why-cards`;
  // What was found is not led by one that is larger.
  const hasLead = layout === 'featured' && startLook === '';
  const Heading = ofItem ? 'h4' : 'h3';
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Heading id={id} ref={titleRef} tabIndex={-1} className={styles.heading}>{own.cardsThen}</Heading>
      {!ofItem && moment.at && <p className={styles.quiet}>{fill(own.onDate, { date: longTime(moment.at, strings) })} · {strings.languageNames[moment.language]}</p>}
      {show === 'links' ? <p>{own.facts.articlesNotShown}</p> : 'failure' in articles ? <p role="alert">{fill(own.failed, { detail: articles.failure.detail })}</p> : articles.items.length === 0 ? <p>{own.noCards}</p> : (
        <ol className={styles.titles}>
          {articles.items.map((article, index) => (
            <li key={articleKey(article)}>
              <span lang={article.language}>{article.title}</span>
              {hasLead && index === 0 && article.featured && <span className={styles.quiet}> · {own.lead}</span>}
              {subject?.list === 'articles' && isCardOf(subject.id)(article) && <strong> · {own.thisOne}</strong>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
