import { HubListKey, PartStatus } from '../../../content/listParts';
import { CopyHindrance } from '../../../content/manage/listsContent';
import { PluralForms } from '../../../hub/strings';

/** The texts of the tool that sees to the lists. */
export interface ListsTexts {
  readonly loading: string;
  readonly failed: string;
  readonly tryAgain: string;
  /** `{title}` is the list's own. */
  readonly headings: Readonly<Record<HubListKey, string>>;
  readonly notThere: string;
  /** A list that an owner chose has vanished. */
  readonly gone: string;
  /** `{version}` */
  readonly complete: string;
  readonly earlier: string;
  readonly incomplete: string;
  readonly missing: PluralForms;
  /** What a status means; the present is counted. */
  readonly statuses: Readonly<Record<Exclude<PartStatus, 'present' | 'missing'>, string>>;
  readonly present: PluralForms;
  /** Why creating the lists counts more. */
  readonly counted: string;
  readonly add: string;
  readonly adding: string;
  readonly addWhat: string;
  readonly addDates: Readonly<Record<'given' | CopyHindrance, string>>;
  readonly addStop: string;
  readonly mayNot: string;
  readonly addFailed: string;
  readonly settings: string;
  readonly long: string;
  readonly copyHeading: string;
  readonly copyWhat: string;
  readonly hindrances: Readonly<Record<CopyHindrance, string>>;
  readonly to: string;
  readonly from: string;
  readonly choose: string;
  readonly copy: string;
  readonly copying: string;
  /** `{done}` of `{all}` */
  readonly copied: string;
  readonly stop: string;
  readonly copyStop: string;
  readonly copyDone: string;
  readonly copyStopped: string;
  readonly results: Readonly<Record<'copied' | 'filled' | 'empty' | 'refused', PluralForms>>;
  /** SharePoint's own words, `{detail}`. */
  readonly because: string;
}
