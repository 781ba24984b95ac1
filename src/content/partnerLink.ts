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
  readonly language: ContentLanguage | undefined;
  /** Where those who may can edit it. */
  readonly editHref: string;
}
