import { versionsIn, withoutVersions } from './partners';
import { fits, isNarrowed, Question, Some } from './question';
import { Row } from './rows';
import { Axis, Place, readStretch } from './stretch';

/** Rows of one step where most may not fit. */
const STEP = 500;
/** So many rows are looked at for one page; where that is not enough the next page goes on. */
const MOST_LOOKED_AT = 2000;

/**
 * Walks a long list from the newest on, and compares in memory what is asked for. Bodies are too heavy for that: words are looked up
 * in the rest of an article.
 * @throws what PnPjs throws; ContentFailure
 */
export async function walkedRows(question: Question, axis: Axis, from: Place): Promise<Some<Place>> {
  const { source, pageSize, at } = question;
  const rows: Row[] = [];
  let place: Place | undefined = from;
  let width = from.width;
  // One more than wanted tells whether there is another page.
  for (let looked = 0; place !== undefined && rows.length <= pageSize && looked < MOST_LOOKED_AT;) {
    const size = isNarrowed(question) ? STEP : pageSize - rows.length + 1;
    const { rows: some, next } = await readStretch(source, axis, place, size, at);
    looked += some.length;
    width = next?.width ?? width;
    place = next;
    rows.push(...await eachOnce(question, some.filter((row) => fits(question, row)), pageSize - rows.length + 1));
  }
  if (rows.length <= pageSize) {
    return { rows, next: place };
  }
  const { article } = rows[pageSize - 1];
  return { rows: rows.slice(0, pageSize), next: { value: axis === 'Id' ? article.id : article.publishFrom?.getTime() ?? 0, id: article.id, width } };
}

/** Of each pair one, and of all no more than are wanted: for each row that is not in the reader's language the list is asked. */
async function eachOnce(question: Question, rows: readonly Row[], wanted: number): Promise<readonly Row[]> {
  const { source, query: { language }, at } = question;
  const once: Row[] = [];
  for (let start = 0; start < rows.length && once.length < wanted; start += wanted) {
    const some = rows.slice(start, start + wanted);
    const versions = (await versionsIn(source, some, language, at)).filter((row) => fits(question, row));
    once.push(...withoutVersions(some, versions, language));
  }
  return once.slice(0, wanted);
}
