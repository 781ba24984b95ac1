import { randomUUID } from 'node:crypto';

/**
 * The headers that every answer of SharePoint carries.
 * @param milliseconds how long the request took
 */
export const serverHeaders = (milliseconds: number): Readonly<Record<string, string>> => ({
  SPRequestGuid: randomUUID(),
  SPClientServiceRequestDuration: String(Math.max(1, Math.round(milliseconds))),
  'X-SharePointHealthScore': '0',
  'X-SP-SERVERSTATE': 'ReadOnly=0',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'private, max-age=0'
});
