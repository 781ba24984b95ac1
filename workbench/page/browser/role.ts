/**
 * As whom the site is used. It stands in a cookie, as a sign-in would: every request carries it and no web part sees it.
 */
export const ROLES = { owner: 'Owner', member: 'Member', visitor: 'Visitor', guest: 'Guest' } as const;

const COOKIE = 'hubViewAs';

export const readRole = (): string => new RegExp(`(?:^|; )${COOKIE}=(\\w+)`).exec(document.cookie)?.[1] ?? 'owner';

export function writeRole(role: string): void {
  document.cookie = `${COOKIE}=${role}; path=/; SameSite=Strict`;
}
