import { SPFI } from '@pnp/sp';
import { IItems } from '@pnp/sp/items';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { ContentFailure } from '../../../content/failures';
import { FoundItems, ItemChoice } from '../../../content/manage/visibilityContent';
import { toContentError } from '../../failure';
import { isClosed } from '../../find/closed';
import { ListItem, textOf } from '../../itemValues';
import { THRESHOLD } from './listFacts';

const LISTS = ['articles', 'links'] as const;

type Roots = Readonly<Record<(typeof LISTS)[number], string>>;

/** More nobody looks through; who wants another types more of its title. */
const MOST_SHOWN = 20;

/**
 * Looks for titles. SharePoint compares titles in lists of up to 5,000 items; of a longer one the newest come, in the one order that it
 * allows, and are compared here.
 * @throws what PnPjs throws, but for a list that is missing or closed
 */
export function searchTitles(sp: SPFI, roots: Roots, words: string): Promise<FoundItems> {
  return inEachList(async (list) => {
    const { ItemCount } = await sp.web.getList(roots[list]).select('ItemCount')<{ ItemCount: number }>();
    const items = (): IItems => sp.web.getList(roots[list]).items.select('Id', 'Title').orderBy('Id', false);
    const long = ItemCount > THRESHOLD;
    const rows = long
      ? (await items().top(THRESHOLD)<ListItem[]>()).filter(({ Title }) => Title?.toLowerCase().includes(words.toLowerCase()))
      : await items().filter(`substringof('${words.replace(/'/g, "''")}',Title)`).top(MOST_SHOWN + 1)<ListItem[]>();
    return { long, more: rows.length > MOST_SHOWN, rows: rows.slice(0, MOST_SHOWN) };
  });
}

/** @throws what PnPjs throws, but for an item or a list that is missing or closed */
export function readNumbered(sp: SPFI, roots: Roots, id: number, only?: ItemChoice['list']): Promise<FoundItems> {
  return inEachList(async (list) => ({ rows: [await sp.web.getList(roots[list]).items.getById(id).select('Id', 'Title')<ListItem>()] }), only === undefined ? LISTS : [only]);
}

interface Looked {
  readonly rows: readonly ListItem[];
  /** Whether only the newest were looked through. */
  readonly long?: boolean;
  /** Whether more were found than are here. */
  readonly more?: boolean;
}

/** One list that cannot be read does not close the other. */
async function inEachList(look: (list: ItemChoice['list']) => Promise<Looked>, lists: readonly ItemChoice['list'][] = LISTS): Promise<FoundItems> {
  const looked = await Promise.all(lists.map((list) => look(list).catch(async (error): Promise<Looked | 'closed'> => {
    const known = await toContentError(error);
    if (known instanceof ContentFailure && known.kind === 'itemMissing') {
      return { rows: [] };
    }
    if (isClosed(known)) {
      return 'closed';
    }
    throw error;
  })));
  const closed = lists.filter((_, index) => looked[index] === 'closed');
  const isSome = (fact: 'long' | 'more'): boolean => looked.some((part) => part !== 'closed' && part[fact]);
  return {
    items: looked.flatMap((part, index) => (part === 'closed' ? [] : part.rows.map(({ Id, Title }) => ({ list: lists[index], id: Id, title: textOf(Title) ?? '' })))),
    ...(isSome('more') ? { newest: MOST_SHOWN } : {}),
    ...(isSome('long') ? { lookedThrough: THRESHOLD } : {}),
    ...(closed.length > 0 ? { closed } : {})
  };
}
