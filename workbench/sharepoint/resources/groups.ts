import { groupNotFound } from '../errors/catalogue';
import type { Segment } from '../odata/pathTokens';
import { groupEntity, groupOf, membersOf } from '../site/groups';
import type { GroupKind } from '../site/groups';
import type { Site } from '../site/site';
import type { User } from '../store/users';
import { userEntity } from '../site/userEntity';
import { entityResource } from './entityResource';
import { feedResource } from './feedResource';
import { numberArgument, textArgument } from './resource';
import type { Resource } from './resource';

const groupResource = (site: Site, group: User | undefined): Resource => {
  if (!group) {
    throw groupNotFound();
  }
  return entityResource(() => groupEntity(site, group), {
    child: ({ name, args }) => (name === 'users' && args === undefined
      ? feedResource(() => ({ set: 'SP.ApiData.Users', entities: membersOf(site, group).map((user) => userEntity(site, user)) }))
      : undefined)
  });
};

/** `sitegroups`, and on to one group by id or name. */
export const siteGroupsResource = (site: Site, segment: Segment): Resource => {
  const byId = (id: number): Resource => groupResource(site, site.store.users.groups().find((group) => group.id === id));
  const key = numberArgument(segment);
  if (key !== undefined) {
    return byId(key);
  }
  return feedResource(() => ({ set: 'SP.ApiData.Groups', entities: site.store.users.groups().map((group) => groupEntity(site, group)) }), {
    child: (step) => {
      const id = numberArgument(step);
      const name = textArgument(step);
      switch (step.name) {
        case 'getbyid':
          return id === undefined ? undefined : byId(id);
        case 'getbyname':
          return name === undefined ? undefined : groupResource(site, site.store.users.groups().find(({ title }) => title.toLowerCase() === name.toLowerCase()));
        default:
          return undefined;
      }
    }
  });
};

/** `associatedownergroup` and its like. */
export const associatedGroup = (site: Site, kind: GroupKind): Resource => groupResource(site, groupOf(site, kind));
