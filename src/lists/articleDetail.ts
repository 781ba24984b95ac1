import '@pnp/sp/batching';
import { SPFI } from '@pnp/sp';
import { IItem } from '@pnp/sp/items';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { ArticleDetail, CallToAction, Commenting, Likes } from '../content/articleDetail';
import { ContentFailure } from '../content/failures';
import { safeHref } from '../content/safeHref';
import { standingOf } from '../content/standing';
import { mapArticle } from './articles';
import { addressOf, dateOf, ListItem, textOf } from './itemValues';
import { unlessRefused } from './failure';
import { may } from './rights';

/** The person at the screen, as lists know them. */
export interface Me {
  readonly Id: number;
  readonly LoginName: string;
}

interface Rights {
  readonly EffectiveBasePermissions: { readonly Low: string };
}

interface LikesOfItem {
  readonly LikesCount: number | string | null;
  readonly LikedBy?: readonly { readonly Id: number; readonly Title: string }[];
}

/** Names beyond these are a number. */
const MOST_NAMES = 20;

/**
 * Reads one article with everything that the reader shows, in one `$batch`.
 * @param sp - PnPjs, not batched
 * @param at - the present
 * @param me - the person at the screen
 * @throws what PnPjs throws, or ContentFailure `itemMissing` when there is nothing to show of the item
 */
export async function readArticle(sp: SPFI, listRoot: string, id: number, at: Date, me: Promise<Me>): Promise<ArticleDetail> {
  const [batched, execute] = sp.batched();
  // Each question of a batch wants an object of its own.
  const item = (): IItem => batched.web.getList(listRoot).items.getById(id);
  // Without $select an item brings every column that the list has, and lacks no column that it has not.
  const parts = Promise.all([
    item()<ListItem>(),
    item().select('EffectiveBasePermissions')<Rights>(),
    // Each of these is refused where the list or the tenant has no such setting.
    unlessRefused(item().select('CommentsDisabled')<{ CommentsDisabled: boolean }>()),
    unlessRefused(item().select('LikesCount', 'LikedBy/Id', 'LikedBy/Title').expand('LikedBy')<LikesOfItem>())
  ]);
  const [[values, rights, comments, likes], who] = await Promise.all([Promise.race([parts, execute().then(() => parts)]), me]);

  const card = mapArticle(values, listRoot, () => undefined);
  if (card === undefined) {
    throw new ContentFailure('itemMissing', `Item ${id} has no title.`);
  }
  return {
    ...card,
    body: typeof values.HubBody === 'string' ? values.HubBody : '',
    updated: dateOf(values.Modified, () => undefined),
    reviewBy: dateOf(values.HubReviewBy, () => undefined),
    callToAction: callToAction(values.HubCallToAction),
    standing: standingOf(card, at),
    likes: likes && likesOf(likes, who),
    commenting: commenting(rights, comments?.CommentsDisabled),
    canEdit: may(rights.EffectiveBasePermissions, 'EditListItems')
  };
}

function callToAction(value: unknown): CallToAction | undefined {
  const href = safeHref(addressOf(value));
  const text = textOf((value as { Description?: unknown } | null)?.Description);
  return href === undefined ? undefined : { href, text: text === undefined || text === addressOf(value) ? undefined : text };
}

function likesOf({ LikesCount, LikedBy = [] }: LikesOfItem, me: Me): Likes {
  const others = LikedBy.filter(({ Id }) => Id !== me.Id);
  return {
    count: Number(LikesCount ?? 0),
    mine: others.length < LikedBy.length,
    others: others.slice(0, MOST_NAMES).map(({ Title }) => Title)
  };
}

/** Microsoft's help: people who can edit items of a list can comment on them; who may only read can read them. */
function commenting({ EffectiveBasePermissions }: Rights, disabled: boolean | undefined): Commenting {
  if (disabled) {
    return 'off';
  }
  return may(EffectiveBasePermissions, 'EditListItems') ? 'open' : 'readOnly';
}
