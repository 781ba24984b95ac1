import { SPFI } from '@pnp/sp';
import { IItems } from '@pnp/sp/items';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { FoundItems, ItemChoice } from '../../../content/manage/visibilityContent';
import { isHttpRequestError } from '../../failure';
import { ListItem, textOf } from '../../itemValues';
import { THRESHOLD } from './listFacts';

const LISTS = ['articles', 'links'] as const;

type Roots = Readonly<Record<(typeof LISTS)[number], string>>;

/** More nobody looks through; who wants another types more of its title. */
const MOST_SHOWN = 20;
const NOT_FOUND = 404;

/**
 * Looks for titles. SharePoint compares titles in lists of up to 5,000 items; of a longer one the newest come, in the one order that it
 * allows, and are compared here.
 * @throws what PnPjs throws
 */
export async function searchTitles(sp: SPFI, roots: Roots, words: string): Promise<FoundItems> {
  const found = await Promise.all(LISTS.map(async (list) => {
    const { ItemCount } = await sp.web.getList(roots[list]).select('ItemCount')<{ ItemCount: number }>();
    const items = (): IItems => sp.web.getList(roots[list]).items.select('Id', 'Title').orderBy('Id', false);
    const long = ItemCount > THRESHOLD;
    const rows = long
      ? (await items().top(THRESHOLD)<ListItem[]>()).filter(({ Title }) => Title?.toLowerCase().includes(words.toLowerCase()))
      : await items().filter(`substringof('${words.replace(/'/g, "''")}',Title)`).top(MOST_SHOWN)<ListItem[]>();
    return { long, items: rows.slice(0, MOST_SHOWN).map((row) => choiceOf(list, row)) };
  }));
  return { items: found.flatMap(({ items }) => items), ...(found.some(({ long }) => long) ? { lookedThrough: THRESHOLD } : {}) };
}

/** @throws what PnPjs throws */
export async function readNumbered(sp: SPFI, roots: Roots, id: number): Promise<readonly ItemChoice[]> {
  const found = await Promise.all(LISTS.map((list) => sp.web.getList(roots[list]).items.getById(id).select('Id', 'Title')<ListItem>()
    .then((item) => [choiceOf(list, item)], (error): ItemChoice[] => {
      if (isHttpRequestError(error) && error.status === NOT_FOUND) {
        return [];
      }
      throw error;
    })));
  return found.flat();
}

const choiceOf = (list: ItemChoice['list'], { Id, Title }: ListItem): ItemChoice => ({ list, id: Id, title: textOf(Title) ?? '' });
