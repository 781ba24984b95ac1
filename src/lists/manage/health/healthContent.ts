import { SPFI } from '@pnp/sp';
import { HealthContent } from '../../../content/manage/healthContent';
import { endingWith, unlessAborted } from '../../find/cancelling';
import { orContentFailure } from '../../failure';
import { listPath } from '../../listPaths';
import { HubLists } from '../../hubLists';
import { createListIndexes } from '../../provisioning/indexes';
import { hubArticles, hubLinks, ListSchema } from '../../schema';
import { changeItem } from './changeItem';
import { readPages } from './itemPages';
import { readLinkStates } from './linkStates';
import { readPeopleGone } from './peopleGone';
import { readListInfo } from './listInfo';

const SCHEMAS: Readonly<Record<'articles' | 'links', ListSchema>> = { articles: hubArticles, links: hubLinks };

/**
 * Checks the two lists of a site, and puts right what is safe.
 * @public fetched by `ownerContent`, where no tool can follow
 * @param sp - PnPjs, bound to the site that holds the lists
 * @param sitePath - its server-relative path
 * @param now - the present
 * @param lists - the two lists
 */
export function healthContent(sp: SPFI, sitePath: string, now: () => Date, lists: HubLists): HealthContent {
  const rootOf = (list: 'articles' | 'links'): string => listPath(sitePath, lists[list].url);
  const ask = <Answer>(signal: AbortSignal, question: (ending: SPFI) => Promise<Answer>): Promise<Answer> =>
    unlessAborted(signal, () => orContentFailure(() => question(endingWith(sp, signal))));

  return {
    site: (signal) => ask(signal, urlOf),
    list: (list, signal) => ask(signal, (ending) => readListInfo(ending, rootOf(list), list, SCHEMAS[list])),
    items: (list, onPage, signal) => ask(signal, (ending) => readPages(ending, rootOf(list.list), list, onPage)),
    peopleGone: (ids, signal) => ask(signal, (ending) => readPeopleGone(ending, ids)),
    linkStates: (addresses, onProgress, signal) => ask(signal, async (ending) => readLinkStates(ending, await urlOf(ending), addresses, onProgress)),
    markChecked: (list, id, version) => changeItem(sp, rootOf(list), id, version, { HubLastChecked: noonOf(now()) }),
    setLanguage: (list, id, version, language) => changeItem(sp, rootOf(list), id, version, { HubLanguage: language }),
    createIndexes: (list) => createListIndexes(sp, rootOf(list), SCHEMAS[list])
  };
}

/** The site's address as SharePoint names it: PnPjs may be bound to the page by a relative one. */
async function urlOf(sp: SPFI): Promise<string> {
  return (await sp.web.select('Url')<{ Url: string }>()).Url;
}

/** A day as a column of days takes it: at noon it is the same day in the time zone of nearly every site. */
function noonOf(at: Date): string {
  return new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate(), 12)).toISOString();
}
