import { SPCollection, SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';

/** A list of more items is read through search, as far as readers look for something in it. */
export const THRESHOLD = 5000;

/** What of a list decides what readers see. */
export interface ListFacts {
  readonly Id: string;
  readonly ItemCount: number;
  readonly EnableModeration: boolean;
  readonly EnableMinorVersions: boolean;
  /** `DraftVisibilityType`: 0 shows drafts to whoever may read. */
  readonly DraftVersionVisibility: number;
  has(column: string): boolean;
}

/** Puts what is asked of a list into a batch. */
export async function listFacts(batched: SPFI, root: string): Promise<ListFacts> {
  const [info, fields] = await Promise.all([
    batched.web.getList(root).select('Id', 'ItemCount', 'EnableModeration', 'EnableMinorVersions', 'DraftVersionVisibility')<Omit<ListFacts, 'has'>>(),
    SPCollection(batched.web.getList(root), 'fields').select('InternalName')<{ InternalName: string }[]>()
  ]);
  const names = new Set(fields.map(({ InternalName }) => InternalName));
  return { ...info, has: (column) => names.has(column) };
}

/** What a batch answers. When it fails as a whole PnPjs settles none of its parts. */
export async function sent<Answer>(parts: Promise<Answer>, execute: () => Promise<void>): Promise<Answer> {
  return Promise.race([parts, execute().then(() => parts)]);
}
