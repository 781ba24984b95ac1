import { ContentFailure } from '../../content/failures';
import { toContentError } from '../failure';
import { ListItem } from '../itemValues';
import { publishedFilter, unexpiredFilter } from '../publishedFilter';
import { lightItems, Row, RowSource, rowsOf } from './rows';

/** The column along which a long list is walked: the date, or the number where the date has no index. */
export type Axis = 'HubPublishFrom' | 'Id';

/** Where a walk stands. Everything at and below `value` is still to come, of what is at `value` only ids below `id`. */
export interface Place {
  readonly value: number;
  readonly id?: number;
  /** How far the next window reaches; undefined to the end of the list. */
  readonly width?: number;
}

/** What one step of a walk found. */
export interface Stretch {
  readonly rows: readonly Row[];
  /** Where to go on; undefined at the end of the list. */
  readonly next: Place | undefined;
}

const DAY = 86_400_000;
/** The first guess: what a busy organisation writes in it stays below the threshold. */
const FIRST_DAYS = 16;
/** As many numbers as this are no more rows than this, and stay below the threshold. */
const IDS = 4000;
/** Windows that find next to nothing grow; soon the rest of the list is asked for at once. */
const GROWTH = 4;
const LONGEST_DAYS = 1500;
const SECOND = 1000;

/**
 * Where a walk begins.
 * @param at - the present
 * @throws what PnPjs throws
 */
export async function firstPlace({ sp, root }: RowSource, axis: Axis, at: Date): Promise<Place> {
  if (axis === 'HubPublishFrom') {
    return { value: at.getTime(), width: FIRST_DAYS * DAY };
  }
  const [newest] = await sp.web.getList(root).items.select('Id').orderBy('Id', false).top(1)<ListItem[]>();
  return { value: newest?.Id ?? 0, width: IDS };
}

/**
 * Reads the next articles that readers see, newest first: those in a window that SharePoint is willing to look through. A window that it
 * refuses is halved; the windows after one that found too little are wider.
 * @param size - the most that is read
 * @throws what PnPjs throws; ContentFailure `listTooLong` when more articles share one second than the threshold allows
 */
export async function readStretch(source: RowSource, axis: Axis, place: Place, size: number, at: Date, further: readonly string[] = []): Promise<Stretch> {
  const smallest = axis === 'Id' ? 1 : SECOND;
  for (let { width } = place; ;) {
    const floor = width === undefined ? undefined : place.value - width;
    try {
      const items = await lightItems(source, ...further).filter(windowFilter(source, axis, place, floor, at)).orderBy(axis, false).orderBy('Id', false).top(size)<ListItem[]>();
      return { rows: rowsOf(items, source), next: behind(items, axis, { floor, width, size }) };
    } catch (error) {
      const known = await toContentError(error);
      if (!(known instanceof ContentFailure) || known.kind !== 'listTooLong' || (width !== undefined && width <= smallest)) {
        throw known;
      }
      width = width === undefined ? LONGEST_DAYS * DAY : Math.max(smallest, Math.floor(width / 2 / smallest) * smallest);
    }
  }
}

/** The ends of the window come first: both stand on one indexed column, and count together. */
function windowFilter({ has }: RowSource, axis: Axis, { value, id }: Place, floor: number | undefined, at: Date): string {
  const of = (number: number): string => (axis === 'Id' ? String(number) : `datetime'${new Date(number).toISOString()}'`);
  return [
    `${axis} le ${of(value)}`,
    ...(floor === undefined ? [] : [`${axis} gt ${of(floor)}`]),
    ...(id === undefined ? [] : [`(${axis} lt ${of(value)} or Id lt ${id})`]),
    axis === 'Id' ? publishedFilter(at, has) : unexpiredFilter(at, has)
  ].filter((predicate) => predicate !== '').join(' and ');
}

interface Window {
  readonly floor: number | undefined;
  readonly width: number | undefined;
  readonly size: number;
}

function behind(items: readonly ListItem[], axis: Axis, { floor, width, size }: Window): Place | undefined {
  const last = items[items.length - 1];
  if (items.length >= size && last !== undefined) {
    return { value: axis === 'Id' ? last.Id : Date.parse(String(last.HubPublishFrom)), id: last.Id, width };
  }
  if (floor === undefined || width === undefined || (axis === 'Id' && floor <= 0)) {
    return undefined;
  }
  const wider = width * GROWTH;
  return { value: floor, width: axis === 'Id' ? width : wider > LONGEST_DAYS * DAY ? undefined : wider };
}
