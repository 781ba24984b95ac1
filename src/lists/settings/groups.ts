import '@pnp/sp/batching';
import { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import { ContentFailure } from '../../content/failures';
import { orContentFailure } from '../failure';

/** A SharePoint group of the site. */
export interface SiteGroup {
  readonly id: number;
  readonly title: string;
}

/**
 * The groups of a site, by title.
 * @public fetched by the property pane, where no tool can follow
 * @param sp - PnPjs, bound to the site
 * @throws ContentFailure
 */
export function readGroups(sp: SPFI): Promise<readonly SiteGroup[]> {
  return orContentFailure(async () => {
    const groups = await sp.web.siteGroups.select('Id', 'Title')<{ Id: number; Title: string }[]>();
    return groups.map(({ Id, Title }) => ({ id: Id, title: Title })).sort((one, other) => one.title.localeCompare(other.title));
  });
}

/** SPPrincipalType: a person. All else in a group holds people of its own, whom SharePoint does not tell. */
const PERSON = 1;

/**
 * Whether somebody is in one of these groups, as far as SharePoint tells. `currentuser/groups` knows only who is in a group themselves
 * (pnp/pnpjs, issue 1892); whoever is in it through a Microsoft 365 or security group, as in every site of a team, is found nowhere. So
 * where a group holds such a group the answer is yes. A group whose members only members may see refuses everybody else, which is a no.
 * @public fetched by the web part where an audience is set, where no tool can follow
 * @param sp - PnPjs, bound to the site of the groups
 * @param ids - of groups, at least one
 * @returns yes also where none of the groups is there any more
 * @throws ContentFailure
 */
export function isInGroups(sp: SPFI, ids: readonly number[]): Promise<boolean> {
  return orContentFailure(async () => {
    const mine = await sp.web.currentUser.groups.select('Id')<{ Id: number }[]>();
    if (mine.some(({ Id }) => ids.includes(Id))) {
      return true;
    }
    const answers = await Promise.all(ids.map((id) => mayHold(sp, id)));
    return answers.includes('perhaps') || answers.every((answer) => answer === 'gone');
  });
}

/** Whether a group may hold somebody who is not in it themselves. */
async function mayHold(sp: SPFI, id: number): Promise<'perhaps' | 'no' | 'gone'> {
  try {
    const users = await orContentFailure(() => sp.web.siteGroups.getById(id).users.select('PrincipalType')<{ PrincipalType: number }[]>());
    return users.some(({ PrincipalType }) => PrincipalType !== PERSON) ? 'perhaps' : 'no';
  } catch (error) {
    if (error instanceof ContentFailure && error.kind === 'accessDenied') {
      return 'no';
    }
    // A group that is not there answers 404.
    if (error instanceof ContentFailure && error.kind === 'listMissing') {
      return 'gone';
    }
    throw error;
  }
}
