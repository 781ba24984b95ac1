/** SharePoint accepts years from 1900 to 8900; outside this span nobody means what is written. */
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2200;

/**
 * Reads a moment as SharePoint writes it.
 * @param text - ISO 8601 in UTC, for example `2026-11-24T09:00:00Z`
 * @returns the moment; `undefined` for an empty text; `'senseless'` when it is no date or one that nobody can mean
 */
export function readDate(text: string | null | undefined): Date | undefined | 'senseless' {
  if (text === null || text === undefined || text === '') {
    return undefined;
  }
  const date = new Date(text);
  const year = date.getUTCFullYear();
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? date : 'senseless';
}
