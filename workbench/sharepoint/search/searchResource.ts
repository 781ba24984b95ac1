import { randomUUID } from 'node:crypto';
import { notServed } from '../errors/catalogue';
import { formatOf } from '../odata/format';
import type { Answer, Call, Resource } from '../resources/resource';
import { demand } from '../site/permissions';
import { resultRow, rowProperties } from './cells';
import { parseFql } from './fqlParser';
import { countHits, findHits, hitOrder, hitRows } from './hits';
import { parseKql } from './kqlParser';
import { itemPlaces, listPlaces } from './places';
import type { QueryContext } from './queryContext';
import { noOData4 } from './errors';
import { refinerSpecs } from './refinerSpec';
import { refine } from './refiners';
import { searchRequest } from './searchRequest';
import { searchResult } from './searchResult';
import { askedWords } from './summary';

/** `SPHttpClient` asks for it unless it is told otherwise; in verbose the version makes no difference. */
const isOData4 = ({ header }: Call): boolean => formatOf(header('accept'), header('odata-version')).version === 4;

/** Everything that can be wrong with a request is found before it is done. Items are those of the site that is asked, lists those of all sites. */
const postQuery = (call: Call): Answer => {
  const { site } = call;
  demand(site, 'ViewListItems');
  if (isOData4(call)) {
    site.log(`Refused: POST ${call.path} (SharePoint's search knows no OData 4; send the header odata-version: 3.0)`);
    throw noOData4();
  }
  const request = searchRequest(call);
  const context: QueryContext = { site, places: [...itemPlaces(site, site.store.lists.all().filter(({ settings }) => !settings.noCrawl)), ...listPlaces(site)], culture: request.culture };
  const query = parseKql(request.kql);
  const filters = request.refinementFilters.map(parseFql);
  const specs = refinerSpecs(request.refiners);
  const order = hitOrder(request, context);

  site.store.search.catchUp(site.store, site.now());
  findHits(query, filters, context);
  const queryId = randomUUID();
  const names = rowProperties(request.selectProperties, request.sortList.map(({ property }) => property));
  const cells = { ...context, queryId, asked: askedWords(query), summaryLength: request.summaryLength, isSelected: request.selectProperties.length > 0 };
  const rows = hitRows(context, order, request).map((row, place) => resultRow(names, row, request.startRow + place, cells));
  const value = searchResult({ request, queryId, rows, totals: countHits(context, request.trimDuplicates), refiners: refine(specs, context) });
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
