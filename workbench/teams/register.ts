import fastifyStatic from '@fastify/static';
import { FastifyInstance } from 'fastify';
import { readFileSync } from 'node:fs';
import { CONTENT_SECURITY_POLICY, SiteContext, webPartIds } from '../page';
import { ShellFacts, SiteFacts } from './facts';
import { SHELL_FILES, shellHtml } from './html';

export interface TeamsShellOptions {
  /** Where `buildTeamsShell` put its files. */
  builtFolder: string;
  /** The web part's production files and manifests. */
  webPartFolder: string;
  /** The Teams app's manifest. */
  manifestFile: string;
  /** What a page of each site starts from. @param cookies - of the request; they say who it is */
  pageContexts: Readonly<Record<keyof ShellFacts['sites'], (origin: string, cookies: string | undefined) => SiteContext>>;
}

/** Serves the Teams shell at `/teams`: a page that frames the web part's tab and answers it as Teams does. */
export function registerTeamsShell(app: FastifyInstance, { builtFolder, webPartFolder, manifestFile, pageContexts }: TeamsShellOptions): void {
  app.get('/teams', async (request, reply) => {
    const seen = (name: keyof ShellFacts['sites']): SiteContext => pageContexts[name](`${request.protocol}://${request.host}`, request.headers.cookie);
    const site = (name: keyof ShellFacts['sites']): SiteFacts => ({ url: seen(name).webAbsoluteUrl, title: seen(name).webTitle });
    const { webTitle, user } = seen('hub');
    const facts: ShellFacts = {
      // As Teams apps of SPFx have it: the app's id is the web part's.
      appId: webPartIds(webPartFolder)[0] ?? '',
      appName: webTitle, sites: { hub: site('hub'), roads: site('roads'), root: site('root') },
      // Read anew for each page, so that a change shows.
      showLoadingIndicator: JSON.parse(readFileSync(manifestFile, 'utf8')).showLoadingIndicator === true,
      userName: user.title, userMail: user.email
    };
    return reply.header('cache-control', 'no-store').header('content-security-policy', CONTENT_SECURITY_POLICY).type('text/html; charset=utf-8').send(shellHtml(facts));
  });
  // Built files are replaced under the same name, so a browser asks each time whether they have changed.
  app.register(fastifyStatic, { root: builtFolder, prefix: `${SHELL_FILES}/`, decorateReply: false, maxAge: 0, index: false });
}
