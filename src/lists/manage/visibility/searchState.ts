import { SPFI } from '@pnp/sp';
import { SearchState } from '../../../content/visibility/itemFacts';
import { isHttpRequestError } from '../../failure';
import { restriction } from '../../find/kql';
import { postQuery } from '../../find/postQuery';
import { ListItem, textOf } from '../../itemValues';

/** Search keeps whole seconds. */
const SECOND = 1000;

/**
 * Whether search knows an item, and knows it as it is now. `LastModifiedTime` is when an item was changed, as search last saw it
 * (*Overview of crawled and managed properties*).
 */
export async function readSearchState(sp: SPFI, listId: string, item: ListItem): Promise<SearchState> {
  try {
    const { rows: [row] } = await postQuery(sp, {
      Querytext: `${restriction('ListId', ':', listId)} ListItemID:${item.Id}`, RowLimit: 1, SelectProperties: ['ListItemID', 'LastModifiedTime']
    });
    if (row === undefined) {
      return 'missing';
    }
    const seen = moment(row.get('LastModifiedTime'));
    const changed = moment(textOf(item.Modified));
    return seen === undefined || changed === undefined ? 'unknown' : seen < changed - SECOND ? 'behind' : 'found';
  } catch (error) {
    if (isHttpRequestError(error) || (error as Error | undefined)?.name === 'TypeError') {
      return 'unknown';
    }
    throw error;
  }
}

/** Search writes moments in UTC, with or without saying so. */
function moment(text: string | undefined): number | undefined {
  const value = text === undefined ? NaN : Date.parse(/Z$|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(value) ? undefined : value;
}
