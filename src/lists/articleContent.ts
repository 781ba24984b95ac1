import { SPFI, SPInstance, spPost, SPQueryable } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { ArticleContent } from '../content/articleContent';
import { Me, readArticle } from './articleDetail';
import { commentContent } from './comments';
import { readCounts } from './counts';
import { orContentFailure } from './failure';
import { listPath } from './listPaths';
import { articleList } from './schema/identity';
import { siteApi } from './siteApi';
import { change } from './writing';

const SET_LIKE = 'Microsoft.Office.Server.ReputationModel.Reputation.SetLike(listID=@a1,itemID=@a2,like=@a3)';

/**
 * What the reader needs of SharePoint; fetched when it is first needed, see `sharePointContent`.
 * @param sp - PnPjs, bound to the page or to the site that holds the lists
 * @param sitePath - server-relative path of the site that holds the lists
 * @param list - below the site
 */
export function articleContent(sp: SPFI, sitePath: string, now: () => Date, list = articleList): ArticleContent {
  const root = listPath(sitePath, list.url);
  const me = kept(() => SPInstance(sp.web, 'currentuser').select('Id', 'LoginName')<Me>());
  const listId = kept(async () => (await sp.web.getList(root).select('Id')<{ Id: string }>()).Id);

  return {
    article: (id) => orContentFailure(async () => readArticle(sp, root, id, now(), me())),
    counts: (ids) => orContentFailure(() => readCounts(sp, root, ids)),
    setLike: async (article, liked) => {
      const id = await orContentFailure(listId);
      // PnPjs' own `item.like()` asks for the list's id each time.
      await change(sp, (once) => spPost(SPQueryable([once.web, siteApi(once, `${SET_LIKE}?@a1='{${id}}'&@a2='${article}'&@a3=${liked}`)])));
    },
    comments: commentContent(sp, root, async () => (await me()).Id)
  };
}

/** Asks once; a question that failed is asked again. */
function kept<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    answer ??= ask().catch((error) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}
