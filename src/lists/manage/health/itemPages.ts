import { SPFI } from '@pnp/sp';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { HealthItem, HealthList } from '../../../content/health/item';
import { ListItem } from '../../itemValues';
import { healthItem } from './healthItem';

/** With bodies of a few kilobytes a page is half a megabyte or so: it is parsed in one go, and the browser must not be kept from answering by that. */
const PAGE = 200;

/** The columns of both lists that the rules read, and by which name they are asked. The id of a person is there without `$expand`. */
const COLUMNS: readonly [column: string, property: string][] = [
  ...['HubLanguage', 'HubExpires', 'HubLastChecked', 'HubSummary', 'HubDescription', 'HubBody', 'HubUrl', 'HubCallToAction', 'HubImage', 'HubImageAlt',
    'HubPublishFrom', 'HubReviewBy', 'HubFeatured', 'HubTranslationOf'].map((name): [string, string] => [name, name]),
  ['HubOwner', 'HubOwnerId']
];
/** What only one of the lists has. */
const ONLY: Readonly<Record<HealthItem['list'], readonly string[]>> = {
  articles: ['HubSummary', 'HubBody', 'HubCallToAction', 'HubImage', 'HubImageAlt', 'HubPublishFrom', 'HubReviewBy', 'HubFeatured', 'HubTranslationOf'],
  links: ['HubDescription', 'HubUrl']
};

/**
 * Reads a whole list in the order of the ids of its items, each page from the last id on (`$skiptoken`). Without a filter SharePoint
 * answers that in a list of any length; `Id gt …` would be a filter, and find more rows than the threshold. While a page is looked at the next one comes.
 * @throws what PnPjs throws; what `onPage` throws
 */
export async function readPages(sp: SPFI, root: string, { list, missing }: HealthList, onPage: (items: readonly HealthItem[]) => Promise<void>): Promise<void> {
  const other = ONLY[list === 'articles' ? 'links' : 'articles'];
  const properties = COLUMNS.filter(([column]) => !other.includes(column) && !missing.includes(column)).map(([, property]) => property);
  const read = (after: number): Promise<ListItem[]> => {
    const page = sp.web.getList(root).items.select('Id', 'Title', 'Created', 'Modified', ...properties).skip(after).top(PAGE)<ListItem[]>();
    // Whoever waits for it hears of a failure; nobody waits for it after *Stop*.
    page.catch(() => undefined);
    return page;
  };
  for (let page: Promise<ListItem[]> | undefined = read(0); page !== undefined;) {
    const rows: ListItem[] = await page;
    page = rows.length < PAGE ? undefined : read(rows[rows.length - 1].Id);
    await onPage(rows.map((row) => healthItem(row, root, list)));
  }
}
