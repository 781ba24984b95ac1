import { labelledSelect } from '../../browser/labelledSelect';
import { readRole, ROLES, writeRole } from './role';

/** As whom the page is seen: another person is another visit, so the page is loaded anew. */
export function roleSwitch(): HTMLElement {
  return labelledSelect('role', 'View as', ROLES, readRole(), (role) => {
    writeRole(role);
    location.reload();
  });
}
