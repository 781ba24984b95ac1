import { FastifyInstance } from 'fastify';
import { paths } from './addresses';

/** The newest breaches are enough to find the fault. */
const MOST_REPORTS = 100;

/** Takes the browsers' reports of policy breaches, tells them at once, and lists them for whoever asks. */
export function registerReports(app: FastifyInstance, log: (line: string) => void): void {
  const reports: unknown[] = [];

  app.addContentTypeParser('application/csp-report', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, JSON.parse(String(body)));
    } catch (error) {
      done(Object.assign(error as Error, { statusCode: 400 }));
    }
  });
  app.post(paths.reports, async (request, reply) => {
    const report = (request.body as { 'csp-report'?: Record<string, unknown> } | null)?.['csp-report'] ?? {};
    reports.push(report);
    reports.splice(0, reports.length - MOST_REPORTS);
    log(`Content-Security-Policy: ${report['effective-directive']} refused ${report['blocked-uri']} ${report['source-file'] ?? ''}`.trim());
    return reply.code(204).send();
  });
  app.get(paths.reports, async () => reports);
}
