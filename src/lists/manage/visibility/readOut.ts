import { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items/list';
import { Article } from '../../../content/article';
import { mapArticle } from '../../articles';
import { ListItem } from '../../itemValues';
import { publishedFilter } from '../../publishedFilter';
import { listFacts, sent, THRESHOLD } from './listFacts';

/** What the place of a card depends on. */
const COLUMNS = ['HubPublishFrom', 'HubExpires', 'HubFeatured', 'HubLanguage', 'HubTranslationOf'];

/**
 * Every article that is out at a moment, as short as it can be.
 * @returns `undefined` for a list that is too long to be read whole
 * @throws what PnPjs throws
 */
export async function readOut(sp: SPFI, root: string, at: Date): Promise<readonly Article[] | undefined> {
  const [batched, execute] = sp.batched();
  const { ItemCount, has } = await sent(listFacts(batched, root), execute);
  if (ItemCount > THRESHOLD) {
    return undefined;
  }
  const items = sp.web.getList(root).items.select('Id', 'Title', ...COLUMNS.filter(has)).top(THRESHOLD);
  const filter = publishedFilter(at, has);
  const rows = await (filter === '' ? items : items.filter(filter))<ListItem[]>();
  return rows.flatMap((row) => mapArticle(row, root, () => undefined) ?? []);
}
