import { SPFI } from '@pnp/sp';
import { IItems } from '@pnp/sp/items';
import { Article } from '../../content/article';
import { asFailure, ContentFailure } from '../../content/failures';
import { HubQuery, Section } from '../../content/hubContent';
import { IndexProblem } from '../../content/problems';
import { articleReader } from '../articles';
import { orContentFailure } from '../failure';
import { ListReader, Reading, readList } from '../listReading';
import { listPath } from '../listPaths';
import { publishedFilter } from '../publishedFilter';
import { articleList } from '../schema/identity';
import { readShape } from './listShape';
import { versionsIn } from './partners';
import { Row, RowSource } from './rows';
import { Axis, firstPlace, readStretch } from './stretch';

/** As in a list of usual length, see `articleReader`. */
const ROWS_PER_CARD = 2;
const MOST_FEATURED = 10;

/** Without them a long list is not read as it should be: in the order of dates, with what is featured, and with both halves of pairs. */
const neededIndexes = ['HubPublishFrom', 'HubFeatured', 'HubTranslationOf'];

const tooLong = new ContentFailure('listTooLong', 'The date has no index.');

/**
 * The first view of a list in which more articles are visible than SharePoint looks through at once. The newest come window by window, and
 * then everything that a card needs comes by number, with rights, problems and all as in a list of usual length.
 * @param list - below the site
 * @returns never rejects: a failure stands in the section
 */
export async function readLongList(sp: SPFI, sitePath: string, query: HubQuery, at: Date, list = articleList): Promise<Section<Article>> {
  try {
    return await orContentFailure(async () => {
      const root = listPath(sitePath, list.url);
      const { has, isIndexed } = await readShape(sp, root);
      const problems = neededIndexes.filter((column) => has(column) && !isIndexed(column))
        .map((column): IndexProblem => ({ kind: 'indexMissing', list: list.title, column }));
      const source = { sp, root, has, isIndexed };
      const wanted = query.articleCount * ROWS_PER_CARD;
      const byDate = has('HubPublishFrom') && isIndexed('HubPublishFrom') ? readNewest(source, 'HubPublishFrom', wanted, at) : Promise.reject(tooLong);
      const newest = await byDate.catch((error) => unlessTooLong(error, () => readNewest(source, 'Id', wanted, at)));
      const versions = await versionsIn(source, newest, query.language, at);
      const ids = [...newest, ...versions].map(({ article }) => article.id);
      const missing = articleReader(query, at, list).columns.filter((column) => !has(column));
      const read = (featured: boolean): Promise<Reading<Article>> => {
        const [batched, execute] = sp.batched();
        const reading = readList(batched, sitePath, byNumber(articleReader(query, at, list), ids, featured && isIndexed('HubFeatured') ? at : undefined), missing);
        return Promise.race([reading, execute().then(() => reading)]);
      };
      // Where half of a long list is featured nothing is.
      const reading = await orContentFailure(() => read(true)).catch((error) => unlessTooLong(error, () => read(false)));
      return { ...reading, problems: [...problems, ...reading.problems] };
    });
  } catch (error) {
    return { failure: asFailure(error) };
  }
}

async function readNewest(source: RowSource, axis: Axis, count: number, at: Date): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let place = await firstPlace(source, axis, at), more = true; more && rows.length < count;) {
    const { rows: some, next } = await readStretch(source, axis, place, count - rows.length, at);
    rows.push(...some);
    more = next !== undefined;
    place = next ?? place;
  }
  return rows;
}

function byNumber(reader: ListReader<Article>, ids: readonly number[], featuredAt: Date | undefined): ListReader<Article> {
  const chunks = Array.from({ length: Math.ceil(ids.length / 30) }, (_, place) => ids.slice(place * 30, place * 30 + 30));
  return {
    ...reader,
    queries: (items, has): readonly IItems[] => [
      // First, and few: the index on it narrows before the dates are looked at.
      ...(featuredAt ? [items().filter(['HubFeatured eq 1', publishedFilter(featuredAt, has)].filter((part) => part !== '').join(' and ')).orderBy('HubPublishFrom', false).top(MOST_FEATURED)] : []),
      ...chunks.map((chunk) => items().filter(chunk.map((id) => `Id eq ${id}`).join(' or ')).top(chunk.length))
    ]
  };
}

/** What else can be asked where SharePoint finds a question too long. @throws every other error */
async function unlessTooLong<Answer>(error: unknown, otherwise: () => Promise<Answer>): Promise<Answer> {
  if (error instanceof ContentFailure && error.kind === 'listTooLong') {
    return otherwise();
  }
  throw error;
}
