import * as React from 'react';
import { ItemFacts } from '../../content/visibility/itemFacts';
import { useHub } from '../../hub/HubContext';
import { SitePageLink } from '../../hub/links/SitePageLink';
import { fill } from '../../hub/text/fill';
import { longTime } from '../../hub/text/longTime';
import { useTexts } from '../texts/localised';
import { headline, sentence } from './sentences';
import { texts } from './texts';
import { Answer } from './useVerdict';
import styles from './why.module.scss';

export interface VerdictViewProps {
  readonly answer: Answer;
  readonly facts: ItemFacts;
  readonly titleRef: React.Ref<HTMLHeadingElement>;
}

/** What is said of one item: the answer in a sentence, what belongs to it, then what each rule finds. */
export const VerdictView: React.FC<VerdictViewProps> = ({ answer: { moment, results }, facts, titleRef, children }) => {
  const own = useTexts(texts);
  const { strings, idPrefix } = useHub();
  const name = facts.title ?? fill(own.choice[facts.list], { id: facts.id });
  const hides = results.some(({ outcome }) => outcome === 'hides');
  const rulesId = `${idPrefix}-why-rules`;

  return (
    <section className={styles.part} aria-labelledby={`${idPrefix}-why-title`}>
      <h3 id={`${idPrefix}-why-title`} ref={titleRef} tabIndex={-1} className={styles.title} lang={facts.title === undefined ? undefined : facts.language}>{facts.title ?? own.untitled}</h3>
      <p className={styles.quiet}>{fill(own.choice[facts.list], { id: facts.id })} · {moment.at ? fill(own.onDate, { date: longTime(moment.at, strings) }) : own.now} · {strings.languageNames[moment.language]}</p>
      <p className={hides ? styles.hidden : styles.seen}>{headline(facts.list, results, own, strings).join(' ')}</p>
      <p><SitePageLink beside href={facts.editHref} name={fill(own.editNamed, { title: name })}>{own.edit}</SitePageLink></p>
      {children}
      <h4 id={rulesId} className={styles.heading}>{own.rulesTitle}</h4>
      <ol className={styles.rules} aria-labelledby={rulesId}>
        {results.map((result) => {
          const mend = own.mend[result.fact];
          return (
            <li key={result.rule} className={styles.rule} data-outcome={result.outcome}>
              <span className={styles.ruleName}>{own.rules[result.rule]}</span>
              <span className={styles.outcome}>{own.outcomes[result.outcome]}</span>
              <span className={styles.fact}>{sentence(own.facts[result.fact], result, own, strings)}{mend !== undefined && ` ${mend}`}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
