import { viewNotFound } from '../errors/catalogue';
import type { Segment } from '../odata/pathTokens';
import { listPath } from '../site/listEntity';
import type { Site } from '../site/site';
import { viewEntity } from '../site/viewEntity';
import type { List, View } from '../store/list';
import { entityResource } from './entityResource';
import { feedResource } from './feedResource';
import { textArgument } from './resource';
import type { Resource } from './resource';

/** `views`, `views('<id>')`, and on to one view by id or title. */
export const viewsResource = (list: List, segment: Segment, site: Site): Resource => {
  const one = (found: View | undefined): Resource => {
    if (!found) {
      throw viewNotFound();
    }
    return entityResource(() => viewEntity(site, list, listPath(list), found));
  };
  const byId = (text: string): Resource => one(list.views.find(({ id }) => id === text.replace(/[{}]/g, '').toLowerCase()));
  const key = textArgument(segment);
  if (key !== undefined) {
    return byId(key);
  }
  return feedResource(() => ({ set: 'SP.ApiData.Views', entities: list.views.map((view) => viewEntity(site, list, listPath(list), view)) }), {
    child: (step) => {
      const text = textArgument(step);
      if (text === undefined) {
        return undefined;
      }
      return step.name === 'getbyid' ? byId(text) : step.name === 'getbytitle' ? one(list.views.find(({ title }) => title.toLowerCase() === text.toLowerCase())) : undefined;
    }
  });
};
