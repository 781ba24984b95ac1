/**
 * How SharePoint's own pages show a column and ask for its values. It is kept so that REST tells it again; only
 * `fillInChoice` changes what this service does.
 */
export interface FieldAppearance {
  readonly group?: string;
  readonly staticName?: string;
  /** Of several lines of text. */
  readonly numberOfLines?: number;
  readonly allowHyperlink?: boolean;
  readonly restrictedMode?: boolean;
  /** `Compatible`, `FullHtml` and others; said in the XML only. */
  readonly richTextMode?: string;
  /** A choice may be one that is not among the choices. */
  readonly fillInChoice?: boolean;
  /** A choice is asked for with radio buttons rather than a drop-down menu. */
  readonly radioButtons?: boolean;
  /** A hyperlink is shown as the picture that it leads to. */
  readonly picture?: boolean;
  /** A date is shown as it is, or relative to today: 0 unspecified, 1 as it is, 2 relative. */
  readonly friendlyFormat?: number;
  readonly calendarType?: number;
  /** Groups may be chosen as well as people. */
  readonly groupsToo?: boolean;
}
