import { SPFI } from '@pnp/sp';
import { byId, element } from '../../../browser/dom';
import { PageAddress, readAddress } from './address';
import { allItems } from './allItems';
import { displayForm } from './displayForm';
import { editForm } from './editForm';
import { connect, openList, OpenList } from './list';
import { showSorry } from './page';
import { problemOf } from './problem';

const PAGES: Record<string, (list: OpenList, address: PageAddress) => Promise<void>> = {
  AllItems: allItems, NewForm: editForm, EditForm: editForm, DispForm: displayForm
};

async function showLists(sp: SPFI, { listPath }: PageAddress): Promise<void> {
  const lists = await sp.web.lists.filter('Hidden eq false').select('Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<{ Title: string; RootFolder: { ServerRelativeUrl: string } }[]>();
  byId('lists').replaceChildren(...lists.map(({ Title, RootFolder }) => {
    const current: Record<string, string> = RootFolder.ServerRelativeUrl === listPath ? { 'aria-current': 'true' } : {};
    return element('a', { href: `${RootFolder.ServerRelativeUrl}/AllItems.aspx`, ...current }, Title);
  }));
}

async function show(): Promise<void> {
  const address = readAddress(location, document.body.dataset);
  const sp = connect(address);
  const [list] = await Promise.all([openList(sp, address), showLists(sp, address)]);
  if ((address.page === 'EditForm' || address.page === 'DispForm') && address.id === undefined) {
    showSorry(list.title, 'The address names no item.', { href: address.back, text: `Back to ${list.title}` });
    return;
  }
  await PAGES[address.page](list, address);
}

show().catch(async (error) => {
  const { status, text } = await problemOf(error);
  showSorry(status === 404 ? 'Not found' : 'Something went wrong', text, { href: `${document.body.dataset.site}/SitePages/Home.aspx`, text: 'Go to the home page' });
});
