import { unparse } from 'papaparse';

/** Long enough for every browser to have begun; milliseconds. */
const KEPT = 60_000;

/**
 * Hands a table to the browser as a file. Texts that a spreadsheet would take for formulas are marked as texts.
 * @param rows - the first one holds the headings
 */
export function downloadCsv(fileName: string, rows: readonly (readonly (string | number)[])[]): void {
  // Excel reads UTF-8 only after a byte order mark.
  const csv = `\ufeff${unparse(rows as (string | number)[][], { newline: '\r\n', escapeFormulae: true })}\r\n`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  link.download = fileName;
  // SharePoint's router follows links that it does not know.
  link.setAttribute('data-interception', 'off');
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
