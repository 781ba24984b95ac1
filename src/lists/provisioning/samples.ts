import { SPFI } from '@pnp/sp';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { CreationStep, HubListKey } from '../../content/listParts';
import { refusalOf } from '../failure';
import { listPath } from '../listPaths';
import { hubSchemas } from './listPlan';
import { sampleArticles, sampleLinks } from './sampleItems';

/** After this time nobody sees them any more, also if nobody has deleted them; milliseconds. */
const LIFETIME = 30 * 24 * 60 * 60 * 1000;

/** More items than samples mean that a list is in use. */
const MOST_ITEMS = 20;

/**
 * Puts the sample items into a list that holds nothing else; those that are there are left. They are published, so that the hub shows
 * what it will look like, and expire by themselves.
 * @public fetched by `createLists`, where no tool can follow
 * @throws ContentFailure, or what PnPjs throws
 */
export async function addSamples(sp: SPFI, sitePath: string, key: HubListKey): Promise<Pick<CreationStep, 'outcome' | 'detail'>> {
  const samples = key === 'articles' ? sampleArticles : sampleLinks;
  const { items } = sp.web.getList(listPath(sitePath, hubSchemas[key].url));
  const present = await items.select('Id', 'Title').top(MOST_ITEMS)<{ Id: number; Title: string | null }[]>();
  const ids = new Map(present.map(({ Id, Title }) => [Title, Id]));
  if (present.some(({ Title }) => !samples.some(({ title }) => title === Title))) {
    return { outcome: 'own' };
  }
  const missing = samples.filter(({ title }) => !ids.has(title));
  const expires = new Date(Date.now() + LIFETIME).toISOString();
  for (const { title, values, translationOf } of missing) {
    const original = translationOf === undefined ? undefined : ids.get(translationOf);
    const detail = await refusalOf(items.add({ Title: title, ...values, HubExpires: expires, ...(original === undefined ? {} : { HubTranslationOf: original }) })
      .then(({ Id }: { Id: number }) => ids.set(title, Id)));
    if (detail !== undefined) {
      return { outcome: 'refused', detail };
    }
  }
  return { outcome: missing.length > 0 ? 'made' : 'present' };
}
