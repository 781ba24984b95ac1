/** Which of a hub's two lists. */
export type HubListKey = 'articles' | 'links';

/** What the making of a list is made of. */
export type ListPartKind = 'list' | 'column' | 'index' | 'format' | 'validation' | 'view' | 'likes' | 'title' | 'samples' | 'dates';

/** One thing that a hub's list has or lacks. */
export interface ListPart {
  readonly list: HubListKey;
  readonly kind: ListPartKind;
  /** What owners know it by: a column's or a view's title. */
  readonly name?: string;
}

/** How a list stands with a part: it has it, lacks it, has it as its owner wants it, or has a column of that name and another type. */
export type PartStatus = 'present' | 'missing' | 'own' | 'wrongType';

/** What came of making a part: it was made, had not to be made, or SharePoint would not. */
export type StepOutcome = 'made' | Exclude<PartStatus, 'missing'> | 'refused';

/** A part whose turn is over. */
export interface CreationStep extends ListPart {
  readonly outcome: StepOutcome;
  /** Why it was refused, in the server's own words. */
  readonly detail?: string;
}

/** How far the making of the lists is: `done` of `all` steps. */
export interface CreationProgress {
  readonly done: number;
  readonly all: number;
  /** The step that was done last. */
  readonly step?: CreationStep;
}

export interface CreationOptions {
  /** Whether a few sample items are put into lists that have none of their own. */
  readonly samples?: boolean;
  /** Asked between the steps: whether to leave the rest for another time. */
  readonly isStopped?: () => boolean;
}

/** What was done, and whether it was stopped before the end. */
export interface CreationReport {
  readonly steps: readonly CreationStep[];
  readonly stopped: boolean;
}
