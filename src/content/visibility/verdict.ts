import { Article, ContentLanguage } from '../article';
import { HubPage } from '../hubContent';
import { selectArticles } from '../selection';
import { ItemFacts } from './itemFacts';
import { addressRule, approvalRule, draftRule, expiryRule, languageRule, permissionRule, publishRule, searchRule, titleRule } from './itemRules';
import { isHiding, RuleResult, said } from './rules';
import { audienceRule, categoryRule, firstFiltersRule, isCardOf, isCategoryShown, shownRule, VisibilitySettings } from './settingRules';

/** For whom, when, and in which surroundings an item is looked at. */
export interface VisibilityOptions extends VisibilitySettings {
  readonly at: Date;
  /** The reader's. */
  readonly language: ContentLanguage;
  /** How many articles the page shows. */
  readonly cardCount: number;
}

/** What readers get at that moment. */
export interface Surroundings {
  /** With the articles that stand there at first. */
  readonly page: HubPage;
  /** Every article that is out then, in any order; `undefined` where the list is too long for that or it was not asked for. */
  readonly out: readonly Article[] | undefined;
}

/**
 * Takes an item through every rule.
 * @returns what each rule says, in the order of the rules; all that hide it are among them
 */
export function explain(facts: ItemFacts, surroundings: Surroundings, options: VisibilityOptions): readonly RuleResult[] {
  const { at, language, isLanguageSet } = options;
  const isArticle = facts.list === 'articles';
  const own = [
    said('list', 'inList', 'passes'),
    shownRule(facts.list, options),
    ...(isArticle ? [] : [categoryRule(facts.category, options)]),
    facts.isFolder ? said('folder', 'isFolder', 'hides') : said('folder', 'isItem', 'passes'),
    titleRule(facts),
    ...(isArticle ? [] : [addressRule(facts.address)]),
    approvalRule(facts),
    draftRule(facts),
    ...(isArticle ? [publishRule(facts.publishFrom, at)] : []),
    expiryRule(facts.expires, at),
    ...(isArticle ? [languageRule(facts, language, at, isLanguageSet)] : [])
  ];
  const first = firstFiltersRule(facts, options);
  return [
    ...own,
    ...(isArticle ? [facts.lacking.length > 0 ? said('facets', 'facetsLacking', 'partly', { facets: facts.lacking }) : said('facets', 'facetsComplete', 'passes'), first] : []),
    own.some(isHiding) ? said('place', 'placeLater', 'unsaid') : isArticle && first.outcome !== 'passes' ? said('place', 'placeFiltered', 'partly') : placeRule(facts, surroundings, options),
    audienceRule(options),
    permissionRule(facts.ownRights),
    ...(isArticle ? [searchRule(facts.search)] : [])
  ];
}

/** Where it stands among what readers get. */
function placeRule({ id, list }: ItemFacts, { page, out }: Surroundings, options: VisibilityOptions): RuleResult {
  const { language, cardCount } = options;
  const section = page[list];
  if ('failure' in section) {
    return said('place', 'placeUnread', 'unsaid');
  }
  const place = section.items.findIndex(isCardOf(id));
  if (list === 'links') {
    const shown = 'items' in page.links ? page.links.items.filter(({ category }) => isCategoryShown(category, options)) : [];
    return place < 0 ? said('place', 'linkBeyond', 'hides', { count: shown.length }) : said('place', 'isLink', 'passes');
  }
  if (place >= 0) {
    return said('place', 'isCard', 'passes', { number: place + 1, count: cardCount });
  }
  const all = selectArticles(out ?? [], { language, limit: Infinity }).findIndex((article) => article.id === id);
  return all < 0 ? said('place', 'notAmongFirst', 'partly', { count: cardCount }) : said('place', 'beyond', 'partly', { number: all + 1, count: cardCount });
}
