import { SPFI } from '@pnp/sp';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { isHttpRequestError } from '../failure';
import { ListItem } from '../itemValues';
import { bodyText } from './bodies';
import { itemsWhere, lightItems, Row, RowSource, rowsOf } from './rows';

/** What happened to the list that search does not know yet. */
export interface Fresh {
  /** What search says of these no longer counts. */
  readonly ids: ReadonlySet<number>;
  /** Those of them that are there, with the words of their bodies. */
  readonly rows: readonly Row[];
  /** Whether any of it happened after all that search knows. */
  readonly isBehind: boolean;
}

interface ItemChange {
  readonly ItemId: number;
  readonly Time: string;
}

/** Search does not take up changes strictly one after the other; milliseconds. */
const MARGIN = 5 * 60_000;
const MOST_CHANGES = 200;
/** More changes than that wait for search. */
const MOST_ROWS = 100;

/**
 * Reads what was added, changed or deleted after search last looked: from the list's change log, which a list of any length answers,
 * or where that is refused from its newest items.
 * @param horizon - when the last change happened that search knows
 * @throws what PnPjs throws
 */
export async function readFresh(source: RowSource, horizon: Date): Promise<Fresh> {
  const changes = (await readChanges(source)).map(({ ItemId, Time }) => ({ id: ItemId, time: Date.parse(Time) }));
  const ids = Array.from(new Set(changes.filter(({ time }) => time > horizon.getTime() - MARGIN).map(({ id }) => id))).slice(0, MOST_ROWS);
  const further = source.has('HubBody') ? ['HubBody'] : [];
  const items = await itemsWhere(source.sp, 'Id', ids, (sp) => lightItems({ ...source, sp }, ...further));
  return { ids: new Set(ids), rows: withBodies(items, source), isBehind: items.some(({ Modified }) => Date.parse(String(Modified)) > horizon.getTime()) };
}

function withBodies(items: readonly ListItem[], source: RowSource): readonly Row[] {
  return items.flatMap((item) => rowsOf([item], source).map((row) => ({ ...row, text: `${row.text}\n${bodyText(item)}` })));
}

/** The latest changes. That readers may ask for them as they may read the items is *assumed*. */
async function readChanges({ sp, root }: RowSource): Promise<readonly ItemChange[]> {
  try {
    return await sp.web.getList(root).getChanges({ Item: true, Add: true, Update: true, DeleteObject: true, LatestFirst: true, FetchLimit: String(MOST_CHANGES) } as Parameters<ListOf['getChanges']>[0]);
  } catch (error) {
    if (!isHttpRequestError(error)) {
      throw error;
    }
    const newest = await sp.web.getList(root).items.select('Id', 'Modified').orderBy('Id', false).top(MOST_ROWS)<ListItem[]>();
    return newest.map(({ Id, Modified }) => ({ ItemId: Id, Time: String(Modified) }));
  }
}

type ListOf = ReturnType<SPFI['web']['getList']>;
