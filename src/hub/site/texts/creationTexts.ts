import { HubListKey, ListPartKind, StepOutcome } from '../../../content/listParts';
import { PluralForms } from '../../strings';

/** The texts of making lists; they come with its code. `{site}` is a site's title. */
export interface CreationTexts {
  readonly createWhat: string;
  readonly create: string;
  readonly creating: string;
  readonly finishWhat: string;
  readonly finish: string;
  readonly finishing: string;
  /** Why the hub on the page is not the site's own. */
  readonly organisationsShown: string;
  /** For whoever may not make lists. */
  readonly byFiles: string;
  readonly samples: string;
  readonly samplesHint: string;
  /** `{done}` of `{all}` */
  readonly step: string;
  readonly stop: string;
  readonly stopping: string;
  readonly createFailed: string;
  /** How it ended. */
  readonly done: string;
  readonly doneExcept: string;
  readonly stopped: string;
  readonly show: string;
  readonly lists: Readonly<Record<HubListKey, string>>;
  /** `{name}` is a column's or a view's title. */
  readonly parts: Readonly<Record<ListPartKind, string>>;
  readonly outcomes: Readonly<Record<StepOutcome, string>>;
  readonly counts: Readonly<Record<StepOutcome, PluralForms>>;
  /** SharePoint's own words, `{detail}`. */
  readonly because: string;
}
