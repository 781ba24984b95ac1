import { badNode, listNotFoundById } from '../errors/catalogue';
import { likesNotSupported } from '../errors/socialErrors';
import { itemRow } from '../items/write';
import type { Segment } from '../odata/pathTokens';
import { demand } from '../site/permissions';
import { THE_ITEM } from '../store/comments';
import { numberArgument, textArgument } from './resource';
import type { Resource } from './resource';

/**
 * `Microsoft.Office.Server.ReputationModel.Reputation.SetLike(listID=…,itemID=…,like=…)`: likes an item or takes the like
 * back. It needs the list's rating setting *Likes*. That readers may like is *assumed*; the answer is the new count (*assumed*).
 */
export const setLikeResource = (segment: Segment): Resource => ({
  post: ({ site }) => {
    demand(site, 'ViewListItems');
    const list = site.store.lists.byId(textArgument(segment, 'listID') ?? '');
    const item = numberArgument(segment, 'itemID');
    const like = segment.args?.find(({ name }) => name === 'like')?.value;
    if (!list) {
      throw listNotFoundById();
    }
    if (item === undefined || typeof like !== 'boolean') {
      throw badNode('StartObject', 'PrimitiveValue');
    }
    itemRow(site, list, item);
    if (!list.likes) {
      throw likesNotSupported();
    }
    const { comments } = site.store;
    if (like) {
      comments.like(list, item, THE_ITEM, { user: site.currentUser().id, created: site.now().toISOString() });
    } else {
      comments.unlike(list, item, THE_ITEM, site.currentUser().id);
    }
    return { result: { kind: 'value', name: 'SetLike', edmType: 'Edm.Int32', value: comments.likes(list, item, THE_ITEM).length } };
  }
});
