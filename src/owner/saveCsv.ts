/** Long enough for every browser to have begun; milliseconds. */
const KEPT = 60_000;

/**
 * Hands a table to the browser as a file.
 * @param csv - with a byte order mark, without which Excel does not read UTF-8
 */
export function saveCsv(fileName: string, csv: string): void {
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
