import { notServed, pathNotFound } from '../errors/catalogue';
import type { Segment } from '../odata/pathTokens';
import { searchResource } from '../search/searchResource';
import { siteEntity } from '../site/siteEntity';
import { contextInfoResource } from './contextInfo';
import { entityResource } from './entityResource';
import { checkArguments } from './pathArguments';
import { setListRatingResource } from './ratingSettings';
import { setLikeResource } from './reputation';
import type { Answer, Call, Resource } from './resource';
import { webResource } from './web';

const siteResource: Resource = entityResource((call) => siteEntity(call.site), {
  child: ({ name }) => (name === 'rootweb' ? webResource : undefined)
});

/** `_api` itself. */
const root: Resource = {
  child: (segment) => {
    if (segment.name === 'microsoft.office.server.reputationmodel.reputation.setlike') {
      return setLikeResource(segment);
    }
    if (segment.args !== undefined) {
      return undefined;
    }
    switch (segment.name) {
      case 'microsoft.sharepoint.portal.ratingsettings.setlistrating':
        return setListRatingResource;
      case 'web':
        return webResource;
      case 'site':
        return siteResource;
      case 'search':
        return searchResource;
      case 'contextinfo':
        return contextInfoResource;
      default:
        return undefined;
    }
  }
};

const verbs = { GET: 'get', POST: 'post', MERGE: 'merge', PUT: 'put', DELETE: 'delete' } as const;

/**
 * Walks the path from `_api` step by step and does what the verb says at its end.
 * @throws `SpError` 404 for a path that leads nowhere, 400 for arguments that a step does not take, 501 for a verb that the place does not take
 */
export const answer = (segments: readonly Segment[], call: Call): Answer => {
  segments.forEach((segment) => checkArguments(segment, call.path));
  const place = segments.reduce<Resource | undefined>((resource, segment) => resource?.child?.(segment, call), root);
  if (!place || segments.length === 0) {
    throw pathNotFound(call.path);
  }
  const act = place[verbs[call.verb]];
  if (!act) {
    throw notServed(`${call.verb} ${call.path}`);
  }
  return act(call);
};
