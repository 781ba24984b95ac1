import type { Site } from './site';

/** The root site's path as a site keeps it is empty, so that it can be joined. @param path `/sites/hub`, or `/` */
export const joinablePath = (path: string): string => (path === '/' ? '' : path);

/** The path as SharePoint shows it: `/sites/hub`, and `/` for the root site. */
export const shownPath = ({ path }: Pick<Site, 'path'>): string => path || '/';
