import fastifyStatic from '@fastify/static';
import { FastifyInstance } from 'fastify';
import { CONTENT_SECURITY_POLICY, SiteContext, webPartIds } from '../page';
import { ShellFacts } from './facts';
import { SHELL_FILES, shellHtml } from './html';

export interface TeamsShellOptions {
  /** Where `buildTeamsShell` put its files. */
  builtFolder: string;
  /** The web part's production files and manifests. */
  webPartFolder: string;
  /** @param cookies - of the request; they say who it is */
  pageContext(origin: string, cookies: string | undefined): SiteContext;
}

/** Serves the Teams shell at `/teams`: a page that frames the web part's tab and answers it as Teams does. */
export function registerTeamsShell(app: FastifyInstance, { builtFolder, webPartFolder, pageContext }: TeamsShellOptions): void {
  app.get('/teams', async (request, reply) => {
    const { webTitle, webAbsoluteUrl, user } = pageContext(`${request.protocol}://${request.host}`, request.headers.cookie);
    const facts: ShellFacts = {
      // As Teams apps of SPFx have it: the app's id is the web part's.
      appId: webPartIds(webPartFolder)[0] ?? '',
      siteUrl: webAbsoluteUrl, siteTitle: webTitle, userName: user.title, userMail: user.email
    };
    return reply.header('cache-control', 'no-store').header('content-security-policy', CONTENT_SECURITY_POLICY).type('text/html; charset=utf-8').send(shellHtml(facts));
  });
  // Built files are replaced under the same name, so a browser asks each time whether they have changed.
  app.register(fastifyStatic, { root: builtFolder, prefix: `${SHELL_FILES}/`, decorateReply: false, maxAge: 0, index: false });
}
