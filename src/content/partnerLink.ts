import { ContentLanguage } from './article';
import { Picture } from './picture';

/** Who may see what a link leads to. */
export type Marking = 'Public' | 'Official';

/** A partner's resource as a card shows it: already mapped, checked and safe to render. */
export interface PartnerLink {
  readonly id: number;
  readonly title: string;
  /** Always `https:`, `http:`, `mailto:` or `tel:`. */
  readonly href: string;
  readonly description: string | undefined;
  readonly partner: string | undefined;
  readonly category: string | undefined;
  readonly logo: Picture | undefined;
  readonly order: number;
  readonly marking: Marking;
  /** Name of the person who looks after it. */
  readonly owner: string | undefined;
  /** The day on which somebody last found it right. */
  readonly lastChecked: Date | undefined;
  readonly language: ContentLanguage | undefined;
  /** Where those who may can edit it. */
  readonly editHref: string;
}

/** After this long nobody can be sure that a link still leads where it should; days. */
const CHECK_LASTS = 365;
const DAY = 86_400_000;

/**
 * Whether it is too long ago that somebody looked.
 * @param at - the present
 */
export function isCheckOld(lastChecked: Date, at: Date): boolean {
  return at.getTime() - lastChecked.getTime() > CHECK_LASTS * DAY;
}
