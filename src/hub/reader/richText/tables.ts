import { fill } from '../../text/fill';
import { all, Body, create, rename, unwrap } from './dom';
import styles from './richText.module.scss';
import { Surroundings } from './surroundings';

/** More than any table on a page has; larger numbers only cost the browser time. */
const LARGEST_SPAN = 50;

/** Takes tables away that only put things side by side; what they hold stands one below the other, in their order. */
export function unwrapLayoutTables(body: Body): void {
  for (const table of all(body, 'table')) {
    const cells = all(table, 'td, th');
    const layout = /^(presentation|none)$/i.test(table.getAttribute('role') ?? '') || cells.length <= 1 || table.querySelector('table') !== null;
    if (layout) {
      const own = cells.filter((cell) => cell.closest('table') === table);
      all(table, 'caption, thead, tbody, tfoot, tr').filter((part) => part.closest('table') === table).forEach(unwrap);
      own.forEach((cell) => rename(cell, 'div'));
      unwrap(table);
    }
  }
}

/** Lets each table scroll within itself, reachable by keyboard, and says what its headers are headers of. */
export function frameTables(body: Body, { strings, bodyLanguage }: Surroundings): void {
  let unnamed = 0;
  for (const table of all<HTMLTableElement>(body, 'table')) {
    sayScopes(table);
    const caption = table.querySelector('caption')?.textContent?.trim();
    const frame = create(table, 'div');
    frame.className = styles.table;
    frame.setAttribute('role', 'region');
    frame.setAttribute('tabindex', '0');
    frame.setAttribute('aria-label', caption || fill(strings.table, { number: ++unnamed }));
    if (!caption && bodyLanguage !== undefined) {
      // The name is ours, the words are the author's.
      table.lang = table.closest('[lang]')?.getAttribute('lang') ?? bodyLanguage;
      frame.lang = strings.language;
    }
    table.replaceWith(frame);
    frame.append(table);
  }
}

function sayScopes(table: HTMLTableElement): void {
  all(table, 'thead td').forEach((cell) => rename(cell, 'th'));
  Array.from(table.rows).forEach((row, index) => {
    const cells = Array.from(row.cells);
    const headers = cells.filter((cell) => cell.localName === 'th');
    // A first row of one header and plain cells is a row like the others.
    const heads = index === 0 && headers.length === cells.length;
    headers.forEach((cell) => setScope(cell, heads ? 'col' : cell === cells[0] ? 'row' : 'col'));
  });
  for (const cell of all<HTMLTableCellElement>(table, '[colspan], [rowspan]')) {
    if (cell.colSpan > LARGEST_SPAN) {
      cell.removeAttribute('colspan');
    }
    if (cell.rowSpan > LARGEST_SPAN) {
      cell.removeAttribute('rowspan');
    }
  }
}

function setScope(cell: Element, scope: string): void {
  if (!/^(col|row)$/i.test(cell.getAttribute('scope') ?? '')) {
    cell.setAttribute('scope', scope);
  }
}
