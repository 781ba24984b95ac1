import { badExpression, userNotFound } from '../errors/catalogue';
import type { Segment } from '../odata/pathTokens';
import { mayAll, permissionsOf } from '../site/permissions';
import type { Rights } from '../site/permissions';
import type { Site } from '../site/site';
import { textArgument } from './resource';
import type { Resource } from './resource';

/** `getUserEffectivePermissions('<login name>')` of the web, a list or an item: all of them answer the same, for none has rights of its own. */
export const userPermissionsResource = (site: Site, segment: Segment): Resource | undefined => {
  const loginName = textArgument(segment, 'username');
  if (loginName === undefined) {
    return undefined;
  }
  return {
    get: () => {
      const user = site.store.users.byLoginName(loginName);
      if (!user || user.isGroup) {
        throw userNotFound();
      }
      return { result: { kind: 'value', name: 'GetUserEffectivePermissions', edmType: 'SP.BasePermissions', value: permissionsOf(site, user) } };
    }
  };
};

/** The two words of a permission mask, `{'High':'0','Low':'1'}`: numbers or text, in either kind of quotation marks. @throws `SpError` 400 */
const maskOf = (json: string): Rights => {
  const word = (name: string): string | undefined => new RegExp(`['"]?${name}['"]?\\s*:\\s*['"]?(\\d{1,10})['"]?\\s*[,}]`, 'i').exec(json)?.[1];
  const [High, Low] = [word('High'), word('Low')];
  if (High === undefined || Low === undefined) {
    throw badExpression(json);
  }
  return { High, Low };
};

/** `doesUserHavePermissions(@v)?@v={'High':'0','Low':'1'}` of the web: whether the present user may do all that the mask names. */
export const hasPermissionsResource = (site: Site, { args = [] }: Segment): Resource | undefined => {
  const json = args.length === 1 ? args[0].json : undefined;
  return json === undefined ? undefined : { get: () => ({ result: { kind: 'value', name: 'DoesUserHavePermissions', edmType: 'Edm.Boolean', value: mayAll(site, maskOf(json)) } }) };
};
