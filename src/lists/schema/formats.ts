/** One element of SharePoint's column formatting (Microsoft's *Formatting syntax reference*). */
export interface FormatElement {
  readonly elmType: 'div' | 'span';
  readonly txtContent?: string;
  readonly style?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly FormatElement[];
}

/** How a column is shown in SharePoint's own views: the JSON of column formatting. */
export interface ColumnFormat extends FormatElement {
  readonly $schema: string;
}

const $schema = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';

const EMPTY = 'Number(@currentField) == 0';
const DATE = 'toLocaleDateString(@currentField)';

/** A date that says in words, and by an icon beside them, that something is overdue. */
function dueFormat(overdue: string, words: string, whenEmpty: string): ColumnFormat {
  const isOverdue = `if(${EMPTY}, false, ${overdue})`;
  return {
    $schema,
    elmType: 'div',
    style: { display: 'flex', 'align-items': 'center', 'flex-wrap': 'wrap' },
    children: [
      { elmType: 'span', style: { display: `=if(${isOverdue}, 'inline-block', 'none')`, 'padding-right': '4px' }, attributes: { iconName: 'Warning' } },
      { elmType: 'span', txtContent: `=if(${EMPTY}, '${whenEmpty}', if(${overdue}, '${words} ' + ${DATE}, ${DATE}))` }
    ]
  };
}

export const expiryFormat = dueFormat('@currentField <= @now', 'Expired', '');

/** The day itself is still in time. */
export const reviewFormat = dueFormat('addDays(@currentField, 1) <= @now', 'Review overdue', '');

/** Links move within a year. */
export const checkedFormat = dueFormat('addDays(@currentField, 365) <= @now', 'Check again, last on', 'Not checked yet');

/** Languages by their own names. */
export const languageFormat: ColumnFormat = {
  $schema,
  elmType: 'div',
  txtContent: "=if(@currentField == 'cy', 'Cymraeg', if(@currentField == 'en', 'English', @currentField))"
};
