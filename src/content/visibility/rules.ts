import { ContentLanguage } from '../article';
import { ChosenFacets, FacetName } from '../find';

/** The rules, in the order in which an item goes through them. */
export type Rule = 'list' | 'shown' | 'category' | 'folder' | 'title' | 'address' | 'approval' | 'draft' | 'publishFrom' | 'expires' | 'language' | 'facets' | 'firstFilters' | 'place' | 'audience' | 'permissions' | 'search';

/** `partly`: readers see it, though not at once or not in each way. `unsaid`: nobody can tell here. */
export type Outcome = 'passes' | 'hides' | 'partly' | 'unsaid';

/** What a rule can find in the settings of the web part. */
export interface SettingOutcomes {
  readonly listShown: 'passes';
  readonly articlesNotShown: 'hides';
  readonly linksNotShown: 'hides';
  readonly categoriesAll: 'passes';
  readonly categoryShown: 'passes';
  readonly categoryNotShown: 'hides';
  readonly noCategory: 'hides';
  readonly ownAlways: 'passes';
  readonly otherAlways: 'hides';
  readonly firstAll: 'passes';
  readonly firstAmong: 'passes';
  readonly firstFiltered: 'partly';
  readonly placeFiltered: 'partly';
  readonly audienceNone: 'passes';
  readonly audienceSet: 'partly';
  readonly audienceChosen: 'partly';
}

/** Each thing that a rule can find. */
export interface FactOutcomes extends SettingOutcomes {
  readonly inList: 'passes';
  readonly isItem: 'passes';
  readonly isFolder: 'hides';
  readonly titled: 'passes';
  readonly untitled: 'hides';
  readonly addressSafe: 'passes';
  readonly addressMissing: 'hides';
  readonly addressUnsafe: 'hides';
  readonly approvalNotAsked: 'passes';
  readonly approved: 'passes';
  readonly unapprovedSeen: 'passes';
  readonly rejected: 'hides';
  readonly pending: 'hides';
  readonly noDrafts: 'passes';
  readonly versionPublished: 'passes';
  readonly draftSeen: 'passes';
  readonly draftNewer: 'partly';
  readonly neverPublished: 'hides';
  readonly publishNoColumn: 'passes';
  readonly begun: 'passes';
  readonly notBegun: 'hides';
  readonly noDate: 'hides';
  readonly expiresNoColumn: 'passes';
  readonly noExpiry: 'passes';
  readonly notExpired: 'passes';
  readonly expired: 'hides';
  readonly oneVersion: 'passes';
  readonly otherNotShown: 'passes';
  readonly ownVersion: 'passes';
  readonly otherShown: 'hides';
  readonly facetsComplete: 'passes';
  readonly facetsLacking: 'partly';
  readonly isCard: 'passes';
  readonly isLink: 'passes';
  readonly linkBeyond: 'hides';
  readonly beyond: 'partly';
  readonly notAmongFirst: 'partly';
  readonly placeUnread: 'unsaid';
  readonly placeLater: 'unsaid';
  readonly rightsOfList: 'passes';
  readonly rightsOwn: 'unsaid';
  readonly rightsUnknown: 'unsaid';
  readonly searchNotUsed: 'passes';
  readonly searchFound: 'passes';
  readonly searchBehind: 'partly';
  readonly searchMissing: 'partly';
  readonly searchUnknown: 'unsaid';
}

export type Fact = keyof FactOutcomes;

/** Those facts that hide an item. */
export type HidingFact = { readonly [K in Fact]: FactOutcomes[K] extends 'hides' ? K : never }[Fact];

/** What fills the gaps of a sentence about a fact. */
export interface FactValues {
  readonly date?: Date;
  readonly number?: number;
  readonly count?: number;
  /** Of another version, or of who is meant. */
  readonly title?: string;
  readonly language?: ContentLanguage;
  readonly facets?: readonly FacetName[];
  /** A link's. */
  readonly category?: string;
  readonly filters?: ChosenFacets;
}

/** What one rule says of an item. */
export interface RuleResult extends FactValues {
  readonly rule: Rule;
  readonly fact: Fact;
  readonly outcome: Outcome;
}

/** What makes a result; its outcome must be the fact's own. */
export const said = <F extends Fact>(rule: Rule, fact: F, outcome: FactOutcomes[F], values: FactValues = {}): RuleResult => ({ rule, fact, outcome, ...values });

/** Whether a result is one that hides. */
export const isHiding = (result: RuleResult): result is RuleResult & { readonly fact: HidingFact } => result.outcome === 'hides';
