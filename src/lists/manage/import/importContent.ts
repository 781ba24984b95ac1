import { SPCollection, SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { ChoiceColumnName, ValueColumn } from '../../../content/import/columns';
import { ImportContent, ImportList } from '../../../content/manage/importContent';
import { orContentFailure, unlessRefused } from '../../failure';
import { HubLists } from '../../hubLists';
import { listPath } from '../../listPaths';
import { may } from '../../rights';
import { DRAFTS_VIEW } from '../../schema';
import { internalNames, SOURCE } from './importColumns';
import { readImported } from './readImported';
import { wait } from './wait';
import { writeAll } from './writeAll';

/**
 * Importing into SharePoint's list of articles.
 * @param pause - lets time pass
 * @public fetched by `ownerContent`, where no tool can follow
 */
export function importContent(sp: SPFI, sitePath: string, lists: HubLists, pause = wait): ImportContent {
  const root = listPath(sitePath, lists.articles.url);
  return {
    list: () => orContentFailure(() => readList(sp, root)),
    items: async (wanted, signal, onProgress) => {
      const { columns } = await orContentFailure(() => readList(sp, root));
      return orContentFailure(() => readImported(sp, root, columns, { wanted, signal, onProgress }));
    },
    write: (writes, progress) => writeAll(sp, root, writes, progress, pause)
  };
}

interface FieldInfo {
  readonly InternalName: string;
  readonly Choices?: readonly string[] | { readonly results: readonly string[] } | null;
}

async function readList(sp: SPFI, root: string): Promise<ImportList> {
  const list = sp.web.getList(root);
  const fields = (...names: string[]): Promise<FieldInfo[]> => SPCollection(list, 'fields').select('InternalName', ...names)<FieldInfo[]>();
  const [{ EffectiveBasePermissions, EnableModeration, DefaultViewUrl }, all, withChoices, views] = await Promise.all([
    list.select('EffectiveBasePermissions', 'EnableModeration', 'DefaultViewUrl')<{ EffectiveBasePermissions: { Low: string }; EnableModeration?: boolean; DefaultViewUrl: string }>(),
    fields(),
    // Only some types of column have choices: whether all can be asked for them is *assumed*, see `readShape`.
    unlessRefused(fields('Choices')),
    SPCollection(list, 'views').select('Title', 'ServerRelativeUrl')<{ Title: string; ServerRelativeUrl: string }[]>()
  ]);
  const choicesOf = (column: ChoiceColumnName): readonly string[] => listOf(withChoices?.find(({ InternalName }) => InternalName === internalNames[column])?.Choices);
  const present = new Set(all.map(({ InternalName }) => InternalName));
  return {
    keepsSource: present.has(SOURCE),
    mayAdd: may(EffectiveBasePermissions, 'AddListItems'),
    mayChange: may(EffectiveBasePermissions, 'EditListItems'),
    columns: (Object.keys(internalNames) as ValueColumn[]).filter((column) => present.has(internalNames[column])),
    choices: { topic: choicesOf('topic'), sectors: choicesOf('sectors'), serves: choicesOf('serves'), benefits: choicesOf('benefits') },
    approves: EnableModeration === true,
    // Their names may hold blanks, which SharePoint leaves as they are.
    draftsHref: encodeURI(views.find(({ Title }) => Title.toLowerCase() === DRAFTS_VIEW.toLowerCase())?.ServerRelativeUrl ?? DefaultViewUrl),
    listHref: encodeURI(DefaultViewUrl)
  };
}

const listOf = (choices: FieldInfo['Choices']): readonly string[] =>
  (Array.isArray(choices) ? choices : (choices as { results?: readonly string[] } | null | undefined)?.results ?? []);
