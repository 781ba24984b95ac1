import { paths } from './addresses';

/**
 * The Content-Security-Policy of the page. SharePoint Online enforces the script part: no inline script, no eval, no
 * other origin. Styles must stay inline, because SPFx and Fluent UI write style elements. Everything else is stricter
 * than SharePoint's, so that a request to another origin is seen at once.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  `report-uri ${paths.reports}`
].join('; ');
