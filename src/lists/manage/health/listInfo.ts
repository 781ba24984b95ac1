import '@pnp/sp/batching';
import { SPCollection, SPFI } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { HealthItem, HealthList } from '../../../content/health/item';
import { may } from '../../rights';
import { ListSchema } from '../../schema';

interface ListInfo {
  readonly Title: string;
  readonly ItemCount: number;
  readonly EffectiveBasePermissions: { readonly Low: string };
}

interface FieldInfo {
  readonly InternalName: string;
  readonly Title: string;
  readonly Indexed: boolean;
}

/**
 * Reads what a list is called, how long it is, what it lacks and what this person may do with it, in one `$batch`.
 * @throws what PnPjs throws
 */
export async function readListInfo(sp: SPFI, root: string, list: HealthItem['list'], { columns }: ListSchema): Promise<HealthList> {
  const [batched, execute] = sp.batched();
  const parts = Promise.all([
    batched.web.getList(root).select('Title', 'ItemCount', 'EffectiveBasePermissions')<ListInfo>(),
    SPCollection(batched.web.getList(root), 'fields').select('InternalName', 'Title', 'Indexed')<FieldInfo[]>()
  ]);
  const [{ Title, ItemCount, EffectiveBasePermissions }, fields] = await Promise.race([parts, execute().then(() => parts)]);
  const indexed = new Map(fields.map(({ InternalName, Indexed }) => [InternalName, Indexed]));
  return {
    list,
    title: Title,
    itemCount: ItemCount,
    columnTitles: Object.fromEntries([...columns.map(({ name, displayName }) => [name, displayName]), ...fields.map(({ InternalName, Title: called }) => [InternalName, called])]),
    missing: columns.filter(({ name }) => !indexed.has(name)).map(({ name }) => name),
    unindexed: columns.filter(({ name, indexed: wanted }) => wanted && indexed.get(name) === false).map(({ name }) => name),
    canEdit: may(EffectiveBasePermissions, 'EditListItems'),
    canManage: may(EffectiveBasePermissions, 'ManageLists')
  };
}
