import { ImportValues, ValueColumn } from './columns';
import { comparable, imprint, imprintAfter, isEdited } from './comparing';
import { ReadRow } from './readRows';
import { inSlices } from './slices';
import { plainTitle, sourceText } from './source';

/** An article of the list that an import brought. */
export interface ImportedItem {
  readonly id: number;
  /** Its version; without one it is never written over. */
  readonly etag?: string;
  readonly key: string;
  /** How the last import left it; absent where that is not known. */
  readonly left?: string;
  readonly values: ImportValues;
}

/** What the list has of the rows. */
export interface FoundItems {
  /** The articles with their keys. */
  readonly items: readonly ImportedItem[];
  /** Those of their titles that an article has which is none of these, see `plainTitle`. */
  readonly titles: ReadonlySet<string>;
}

/**
 * What comes of a row: `edited` is one that changed at the source and was changed here as well, `double` a new one of whose title there is an
 * article already.
 */
export type Outcome = 'new' | 'double' | 'changed' | 'edited' | 'same' | 'refused';

export const outcomes: readonly Outcome[] = ['new', 'double', 'changed', 'edited', 'same', 'refused'];

/** Rows that are left unless somebody says so. */
export type Also = Readonly<Partial<Record<'double' | 'edited', boolean>>>;

/** A row, and what an import would do with it. */
export interface PlannedRow extends ReadRow {
  readonly outcome: Outcome;
  /** The article that it is in the list. */
  readonly item?: ImportedItem;
  /** The columns in which source and list differ. */
  readonly changes: readonly ValueColumn[];
}

export interface PlanSettings {
  /** Whether new articles stay drafts, whatever date the source gives them. */
  readonly drafts: boolean;
  /** Of new articles whose row does not say. */
  readonly language: 'en' | 'cy';
  /** Those of our columns that the list has: SharePoint refuses an item that names another one. */
  readonly columns: readonly ValueColumn[];
}

/** What is to be written for a row. */
export interface ImportWrite {
  readonly number: number;
  /** See `sourceText`. */
  readonly source: string;
  readonly values: ImportValues;
  /** The article that is changed; absent for a new one. */
  readonly item?: Pick<ImportedItem, 'id' | 'etag'>;
}

/**
 * Holds rows to what the list has, without changing anything.
 * @throws StoppedError
 */
export function planRows(rows: readonly ReadRow[], { items, titles }: FoundItems, { drafts }: Pick<PlanSettings, 'drafts'>, signal?: AbortSignal): Promise<PlannedRow[]> {
  const byKey = new Map<string, ImportedItem>();
  items.forEach((item) => byKey.set(item.key, byKey.get(item.key) ?? item));
  return inSlices(rows, (row): PlannedRow => {
    const item = byKey.get(row.key);
    if (row.refusals.length > 0) {
      return { ...row, outcome: 'refused', item, changes: [] };
    }
    const changes = item ? (Object.keys(row.values) as ValueColumn[]).filter((column) => differs(column, row.values, item, drafts)) : [];
    if ((!item || changes.length > 0) && expiresFirst(becomes(row.values, item, changes, drafts))) {
      return { ...row, refusals: [{ kind: 'expiresFirst', column: 'expires', value: '' }], outcome: 'refused', item, changes: [] };
    }
    if (!item) {
      return titles.has(plainTitle(row.title))
        ? { ...row, notes: [{ kind: 'titleHere', column: 'title', value: '' }, ...row.notes], outcome: 'double', changes: [] }
        : { ...row, outcome: 'new', changes: [] };
    }
    const edited = changes.some((column) => isEdited(column, item.values, item.left));
    return { ...row, outcome: changes.length === 0 ? 'same' : edited ? 'edited' : 'changed', item, changes };
  }, { signal });
}

/** The dates that an article would have. */
function becomes({ publishFrom, expires }: ImportValues, item: ImportedItem | undefined, changes: readonly ValueColumn[], drafts: boolean): ImportValues {
  return item
    ? { publishFrom: changes.includes('publishFrom') ? publishFrom : item.values.publishFrom, expires: changes.includes('expires') ? expires : item.values.expires }
    : { publishFrom: drafts ? '' : publishFrom, expires };
}

/** The rule of the list, see `hubArticles`: SharePoint refuses whatever would expire before it is published. A draft without a date may. */
const expiresFirst = ({ publishFrom = '', expires = '' }: ImportValues): boolean => publishFrom !== '' && expires !== '' && expires <= publishFrom;

/** A date of publication is given once: whoever published an article, or chose another date, decided about it here. */
function differs(column: ValueColumn, values: ImportValues, item: ImportedItem, drafts: boolean): boolean {
  return column === 'publishFrom' && (drafts || comparable(column, item.values.publishFrom) !== '')
    ? false
    : comparable(column, values[column]) !== comparable(column, item.values[column]);
}

/** What is to be written of a planned row; `undefined` for nothing. @param also - which rows are written as well */
export function writeOf(row: PlannedRow, { drafts, language, columns }: PlanSettings, also: Also): ImportWrite | undefined {
  const { item, changes, outcome, number, key } = row;
  if (outcome === 'new' || (outcome === 'double' && also.double)) {
    const all: ImportValues = { language, ...row.values, publishFrom: (drafts ? undefined : row.values.publishFrom) ?? '' };
    const values = Object.fromEntries(Object.entries(all).filter(([column]) => columns.includes(column as ValueColumn))) as ImportValues;
    return { number, source: sourceText(key, imprint(values)), values };
  }
  if (item && (outcome === 'changed' || (outcome === 'edited' && also.edited))) {
    const values = Object.fromEntries(changes.map((column) => [column, row.values[column]])) as ImportValues;
    return { number, source: sourceText(key, imprintAfter(item.left, values)), values, item };
  }
  return undefined;
}
