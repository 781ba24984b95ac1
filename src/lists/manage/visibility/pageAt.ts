import { SPFI } from '@pnp/sp';
import { Article } from '../../../content/article';
import { ContentFailure } from '../../../content/failures';
import { FindQuery } from '../../../content/find';
import { HubContent, HubPage, HubQuery, Section } from '../../../content/hubContent';
import { sharePointContent, SharePointContentOptions } from '../../sharePointContent';

/**
 * The page at a moment: the very readings that make it, with another clock.
 * @param look - what stands there at first in place of the hub's own cards
 */
export async function pageAt(sp: SPFI, options: SharePointContentOptions, query: HubQuery, look: Omit<FindQuery, 'language'> | undefined): Promise<HubPage> {
  const content = sharePointContent(sp, options);
  const asked = look === undefined || query.show === 'links' ? undefined : found(content, query, look);
  const [page, first] = await Promise.all([content.load(query), asked]);
  return first === undefined ? page : { ...page, articles: 'items' in first && 'items' in page.articles ? { ...page.articles, items: first.items } : first };
}

async function found(content: HubContent, { articleCount, language }: HubQuery, look: Omit<FindQuery, 'language'>): Promise<Section<Article>> {
  try {
    const { articles } = await (await content.finder()).find({ ...look, language }, articleCount);
    return { items: articles, problems: [], canEdit: false, canAdd: false, listRoot: '', addHref: '' };
  } catch (error) {
    if (error instanceof ContentFailure) {
      return { failure: error };
    }
    throw error;
  }
}
