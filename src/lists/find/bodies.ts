import { SPFI } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { holds, searchable, Sought } from '../../content/finding/words';
import { ListItem } from '../itemValues';
import { plainText } from '../../content/plainText';
import { itemsWhere, Row } from './rows';

/** Nearly every body has a word that begins with any two letters; looking there for nothing else would find everything. */
const SHORTEST = 3;
/** So many bodies are read at a time, a few kilobytes each; where more could hold the words, SharePoint first says which do. */
const MOST_BODIES = 400;

/** Looks words up in the bodies of articles. */
export interface Bodies {
  /**
   * @param rows - the articles in question, newest first
   * @param missing - what the rest of an article does not hold, and its body would have to
   * @param sought - all that is looked for
   * @returns ids of those whose bodies hold it all
   * @throws what PnPjs throws
   */
  holding(rows: readonly Row[], missing: (row: Row) => readonly Sought[], sought: readonly Sought[]): Promise<ReadonlySet<number>>;
}

interface KnownBody {
  readonly modified: string;
  readonly text: string;
}

/**
 * The bodies of one list. What was read is kept as plain words until the article changes. SharePoint cannot be asked for a word in a
 * column of several lines but through CAML, whose `Contains` finds letters anywhere, also within words, tags and addresses:
 * it only says where to look.
 */
export function bodies(sp: SPFI, root: string): Bodies {
  const known = new Map<number, KnownBody>();
  const read = async (rows: readonly Row[]): Promise<void> => {
    const unread = rows.filter(({ article, modified }) => known.get(article.id)?.modified !== modified);
    const items = await itemsWhere(sp, 'Id', unread.map(({ article }) => article.id), (one) => one.web.getList(root).items.select('Id', 'Modified', 'HubBody'));
    items.forEach((item) => known.set(item.Id, { modified: String(item.Modified), text: bodyText(item) }));
  };

  return {
    async holding(rows, missing, sought) {
      if (!sought.some(isLongEnough)) {
        return new Set();
      }
      const narrowed = rows.length <= MOST_BODIES ? rows : await narrow(sp, root, rows, (row) => missing(row).filter(isLongEnough));
      const looked = narrowed.slice(0, MOST_BODIES);
      await read(looked);
      const found = looked.filter((row) => missing(row).every((one) => holds(known.get(row.article.id)?.text ?? '', one)));
      // Beyond what can be read at a time SharePoint's word is taken: rather one too many than one too few.
      return new Set([...found, ...narrowed.slice(MOST_BODIES)].map(({ article }) => article.id));
    }
  };
}

/** The words of an item's body. */
export function bodyText({ HubBody }: ListItem): string {
  return searchable([plainText(typeof HubBody === 'string' ? HubBody : '')]);
}

function isLongEnough({ words, whole }: Sought): boolean {
  return whole || words.join('').length >= SHORTEST;
}

/** The rows whose bodies hold the letters of the words somewhere: one question for each word. */
async function narrow(sp: SPFI, root: string, rows: readonly Row[], missing: (row: Row) => readonly Sought[]): Promise<readonly Row[]> {
  const letters = new Set(rows.flatMap((row) => missing(row).map(longest)));
  const [batched, execute] = sp.batched();
  const parts = Promise.all(Array.from(letters, async (word): Promise<[string, ReadonlySet<number>]> => {
    const { Row: found } = await batched.web.getList(root).renderListDataAsStream({ ViewXml: viewOf(word) });
    return [word, new Set((found as { ID: string }[]).map(({ ID }) => Number(ID)))];
  }));
  const ids = new Map(await Promise.race([parts, execute().then(() => parts)]));
  return rows.filter((row) => missing(row).every((sought) => ids.get(longest(sought))?.has(row.article.id)));
}

/** Of a phrase one word is asked for: blanks and tags may stand between them. */
function longest({ typed }: Sought): string {
  return typed.reduce((one, other) => (other.length > one.length ? other : one), '');
}

/** Letters and digits only, see {@link Sought}: nothing in them could end the XML. */
function viewOf(word: string): string {
  return '<View Scope="RecursiveAll"><ViewFields><FieldRef Name="ID"/></ViewFields><Query><Where><Contains><FieldRef Name="HubBody"/>'
    + `<Value Type="Note">${word}</Value></Contains></Where></Query><RowLimit>5000</RowLimit></View>`;
}
