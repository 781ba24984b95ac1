import { ContentLanguage } from '../article';
import { isReplacedByTranslation } from '../selection';
import { Dated, ItemFacts } from './itemFacts';
import { isHiding, RuleResult, said } from './rules';

/** @returns whether readers see what has these dates and this approval, at a moment */
function isOut({ approval, publishFrom, expires }: Dated, isArticle: boolean, showsDrafts: boolean, at: Date): boolean {
  return (approval ?? 'approved') === 'approved' || showsDrafts
    ? (!isArticle || !isHiding(publishRule(publishFrom, at))) && !isHiding(expiryRule(expires, at))
    : false;
}

export function titleRule({ title }: Pick<ItemFacts, 'title'>): RuleResult {
  return title === undefined ? said('title', 'untitled', 'hides') : said('title', 'titled', 'passes');
}

export function addressRule(address: ItemFacts['address']): RuleResult {
  switch (address) {
    case 'unsafe':
      return said('address', 'addressUnsafe', 'hides');
    case 'safe':
      return said('address', 'addressSafe', 'passes');
    default:
      return said('address', 'addressMissing', 'hides');
  }
}

/** Readers never see what is not approved, unless the list's settings let them. */
export function approvalRule({ approval, showsDrafts }: Pick<ItemFacts, 'approval' | 'showsDrafts'>): RuleResult {
  if (approval === undefined) {
    return said('approval', 'approvalNotAsked', 'passes');
  }
  if (approval === 'approved') {
    return said('approval', 'approved', 'passes');
  }
  if (showsDrafts) {
    return said('approval', 'unapprovedSeen', 'passes');
  }
  return approval === 'rejected' ? said('approval', 'rejected', 'hides') : said('approval', 'pending', 'hides');
}

/** Of a list that keeps drafts, readers get the last whole version: `1.2` is a draft behind `1.0`, and `0.3` was never published. */
export function draftRule({ version, showsDrafts }: Pick<ItemFacts, 'version' | 'showsDrafts'>): RuleResult {
  const [, whole, part] = /^(\d+)\.(\d+)$/.exec(version ?? '') ?? [];
  if (whole === undefined) {
    return said('draft', 'noDrafts', 'passes');
  }
  if (Number(part) === 0) {
    return said('draft', 'versionPublished', 'passes');
  }
  if (showsDrafts) {
    return said('draft', 'draftSeen', 'passes');
  }
  return Number(whole) === 0 ? said('draft', 'neverPublished', 'hides') : said('draft', 'draftNewer', 'partly');
}

export function publishRule(publishFrom: ItemFacts['publishFrom'], at: Date): RuleResult {
  if (publishFrom === 'noColumn') {
    return said('publishFrom', 'publishNoColumn', 'passes');
  }
  if (publishFrom === undefined) {
    return said('publishFrom', 'noDate', 'hides');
  }
  return publishFrom > at ? said('publishFrom', 'notBegun', 'hides', { date: publishFrom }) : said('publishFrom', 'begun', 'passes', { date: publishFrom });
}

export function expiryRule(expires: ItemFacts['expires'], at: Date): RuleResult {
  if (expires === 'noColumn') {
    return said('expires', 'expiresNoColumn', 'passes');
  }
  if (expires === undefined) {
    return said('expires', 'noExpiry', 'passes');
  }
  return expires <= at ? said('expires', 'expired', 'hides', { date: expires }) : said('expires', 'notExpired', 'passes', { date: expires });
}

/** Of a translated pair readers get the version in their language, or in that of the settings, if that one is out. */
export function languageRule(facts: ItemFacts, language: ContentLanguage, at: Date, isLanguageSet = false): RuleResult {
  const out = facts.otherVersions.filter((other) => other.title !== undefined && isOut(other, true, facts.showsDrafts, at));
  if (isReplacedByTranslation(facts, out, language)) {
    const other = out.find((version) => version.language === language);
    const values = { title: other?.title, language };
    return isLanguageSet ? said('language', 'otherAlways', 'hides', values) : said('language', 'otherShown', 'hides', values);
  }
  if (out.length > 0) {
    const values = { title: out[0].title, language: out[0].language };
    return isLanguageSet ? said('language', 'ownAlways', 'passes', values) : said('language', 'ownVersion', 'passes', values);
  }
  return facts.otherVersions.length > 0
    ? said('language', 'otherNotShown', 'passes', { title: facts.otherVersions[0].title })
    : said('language', 'oneVersion', 'passes');
}

export function searchRule(search: ItemFacts['search']): RuleResult {
  switch (search) {
    case 'notUsed':
      return said('search', 'searchNotUsed', 'passes');
    case 'found':
      return said('search', 'searchFound', 'passes');
    case 'behind':
      return said('search', 'searchBehind', 'partly');
    case 'missing':
      return said('search', 'searchMissing', 'partly');
    default:
      return said('search', 'searchUnknown', 'unsaid');
  }
}

export function permissionRule(ownRights: boolean | undefined): RuleResult {
  if (ownRights === undefined) {
    return said('permissions', 'rightsUnknown', 'unsaid');
  }
  return ownRights ? said('permissions', 'rightsOwn', 'unsaid') : said('permissions', 'rightsOfList', 'passes');
}
