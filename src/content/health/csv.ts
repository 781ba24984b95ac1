/** A byte order mark: without it Excel takes the text for another encoding, and accents break. */
const BOM = '\ufeff';
/** What spreadsheets read as a formula (OWASP, *CSV Injection*); blanks before it do not make it harmless. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/**
 * Rows as a CSV file that Excel opens: RFC 4180, UTF-8 with a byte order mark. A cell that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return BOM + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replace(/"/g, '""')}"` : text;
}
