/** @jest-environment jsdom */
import { readRole, ROLES, writeRole } from '../../../workbench/page/browser/role';
import { roleOf, roles } from '../../../workbench/sharepoint/site/roles';

const forget = (name: string): void => { document.cookie = `${name}=; path=/; max-age=0`; };
afterEach(() => ['hubViewAs', 'other', 'xhubViewAs'].forEach(forget));

it('is the owner’s until another is chosen', () => {
  expect(readRole()).toBe('owner');
});

it('offers exactly the roles that the server knows', () => {
  expect(Object.keys(ROLES).sort()).toEqual(Object.keys(roles).sort());
});

it.each(Object.keys(roles))('%s comes back, and the server reads the same', (role) => {
  document.cookie = 'other=1; path=/';
  writeRole(role);
  expect(readRole()).toBe(role);
  expect(roleOf(document.cookie)).toBe(roles[role as keyof typeof roles]);
});

it('is not read out of another cookie whose name ends alike', () => {
  document.cookie = 'xhubViewAs=guest; path=/';
  expect(readRole()).toBe('owner');
});

it('holds on every page of the site and for no other site', () => {
  const written = jest.spyOn(Document.prototype, 'cookie', 'set');
  writeRole('visitor');
  expect(written).toHaveBeenCalledWith('hubViewAs=visitor; path=/; SameSite=Strict');
  written.mockRestore();
});
