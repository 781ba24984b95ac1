import { etagMismatch } from '../errors/catalogue';
import type { Row } from '../fields/fieldType';

/** The ETag of an item: its version. */
export const itemEtag = (row: Row): string => `"${row.owshiddenversion}"`;

/**
 * Holds `If-Match` to the item. SharePoint takes `"3"`, `"<guid>,3"` and `*`; that it takes nothing else, and refuses
 * a change without the header, is *assumed*.
 * @throws `SpError` 412
 */
export const checkEtag = (ifMatch: string | undefined, row: Row): void => {
  const full = `"${row.GUID},${row.owshiddenversion}"`;
  const asked = ifMatch?.trim().replace(/^W\//, '') ?? '';
  if (asked !== '*' && asked !== itemEtag(row) && asked.toLowerCase() !== full.toLowerCase()) {
    throw etagMismatch(asked, full);
  }
};
