import { randomUUID } from 'node:crypto';
import { notServed } from '../errors/catalogue';
import { formatOf } from '../odata/format';
import type { Answer, Call, Resource } from '../resources/resource';
import { demand } from '../site/permissions';
import { resultRow, rowProperties } from './cells';
import { parseFql } from './fqlParser';
import { findHits } from './hits';
import { hitOrder } from './hitOrder';
import { countHits, hitRows } from './hitRows';
import { parseKql } from './kqlParser';
import { placesOf, readableSites } from './places';
import type { QueryContext } from './queryContext';
import { noOData4 } from './errors';
import { refinerSpecs } from './refinerSpec';
import { refine } from './refiners';
import { searchRequest } from './searchRequest';
import { searchResult } from './searchResult';
import { askedWords } from './summary';

/** `SPHttpClient` asks for it unless it is told otherwise; in verbose the version makes no difference. */
const isOData4 = ({ header }: Call): boolean => formatOf(header('accept'), header('odata-version')).version === 4;

/** Everything that can be wrong with a request is found before it is done. Whichever site is asked, it answers for all of the tenant. */
const postQuery = (call: Call): Answer => {
  const { site } = call;
  demand(site, 'ViewListItems');
  if (isOData4(call)) {
    site.log(`Refused: POST ${call.path} (SharePoint's search knows no OData 4; send the header odata-version: 3.0)`);
    throw noOData4();
  }
  const request = searchRequest(call);
  const query = parseKql(request.kql);
  const filters = request.refinementFilters.map(parseFql);
  const specs = refinerSpecs(request.refiners);
  const { mappings } = site.store.search;
  const order = hitOrder(request, mappings);

  const contexts = readableSites(site).map((seen): QueryContext => ({ site: seen, places: placesOf(seen), mappings, culture: request.culture }));
  contexts.forEach((context) => findHits(query, filters, context));
  const queryId = randomUUID();
  const names = rowProperties(request.selectProperties, request.sortList.map(({ property }) => property));
  const cells = { queryId, asked: askedWords(query), summaryLength: request.summaryLength, isSelected: request.selectProperties.length > 0 };
  const rows = hitRows(contexts, order, request).map(({ row, context }, place) => resultRow(names, row, request.startRow + place, { ...context, ...cells }));
  const value = searchResult({ request, queryId, rows, totals: countHits(contexts, request.trimDuplicates), refiners: refine(specs, contexts) });
  return { result: { kind: 'value', name: 'postquery', edmType: value.complex, value } };
};

const refused = (call: Call): Answer => {
  throw notServed(`${call.verb} ${call.path}`);
};

/** `_api/search`. */
export const searchResource: Resource = {
  child: ({ name }) => {
    switch (name) {
      case 'postquery':
        return { post: postQuery };
      case 'query':
      case 'suggest':
        return { get: refused, post: refused };
      default:
        return undefined;
    }
  }
};
