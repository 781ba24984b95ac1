import fc from 'fast-check';
import { hubArticles } from '../../../../src/lists/schema';
import { SpError } from '../../../../workbench/sharepoint';
import { parseFql } from '../../../../workbench/sharepoint/search/fqlParser';
import { findHits } from '../../../../workbench/sharepoint/search/hits';
import { parseKql } from '../../../../workbench/sharepoint/search/kqlParser';
import { itemPlaces } from '../../../../workbench/sharepoint/search/places';
import type { QueryContext } from '../../../../workbench/sharepoint/search/queryContext';
import { refinerSpecs } from '../../../../workbench/sharepoint/search/refinerSpec';
import { wordsOf } from '../../../../workbench/sharepoint/search/words';
import { openStore } from '../../../../workbench/sharepoint/store/store';
import { siteOver } from '../support/site';

const store = openStore(':memory:', () => '2026-01-01T00:00:00Z');
store.search.map({ RefinableString00: 'ows_HubTopic', RefinableDate00: 'ows_HubPublishFrom', RefinableInt00: 'ows_HubTranslationOf' });
store.lists.ensure(hubArticles, '2026-01-01T00:00:00Z');
const [list] = store.lists.all();
const site = siteOver(store);
const context: QueryContext = { site, places: itemPlaces(site, [list]), mappings: site.store.search.mappings, culture: 1033 };

/** The titles that a query finds. */
const found = (kql: string): unknown[] => {
  store.search.catchUp(store, new Date());
  findHits(parseKql(kql), [], context);
  return store.database.all('SELECT item.title FROM search_hit AS hit JOIN search_item AS item ON item.doc = hit.doc').map(({ title }) => title);
};

/** What queries are made of, in any order. */
const pieces = fc.constantFrom(
  'budget', 'Title', 'RefinableString00', 'RefinableDate00', 'RefinableInt00', 'Path', 'ListId', 'IsDocument', 'IndexDocId', ':', '=', '<>', '<', '>', '<=', '>=', '..',
  '"', '(', ')', '*', '+', '-', ' ', ' ', ' AND ', ' OR ', ' NOT ', '2026-01-01', 'today', '5', '1e99', '🙂', 'ŷ', '\u0301', '%', '%FF', "'", ';', '{', '}', '^', ',', '\u0000'
);
const typed = fc.oneof(fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }));

const refusedOnly = (work: () => unknown): void => {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(SpError);
  }
};

describe('whatever is asked', () => {
  it('is answered or refused, but never fails', () => {
    fc.assert(fc.property(typed, (kql) => refusedOnly(() => found(kql))), { numRuns: 3000 });
  });

  it('in a filter or a list of refiners is read or refused', () => {
    fc.assert(fc.property(typed, (text) => {
      refusedOnly(() => findHits({ is: 'everything' }, [parseFql(text)], context));
      refusedOnly(() => refinerSpecs(text));
    }), { numRuns: 3000 });
  });

  it('an item is found by every word of its title', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (title) => {
      const id = store.items.add(list, { Title: title }, 1, '2026-01-01T00:00:00Z');
      for (const word of wordsOf(title)) {
        expect(found(`"${word}"`)).toContain(title.normalize('NFC'));
        expect(found(`Title:"${word}"`)).toContain(title.normalize('NFC'));
      }
      store.items.remove(list, id, '2026-01-01T00:00:00Z');
    }), { numRuns: 300 });
  });
});
