/** A copy of something that the server said. */
export interface SavedCopy {
  /** When the server said it. */
  readonly at: Date;
  readonly value: unknown;
}

/**
 * Copies of what the server said, kept in the browser for one person. Nothing here rejects or throws: a storage that is full, blocked or
 * filled with nonsense is like an empty one, and one that does not answer is waited for no longer than a moment.
 */
export interface SavedStore {
  read(key: string): Promise<SavedCopy | undefined>;
  write(key: string, value: unknown): void;
  remove(key: string): void;
}

const DATABASE = 'PublicSectorHub';
const COPIES = 'copies';
/** So long a copy is kept; milliseconds. */
const LASTS = 30 * 86_400_000;
/** The server is asked at the same time: whoever waits longer has nothing of a copy; milliseconds. */
const PATIENCE = 1000;
/** So many copies are kept, the latest ones. */
const MOST = 60;

/**
 * @param owner - version of the product and person: what others have left, or an older version, is deleted when something is first kept
 * @param scope - names the site
 */
export function savedStore(owner: string, scope: string): SavedStore {
  const nameOf = (key: string): string => `${owner}/${scope}/${key}`;
  return {
    read: async (key) => {
      const copy = await inTime(copies('readonly').then((store) => answerOf<SavedCopy | undefined>(store.get(nameOf(key)))));
      return copy?.at instanceof Date && copy.at.getTime() > Date.now() - LASTS ? copy : undefined;
    },
    write: (key, value) => {
      const copy: SavedCopy = { at: new Date(), value };
      copies('readwrite').then((store) => answerOf(store.put(copy, nameOf(key)))).then(() => tidyUp(`${owner}/`)).catch(nothing);
    },
    remove: (key) => {
      copies('readwrite').then((store) => answerOf(store.delete(nameOf(key)))).catch(nothing);
    }
  };
}

const nothing = (): void => undefined;

/** Opened for each call: a connection that stays open would hold up a later version. */
function copies(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return new Promise((resolve, reject) => {
    // Where it is blocked the name alone can throw, which rejects.
    const request = window.indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(COPIES);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction(COPIES, mode);
      transaction.oncomplete = transaction.onabort = () => request.result.close();
      resolve(transaction.objectStore(COPIES));
    };
  });
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  return Promise.race([answer.catch(() => undefined), new Promise<undefined>((resolve) => { setTimeout(resolve, PATIENCE, undefined); })]);
}

let isTidy = false;

/** Deletes, once in the life of a page, what is too old, too much, or another's. */
async function tidyUp(mine: string): Promise<void> {
  if (isTidy) {
    return;
  }
  isTidy = true;
  const store = await copies('readwrite');
  const [names, all] = await Promise.all([answerOf(store.getAllKeys()), answerOf(store.getAll())]);
  const ages = names.map((name, place) => ({ name, at: String(name).startsWith(mine) ? Number((all[place] as SavedCopy | null)?.at) || 0 : 0 })).sort((one, other) => other.at - one.at);
  ages.filter(({ at }, place) => place >= MOST || at < Date.now() - LASTS).forEach(({ name }) => store.delete(name));
}
