import { Article, ContentLanguage } from '../article';
import { HubPage } from '../hubContent';
import { selectArticles } from '../selection';
import { ItemFacts } from './itemFacts';
import { addressRule, approvalRule, draftRule, expiryRule, languageRule, permissionRule, publishRule, searchRule, titleRule } from './itemRules';
import { isHiding, RuleResult, said } from './rules';

/** For whom, when, and in which surroundings an item is looked at. */
export interface VisibilityOptions {
  readonly at: Date;
  /** The reader's. */
  readonly language: ContentLanguage;
  /** How many articles the page shows. */
  readonly cardCount: number;
  /** Whom the web part is for, where its settings say so. */
  readonly audience?: readonly string[];
}

/** What readers get at that moment. */
export interface Surroundings {
  readonly page: HubPage;
  /** Every article that is out then, in any order; `undefined` where the list is too long for that or it was not asked for. */
  readonly out: readonly Article[] | undefined;
}

/**
 * Takes an item through every rule.
 * @returns what each rule says, in the order of the rules; all that hide it are among them
 */
export function explain(facts: ItemFacts, surroundings: Surroundings, options: VisibilityOptions): readonly RuleResult[] {
  const { at, language, audience = [] } = options;
  const isArticle = facts.list === 'articles';
  const own = [
    said('list', 'inList', 'passes'),
    facts.isFolder ? said('folder', 'isFolder', 'hides') : said('folder', 'isItem', 'passes'),
    titleRule(facts),
    ...(isArticle ? [] : [addressRule(facts.address)]),
    approvalRule(facts),
    draftRule(facts),
    ...(isArticle ? [publishRule(facts.publishFrom, at)] : []),
    expiryRule(facts.expires, at),
    ...(isArticle ? [languageRule(facts, language, at)] : [])
  ];
  return [
    ...own,
    ...(isArticle ? [facts.lacking.length > 0 ? said('facets', 'facetsLacking', 'partly', { facets: facts.lacking }) : said('facets', 'facetsComplete', 'passes')] : []),
    own.some(isHiding) ? said('place', 'placeLater', 'unsaid') : placeRule(facts, surroundings, options),
    audience.length > 0 ? said('audience', 'audienceSet', 'unsaid', { title: audience.join(', ') }) : said('audience', 'audienceNone', 'passes'),
    permissionRule(facts.ownRights),
    ...(isArticle ? [searchRule(facts.search)] : [])
  ];
}

/** Where it stands among what readers get. */
function placeRule({ id, list }: ItemFacts, { page, out }: Surroundings, { language, cardCount }: VisibilityOptions): RuleResult {
  const section = page[list];
  if ('failure' in section) {
    return said('place', 'placeUnread', 'unsaid');
  }
  const place = section.items.findIndex((item) => item.id === id);
  if (list === 'links') {
    return place < 0 ? said('place', 'linkBeyond', 'hides', { count: section.items.length }) : said('place', 'isLink', 'passes');
  }
  if (place >= 0) {
    return said('place', 'isCard', 'passes', { number: place + 1, count: cardCount });
  }
  const all = selectArticles(out ?? [], { language, limit: Infinity }).findIndex((article) => article.id === id);
  return all < 0 ? said('place', 'notAmongFirst', 'partly', { count: cardCount }) : said('place', 'beyond', 'partly', { number: all + 1, count: cardCount });
}
