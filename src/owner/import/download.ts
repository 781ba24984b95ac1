import { unparse } from 'papaparse';
import { saveCsv } from '../saveCsv';

/**
 * Hands a table to the browser as a file. Texts that a spreadsheet would take for formulas are marked as texts.
 * @param rows - the first one holds the headings
 */
export function downloadCsv(fileName: string, rows: readonly (readonly (string | number)[])[]): void {
  saveCsv(fileName, `\ufeff${unparse(rows as (string | number)[][], { newline: '\r\n', escapeFormulae: true })}\r\n`);
}
