import { ContentLanguage } from '../article';

/** What can be wrong, in the order of harm: what stops or misleads readers first, what could be better last. */
export const findingKinds = [
  'listUnread', 'columnMissing', 'indexMissing', 'listNearLimit',
  'brokenLink', 'expiredWanted', 'reviewOverdue', 'ownerLeft', 'translationWrong', 'translationOld',
  'languageWrong', 'translationMissing', 'imageAlt', 'headingSkipped', 'vagueLink',
  'linksUnchecked', 'closedLink', 'duplicateLink', 'duplicateTitle', 'languageMissing', 'summaryMissing', 'readingAge', 'titleLong'
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** How much harm it does: readers are stopped or misled, some are shut out, or it could be better. */
export type Harm = 'high' | 'medium' | 'low';

const HIGH = new Set<FindingKind>(['listUnread', 'columnMissing', 'indexMissing', 'listNearLimit', 'brokenLink', 'expiredWanted', 'reviewOverdue', 'ownerLeft', 'translationWrong', 'translationOld']);
const MEDIUM = new Set<FindingKind>(['languageWrong', 'translationMissing', 'imageAlt', 'headingSkipped', 'vagueLink', 'linksUnchecked']);

/** How much harm findings of a kind do. */
export function harmOf(kind: FindingKind): Harm {
  return HIGH.has(kind) ? 'high' : MEDIUM.has(kind) ? 'medium' : 'low';
}

/** What stands in the gaps of a finding's sentence. */
export type Facts = Readonly<Record<string, string | number>>;

/** One thing that somebody should look at. */
export interface Finding {
  readonly kind: FindingKind;
  readonly list: 'articles' | 'links';
  /** The item; absent when it is about the list. */
  readonly id?: number;
  /** Of the item or of the list. */
  readonly title: string;
  /** In which the title is written, where the item says so. */
  readonly language?: ContentLanguage;
  readonly editHref?: string;
  /** The item's ETag as it was read, for a fix that overwrites nobody's change. */
  readonly version?: string;
  readonly facts: Facts;
}

/** Findings in the order of harm; within a kind as they were found. */
export function byHarm(findings: readonly Finding[]): readonly Finding[] {
  const kinds = new Map<FindingKind, Finding[]>(findingKinds.map((kind) => [kind, []]));
  findings.forEach((finding) => kinds.get(finding.kind)?.push(finding));
  return Array.from(kinds.values()).flat();
}
