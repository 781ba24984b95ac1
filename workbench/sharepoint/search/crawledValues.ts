import type { Database } from '../store/database';
import { indexedText, keyOf } from './words';

/** Writes the values of crawled properties. For one run only: it remembers ids that a failed transaction would take back. */
export class CrawledValues {
  private readonly ids = new Map<string, number>();

  constructor(private readonly database: Database) {}

  /** Gives an item of the index the values of one property. */
  write(doc: number, property: string, values: readonly string[]): void {
    for (const value of values) {
      this.database.run('INSERT OR IGNORE INTO search_has (property, doc, value) VALUES (?, ?, ?)', [property, doc, this.idOf(property, value)]);
    }
  }

  private idOf(property: string, value: string): number {
    const key = `${property} ${value}`;
    const id = this.ids.get(key) ?? this.storedId(property, value);
    this.ids.set(key, id);
    return id;
  }

  private storedId(property: string, value: string): number {
    const row = this.database.first('SELECT id FROM search_value WHERE property = ? AND value = ?', [property, value]);
    if (row) {
      return Number(row.id);
    }
    const number = value.trim() === '' || Number.isNaN(Number(value)) ? null : Number(value);
    const { id } = this.database.run('INSERT INTO search_value (property, value, value_key, number) VALUES (?, ?, ?, ?)', [property, value, keyOf(value), number]);
    this.database.run('INSERT INTO search_value_words (rowid, value) VALUES (?, ?)', [id, indexedText(value)]);
    return id;
  }
}
