import { SPFI } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { ContentFailure } from '../../content/failures';
import { toContentError } from '../failure';
import { listPath } from '../listPaths';
import { hubArticles, hubLinks, ListIdentity, ListSchema } from '../schema';
import { orFound } from './orFound';

/** SharePoint's template of a list without anything of its own. */
const GENERIC_LIST = 100;

interface ListInfo {
  readonly Id: string;
  readonly Title: string;
  readonly EnableAttachments: boolean;
}

/** A list that is there. */
export interface EnsuredList {
  readonly list: IList;
  readonly id: string;
  /** It still has the title that it was made with: that is given up last, so something may still be missing. */
  readonly unfinished: boolean;
  /** It was not there before. */
  readonly isNew: boolean;
}

/**
 * The list at its url, made if there is none. Approval is off and versions are as SharePoint has them for new lists; a list that was
 * there keeps its settings, but attachments are switched on: image columns keep their pictures there.
 * @throws ContentFailure, or what PnPjs throws
 */
export async function ensureList(sp: SPFI, sitePath: string, schema: ListSchema): Promise<EnsuredList> {
  const list = sp.web.getList(listPath(sitePath, schema.url));
  const before = await infoOf(list);
  const known = before ?? await addList(sp, list, schema);
  if (!known.EnableAttachments) {
    await list.update({ EnableAttachments: true });
  }
  return { list, id: known.Id, unfinished: before === undefined || isUnfinished(schema, known.Title), isNew: before === undefined };
}

/**
 * Gives a list that is finished the title of the schema, or with a number behind it where another list of the site has that title.
 * @throws what PnPjs throws
 */
export async function giveTitle(sp: SPFI, list: IList, { title }: ListIdentity): Promise<void> {
  const [all, { Title: own }] = await Promise.all([titlesOf(sp), list.select('Title')<{ Title: string }>()]);
  const taken = new Set(Array.from(all).filter((one) => one !== own.toLowerCase()));
  let free = title;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    free = `${title} ${number}`;
  }
  await list.update({ Title: free });
}

/**
 * Whether a list still has the title that it was made with. One that an owner chose is the owner's, whatever it is called.
 */
export function isUnfinished({ url }: ListIdentity, title: string): boolean {
  return [hubArticles.url, hubLinks.url].includes(url) && titlesThatMake({ url }).includes(title);
}

/**
 * SharePoint makes the url of a new list of its title: it takes out what is neither letter, digit, blank nor underscore
 * (www.busitec.de, *Sonderzeichen bei Listen und Spalten*). So a list is made under a title that gives the right url, and
 * renamed afterwards. The second title is for sites in which another list has the first.
 */
function titlesThatMake({ url }: Pick<ListIdentity, 'url'>): readonly string[] {
  const name = url.slice(url.lastIndexOf('/') + 1);
  return [name, name.replace(/([a-z])([A-Z])/g, '$1-$2')];
}

async function addList(sp: SPFI, list: IList, schema: ListSchema): Promise<ListInfo> {
  const titles = titlesThatMake(schema);
  const taken = await titlesOf(sp);
  const title = titles.find((one) => !taken.has(one.toLowerCase()));
  if (title === undefined) {
    throw new ContentFailure('unexpected', `Other lists have the titles ${titles.join(' and ')}.`);
  }
  const made = await orFound(() => infoOf(list), async () => {
    await sp.web.lists.add(title, schema.description, GENERIC_LIST, false, { EnableAttachments: true });
    return infoOf(list);
  });
  if (made === undefined) {
    throw new ContentFailure('unexpected', `SharePoint made the list ${title}, but not at ${schema.url}.`);
  }
  return made;
}

/** Whether there is a list at an url. @throws what PnPjs throws */
export async function isThere(sp: SPFI, sitePath: string, { url }: Pick<ListIdentity, 'url'>): Promise<boolean> {
  return await infoOf(sp.web.getList(listPath(sitePath, url))) !== undefined;
}

async function infoOf(list: IList): Promise<ListInfo | undefined> {
  try {
    return await list.select('Id', 'Title', 'EnableAttachments')<ListInfo>();
  } catch (error) {
    const failure = await toContentError(error);
    if (failure instanceof ContentFailure && failure.kind === 'listMissing') {
      return undefined;
    }
    throw error;
  }
}

async function titlesOf(sp: SPFI): Promise<ReadonlySet<string>> {
  const lists = await sp.web.lists.select('Title')<{ Title: string }[]>();
  return new Set(lists.map(({ Title }) => Title.toLowerCase()));
}
