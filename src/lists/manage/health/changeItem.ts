import { SPFI } from '@pnp/sp';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { Fixed } from '../../../content/manage/healthContent';
import { isHttpRequestError } from '../../failure';
import { change } from '../../writing';

const CHANGED_MEANWHILE = 412;

/**
 * Changes an item as it was read, and no other.
 * @param version - its ETag; where somebody has edited it since, nothing is written
 * @throws ContentFailure
 */
export function changeItem(sp: SPFI, root: string, id: number, version: string, values: Readonly<Record<string, string>>): Promise<Fixed> {
  return change<Fixed>(sp, async (once) => {
    try {
      const { etag } = await once.web.getList(root).items.getById(id).update(values, version) as { etag?: string | null };
      return { outcome: 'done', version: etag ?? undefined };
    } catch (error) {
      if (isHttpRequestError(error) && error.status === CHANGED_MEANWHILE) {
        return { outcome: 'changed' };
      }
      throw error;
    }
  });
}
