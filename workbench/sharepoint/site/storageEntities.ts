import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/** Keeps a text so that it is there after the process is killed, or the older one is: never a half. */
const writeWhole = (file: string, text: string): void => {
  const handle = openSync(`${file}.new`, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.new`, file);
};

const readValues = (file: string): [string, string][] => {
  try {
    return Object.entries(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(`The tenant's properties are damaged. Mend or delete ${file}.`);
  }
};

/**
 * The tenant's properties, which SharePoint calls storage entities and keeps in the app catalogue. Names are told apart by case, as in
 * the JSON index in which SharePoint keeps them (*assumed*).
 */
export class StorageEntities {
  /** Whether nobody has set or removed one yet, ever. */
  readonly isNew: boolean;
  private values: ReadonlyMap<string, string>;

  /**
   * @param file a JSON file; it need not exist. Without one they last as long as the process
   * @throws one sentence when the file is damaged
   */
  constructor(private readonly file?: string) {
    this.isNew = file === undefined || !existsSync(file);
    this.values = new Map(file === undefined || this.isNew ? [] : readValues(file));
  }

  value(key: string): string | undefined {
    return this.values.get(key);
  }

  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.values);
  }

  /** Sets some; `null` removes one. */
  change(changes: Readonly<Record<string, string | null>>): void {
    const after = new Map(this.values);
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) {
        after.delete(key);
      } else {
        after.set(key, value);
      }
    }
    if (this.file !== undefined) {
      writeWhole(this.file, JSON.stringify(Object.fromEntries(after), undefined, 2));
    }
    this.values = after;
  }

  /** Removes all. */
  clear(): void {
    this.change(Object.fromEntries([...this.values.keys()].map((key) => [key, null])));
  }
}
