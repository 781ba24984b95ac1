import fastifyStatic from '@fastify/static';
import { FastifyInstance } from 'fastify';

/** A site whose lists have pages. */
export interface ListSite {
  /** Server-relative, to be joined with what follows: `/sites/hub`, and nothing for the root site. */
  path: string;
  title: string;
}

export interface ListPagesOptions {
  /** Where `buildListPages` put its files. */
  builtFolder: string;
  sites: readonly ListSite[];
}

const FILES = '/workbench/list-pages';

const PAGES = ['AllItems', 'NewForm', 'EditForm', 'DispForm'];

/** Stricter than SharePoint's own: these pages need no inline style and nothing from elsewhere. */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'",
  "font-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'self'"
].join('; ');

/**
 * Serves the pages of every list: all items, and the forms for a new item, for editing and for reading one. As in
 * SharePoint they are small applications that talk to the REST service, so the server only hands out a shell.
 */
export function registerListPages(app: FastifyInstance, { builtFolder, sites }: ListPagesOptions): void {
  app.register(fastifyStatic, { root: builtFolder, prefix: `${FILES}/`, decorateReply: false, maxAge: 0, index: false });
  sites.forEach((site) => app.get<{ Params: { list: string; view: string } }>(`${site.path}/Lists/:list/:view`, async ({ params: { list, view } }, reply) =>
    (view.endsWith('.aspx') ? reply.code(501).header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(noView(`${site.path}/Lists/${list}/AllItems.aspx`)) : reply.callNotFound())));
  sites.forEach((site) => PAGES.forEach((page) => {
    app.get(`${site.path}/Lists/:list/${page}.aspx`, async (_request, reply) =>
      reply.header('content-security-policy', POLICY).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(shell(page, site)));
  }));
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Saved views have pages in SharePoint; here only all items have one. */
const noView = (allItems: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Not here</title></head>
<body><h1>The local SharePoint has no pages for saved views</h1><p>See <a href="${escape(allItems)}">all items</a>.</p></body></html>
`;

const shell = (page: string, { path, title }: ListSite): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>List</title>
<link rel="icon" href="/workbench/built/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${FILES}/pages.css">
</head>
<body data-page="${page}" data-site="${escape(path)}">
<header><a class="site" href="${escape(path)}/SitePages/Home.aspx">${escape(title)}</a><nav id="lists" aria-label="Lists"></nav></header>
<main id="main" tabindex="-1"></main>
<script src="${FILES}/pages.js"></script>
</body>
</html>
`;
