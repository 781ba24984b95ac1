import '@pnp/sp/batching';
import { SPCollection, SPFI } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { articleColumns } from '../articles';
import { orContentFailure, unlessRefused } from '../failure';
import { HubLists } from '../hubLists';
import { listPath } from '../listPaths';
import { linkColumns } from '../links';
import { hubArticles, hubLinks, ListIdentity, ListSchema } from '../schema';

/** What can be chosen from one of the two lists. */
export interface ListChoices {
  /** The columns of the hub that it lacks, by the names that people know. */
  readonly missing: readonly string[];
  /** The choices of a column; none where it has none, or is missing. */
  choices(column: string): readonly string[];
}

/** What can be chosen from the site of a hub. */
export interface SiteChoices {
  /** The lists of the site that people made, by title. */
  readonly lists: readonly ListIdentity[];
  /** Undefined where the list is not there, or this person may not read it. */
  readonly articles: ListChoices | undefined;
  readonly links: ListChoices | undefined;
}

interface ListInfo {
  readonly Title: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

interface FieldInfo {
  readonly InternalName: string;
  readonly Choices?: readonly string[] | { readonly results: readonly string[] } | null;
}

/**
 * Asks a site, in one `$batch`, which lists it has and what the columns of the two that are shown offer.
 * @public fetched by the property pane, where no tool can follow
 * @param sp - PnPjs, bound to the site
 * @throws ContentFailure
 */
export function readSiteChoices(sp: SPFI, sitePath: string, lists: HubLists): Promise<SiteChoices> {
  return orContentFailure(async () => {
    const [batched, execute] = sp.batched();
    const root = listPath(sitePath, '');
    const parts = Promise.all([
      // Microsoft Learn, SPListTemplateType: 100 is a list of anybody's own making.
      batched.web.lists.select('Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder').filter('Hidden eq false and BaseTemplate eq 100')<ListInfo[]>(),
      unlessRefused(fieldsOf(batched, listPath(sitePath, lists.articles.url))),
      unlessRefused(fieldsOf(batched, listPath(sitePath, lists.links.url)))
    ]);
    const [all, articles, links] = await Promise.race([parts, execute().then(() => parts)]);
    return {
      lists: all.map(({ Title, RootFolder }) => ({ title: Title, url: RootFolder.ServerRelativeUrl.slice(root.length) })).sort((one, other) => one.title.localeCompare(other.title)),
      articles: articles && choicesIn(articles, articleColumns, hubArticles),
      links: links && choicesIn(links, linkColumns, hubLinks)
    };
  });
}

/** That all types of column can be asked for their choices is *assumed*, as in `readShape`. */
const fieldsOf = (sp: SPFI, root: string): Promise<FieldInfo[]> => SPCollection(sp.web.getList(root), 'fields').select('InternalName', 'Choices')<FieldInfo[]>();

function choicesIn(fields: readonly FieldInfo[], wanted: readonly string[], { columns }: ListSchema): ListChoices {
  const byName = new Map(fields.map((field) => [field.InternalName, field.Choices]));
  return {
    missing: wanted.filter((column) => !byName.has(column)).map((column) => columns.find(({ name }) => name === column)?.displayName ?? column),
    choices(column) {
      const choices = byName.get(column);
      return Array.isArray(choices) ? choices : (choices as { results?: readonly string[] } | null | undefined)?.results ?? [];
    }
  };
}
