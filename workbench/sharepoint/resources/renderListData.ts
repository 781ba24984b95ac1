import { camlRequest } from '../caml/camlRequest';
import { permissionMask, renderRow } from '../caml/renderRow';
import { badCamlField } from '../errors/camlErrors';
import { badNode, notServed } from '../errors/catalogue';
import type { FieldDefinition } from '../fields/definition';
import { readPage } from '../items/page';
import { encodeLower } from '../odata/pagingToken';
import type { List, View } from '../store/list';
import { jsonBody } from './resource';
import type { Call, Resource } from './resource';

/** `RenderOptions` is a sum of these; only the data themselves are served. */
const listData = 2;

const known = new Set(['ViewXml', 'RenderOptions', 'Paging', 'DatesInUtc', 'AddRequiredFields', 'AllowMultipleValueFilterForTaxonomyFields', 'ExpandGroups', 'FolderServerRelativeUrl']);

interface Parameters {
  readonly ViewXml?: string;
  readonly RenderOptions?: number;
  readonly Paging?: string;
}

const parametersOf = (call: Call): Parameters => {
  const { parameters = {}, overrideParameters } = jsonBody(call);
  if (typeof parameters !== 'object' || parameters === null) {
    throw badNode('PrimitiveValue', 'StartObject');
  }
  const stranger = Object.entries(parameters).find(([name, value]) => !known.has(name) && value !== null && value !== undefined);
  if (stranger || (overrideParameters !== null && overrideParameters !== undefined)) {
    throw notServed(stranger ? `${stranger[0]} of RenderListDataAsStream` : 'overrideParameters of RenderListDataAsStream');
  }
  const { RenderOptions = 0 } = parameters as Parameters;
  if (RenderOptions !== 0 && RenderOptions !== listData) {
    throw notServed(`RenderOptions ${RenderOptions}`);
  }
  return parameters as Parameters;
};

const xmlOf = ({ query, columns, rowLimit }: View): string =>
  `<View><Query>${query}</Query><ViewFields>${columns.map((name) => `<FieldRef Name="${name}" />`).join('')}</ViewFields><RowLimit>${rowLimit}</RowLimit></View>`;

const fieldsOf = ({ fields }: List, names: readonly string[]): FieldDefinition[] => names.map((name) => {
  const field = fields.find((one) => one.name === name);
  if (!field) {
    throw badCamlField();
  }
  return field;
});

/** How many rows come when nobody says so (recorded). */
const usualRows = 100;

/** `RenderListDataAsStream`: a page of items as SharePoint's own list pages get it. Without `ViewXml` the default view's. */
export const renderListDataResource = (list: List): Resource => ({
  post: (call) => {
    const { site } = call;
    const parameters = parametersOf(call);
    const view = list.views.find(({ isDefault }) => isDefault) ?? list.views[0];
    const viewXml = parameters.ViewXml || xmlOf(view);
    // The address of the next page, given back as it came, begins with a question mark.
    const paging = parameters.Paging?.replace(/^\?/, '');
    const { request, columns = view.columns, rowLimit } = camlRequest(site, list, viewXml, { skipToken: paging || undefined, usualRows });
    const shown = fieldsOf(list, columns);
    const { rows, next } = readPage(site, list, { ...request, select: Object.fromEntries(columns.map((name) => [`${name}Id`, {}])) });
    const first = Number(new URLSearchParams(paging).get('PageFirstRow') ?? 1);
    const json = {
      Row: rows.map((row) => renderRow(site, list, row, shown)),
      FirstRow: first,
      FolderPermissions: permissionMask(site),
      LastRow: first + rows.length - 1,
      RowLimit: rowLimit,
      ...(next === undefined ? {} : { NextHref: `?${next}&PageFirstRow=${first + rows.length}&View=${encodeLower(view.id)}` }),
      FilterLink: '?',
      ForceNoHierarchy: '1',
      HierarchyHasIndention: '',
      CurrentFolderSpItemUrl: ''
    };
    return { result: { kind: 'raw', contentType: 'application/json; charset=utf-8', content: Buffer.from(JSON.stringify(json)) } };
  }
});
