import { FastifyRequest } from 'fastify';
import { SITE } from './siteParameter';

/** Finds the site that a request names. @throws Error with status 404 when there is none of that path */
export type SiteInQuery<Site> = (request: FastifyRequest) => Site;

/** @param sites - the first is meant when a request names none; the root site's path is empty and named `/` */
export const siteInQuery = <Site extends { path: string }>(sites: readonly Site[]): SiteInQuery<Site> => ({ query }) => {
  const asked = (query as Record<string, unknown>)[SITE] ?? sites[0].path;
  const site = sites.find(({ path }) => path === (asked === '/' ? '' : asked));
  if (site === undefined) {
    throw Object.assign(new Error(`There is no site ${String(asked)}.`), { statusCode: 404 });
  }
  return site;
};
