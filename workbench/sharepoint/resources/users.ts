import { badNode, userNotFound, userNotResolved } from '../errors/catalogue';
import type { Segment } from '../odata/pathTokens';
import type { Site } from '../site/site';
import { userEntity } from '../site/userEntity';
import type { User } from '../store/users';
import { entityResource } from './entityResource';
import { feedResource } from './feedResource';
import { jsonBody, numberArgument, textArgument } from './resource';
import type { Resource } from './resource';

/** One user. @throws `SpError` 500, as SharePoint does, when there is none */
export const userResource = (site: Site, user: User | undefined): Resource => {
  if (!user || user.isGroup || user.isGone) {
    throw userNotFound();
  }
  return entityResource(() => userEntity(site, user));
};

/** `siteusers`, and on to one user by id, login name or address. */
export const siteUsersResource = (site: Site, segment: Segment): Resource => {
  const { users } = site.store;
  const login = textArgument(segment);
  if (login !== undefined) {
    return userResource(site, users.byLoginName(login));
  }
  const key = numberArgument(segment);
  if (key !== undefined) {
    return userResource(site, users.byId(key));
  }
  return feedResource(() => ({ set: 'SP.ApiData.Users', entities: users.all().map((user) => userEntity(site, user)) }), {
    child: (step) => {
      const id = numberArgument(step);
      const text = textArgument(step);
      switch (step.name) {
        case 'getbyid':
          return id === undefined ? undefined : userResource(site, users.byId(id));
        case 'getbyloginname':
          return text === undefined ? undefined : userResource(site, users.byLoginName(text));
        case 'getbyemail':
          return text === undefined ? undefined : userResource(site, users.byEmail(text));
        default:
          return undefined;
      }
    }
  });
};

/** `ensureuser`: there is no directory behind this site, so only people whom it knows already can be found. */
export const ensureUserResource: Resource = {
  post: (call) => {
    const { logonName } = jsonBody(call);
    if (typeof logonName !== 'string') {
      throw badNode('StartObject', 'PrimitiveValue');
    }
    const { users } = call.site.store;
    const user = users.byLoginName(logonName) ?? users.byEmail(logonName);
    if (!user || user.isGroup) {
      throw userNotResolved(logonName);
    }
    return { result: { kind: 'entity', entity: userEntity(call.site, user) } };
  }
};
