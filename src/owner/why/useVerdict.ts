import * as React from 'react';
import { ContentLanguage } from '../../content/article';
import { asFailure, ContentFailure } from '../../content/failures';
import { HubPage } from '../../content/hubContent';
import { VisibilityContent } from '../../content/manage/visibilityContent';
import { ItemFacts } from '../../content/visibility/itemFacts';
import { RuleResult } from '../../content/visibility/rules';
import { isCardOf } from '../../content/visibility/settingRules';
import { explain } from '../../content/visibility/verdict';
import { isSomething, readLook } from '../../hub/find/lookText';
import { ShownSettings } from '../../hub/hubProps';
import { ItemRef } from '../../hub/manage/ownerModule';

/** For whom and when. */
export interface Moment {
  /** `undefined` for the present, whenever that is. */
  readonly at: Date | undefined;
  readonly language: ContentLanguage;
}

/** What is said of one item at one moment, and what readers get then. */
export interface Answer {
  readonly moment: Moment;
  readonly page: HubPage;
  /** Absent where no item was chosen. */
  readonly facts: ItemFacts | undefined;
  readonly results: readonly RuleResult[];
}

/** The settings of the web part, and what is known of those for whom it is. */
export interface PageSettings {
  readonly settings: ShownSettings;
  /** Of the groups in `settings.audience`, as far as they are known. */
  readonly groups: readonly string[];
}

export interface Verdict {
  readonly answer?: Answer;
  readonly failure?: ContentFailure;
  readonly busy: boolean;
}

/**
 * Asks about an item, and again when item or moment change; an answer to an earlier question is dropped.
 * @returns the state, and a function that asks again
 */
export function useVerdict(port: () => Promise<VisibilityContent>, subject: ItemRef | undefined, moment: Moment, of: PageSettings): readonly [Verdict, () => void] {
  const [verdict, setVerdict] = React.useState<Verdict>({ busy: false });
  const [round, setRound] = React.useState(0);

  React.useEffect(() => {
    if (subject === undefined && moment.at === undefined) {
      setVerdict({ busy: false });
      return undefined;
    }
    let current = true;
    setVerdict(({ answer }) => ({ answer, busy: true }));
    ask(port, subject, moment, of).then(
      (answer) => current && setVerdict({ answer, busy: false }),
      (error) => current && setVerdict({ failure: asFailure(error, 'offline'), busy: false })
    );
    return () => {
      current = false;
    };
  }, [subject, moment, round]);

  return [verdict, () => setRound(round + 1)];
}

async function ask(port: () => Promise<VisibilityContent>, subject: ItemRef | undefined, moment: Moment, { settings, groups }: PageSettings): Promise<Answer> {
  const content = await port();
  const { at = new Date(), language } = moment;
  const { articleCount, show, linkCategories, startLook = '', audience = [] } = settings;
  const look = readLook(startLook);
  const first = isSomething(look) ? look : undefined;
  const [page, facts] = await Promise.all([content.pageAt({ articleCount, language, show }, at, first), subject && content.facts(subject.list, subject.id)]);
  if (facts === undefined) {
    return { moment, page, facts, results: [] };
  }
  const isCard = facts.list === 'links' || ('items' in page.articles && page.articles.items.some(isCardOf(facts.id)));
  // Its place among all is only asked for where it is none of the first, and those stand in the hub's own order.
  const out = isCard || first || show === 'links' ? undefined : await content.outAt(at);
  return {
    moment, page, facts,
    results: explain(facts, { page, out }, {
      at, language, cardCount: articleCount, show, linkCategories, isLanguageSet: settings.language !== undefined, firstFilters: look.facets,
      audience: audience.length > 0 ? groups : undefined
    })
  };
}
