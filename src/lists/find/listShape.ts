import '@pnp/sp/batching';
import { SPCollection, SPFI } from '@pnp/sp';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { FacetName } from '../../content/find';
import { APPROVAL_COLUMN } from '../articles';
import { unlessRefused } from '../failure';

/** Which column holds a facet. */
const facetColumns: Readonly<Record<FacetName, string>> = {
  sectors: 'HubSector', serves: 'HubServes', benefits: 'HubBenefit', topic: 'HubTopic', language: 'HubLanguage'
};

/** What must be known of a list before it can be asked. */
export interface ListShape {
  /** Its id without braces. */
  readonly id: string;
  readonly itemCount: number;
  /** Whether items have it, be it a column or, as `LikesCount`, what SharePoint adds to the rows. The approval column only where approval says something. */
  has(column: string): boolean;
  isIndexed(column: string): boolean;
  /** The choices of a facet, in the list's own order; none where the list does not say. */
  choices(facet: FacetName): readonly string[];
}

interface FieldInfo {
  readonly InternalName: string;
  readonly Indexed: boolean;
  readonly Choices?: readonly string[] | { readonly results: readonly string[] } | null;
}

/**
 * Reads how long a list is and which columns it has, in one `$batch`.
 * @throws what PnPjs throws
 */
export async function readShape(sp: SPFI, root: string): Promise<ListShape> {
  const [batched, execute] = sp.batched();
  const fields = (...names: string[]): Promise<FieldInfo[]> => SPCollection(batched.web.getList(root), 'fields').select('InternalName', 'Indexed', ...names)<FieldInfo[]>();
  const parts = Promise.all([
    batched.web.getList(root).select('Id', 'ItemCount', 'EnableModeration')<{ Id: string; ItemCount: number; EnableModeration: boolean }>(),
    fields(),
    // Only some types of column have choices: whether all can be asked for them is *assumed*.
    unlessRefused(fields('Choices')),
    // Refused where the list knows no likes.
    unlessRefused(batched.web.getList(root).items.select('LikesCount').top(1)<unknown[]>())
  ]);
  const [{ Id, ItemCount, EnableModeration }, plain, withChoices, likes] = await Promise.race([parts, execute().then(() => parts)]);
  const byName = new Map((withChoices ?? plain).map((field) => [field.InternalName, field]));
  return {
    id: Id,
    itemCount: ItemCount,
    has: (column) => (column === 'LikesCount' ? likes !== undefined : column === APPROVAL_COLUMN ? EnableModeration : byName.has(column)),
    isIndexed: (column) => byName.get(column)?.Indexed === true,
    choices: (facet) => listOf(byName.get(facetColumns[facet])?.Choices)
  };
}

function listOf(choices: FieldInfo['Choices']): readonly string[] {
  return Array.isArray(choices) ? choices : (choices as { results?: readonly string[] } | null | undefined)?.results ?? [];
}
