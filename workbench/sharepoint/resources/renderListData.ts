import { renderPage } from '../caml/renderPage';
import { badNode, nodeOf, notServed, unknownBodyProperty, viewNotFound } from '../errors/catalogue';
import { badPropertyValue } from '../errors/schemaErrors';
import type { Segment } from '../odata/pathTokens';
import type { List, View } from '../store/list';
import { refuseFolder } from './getItems';
import { jsonBody, textArgument } from './resource';
import type { Call, Resource } from './resource';

/** `RenderOptions` is a sum of these; only the data themselves are served. */
const listData = 2;

/** Properties of `SP.RenderListDataParameters` that are served, or make no difference here. */
const served = new Set(['ViewXml', 'RenderOptions', 'Paging', 'FolderServerRelativeUrl', 'DatesInUtc', 'AddRequiredFields', 'AllowMultipleValueFilterForTaxonomyFields', 'ExpandGroups', 'ModernListBoot', 'ShowStubFile']);

/** Those that may only be left out, or be sent empty or as *no*. */
const elsewhere = new Set([
  'AddAllFields', 'AddAllViewFields', 'AddRegionalSettings', 'AudienceTarget', 'ExpandUserField', 'FilterOutChannelFoldersInDefaultDocLib', 'FirstGroupOnly', 'ImageFieldsToTryRewriteToCdnUrls',
  'MergeDefaultView', 'OriginalDate', 'OverrideViewXml', 'RenderURLFieldInJSON', 'ReplaceGroup', 'RequireFolderColoringFields'
]);

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === false || value === '';

const objectOf = (json: unknown): Record<string, unknown> => {
  if (json !== undefined && (json === null || nodeOf(json) !== 'StartObject')) {
    throw badNode(nodeOf(json), 'StartObject');
  }
  return (json ?? {}) as Record<string, unknown>;
};

const parametersOf = (call: Call): Record<string, unknown> => {
  const body = jsonBody(call);
  const parameters = objectOf(body.parameters);
  for (const [name, value] of Object.entries(parameters)) {
    if (!served.has(name) && !elsewhere.has(name)) {
      throw unknownBodyProperty(name, 'SP.RenderListDataParameters');
    }
    if (elsewhere.has(name) && !isNothing(value)) {
      throw notServed(`${name} of RenderListDataAsStream`);
    }
  }
  const override = Object.entries(objectOf(body.overrideParameters ?? undefined)).find(([, value]) => !isNothing(value));
  if (override) {
    throw notServed(`${override[0]} of RenderListDataAsStream`);
  }
  return parameters;
};

const text = (parameters: Record<string, unknown>, name: string): string | undefined => {
  const value = parameters[name] ?? undefined;
  if (value !== undefined && typeof value !== 'string') {
    throw badPropertyValue(name);
  }
  return value === '' ? undefined : value;
};

const defaultView = ({ views }: List): View => views.find(({ isDefault }) => isDefault) ?? views[0];

/** The saved view that the address names; the id of none stands for none. @throws `SpError` 404 when the list has no such view */
const viewOf = (list: List, id: string | undefined): View => {
  const wanted = id?.replace(/[{}]/g, '').toLowerCase();
  const view = wanted === undefined || /^[0-]*$/.test(wanted) ? defaultView(list) : list.views.find((one) => one.id === wanted);
  if (!view) {
    throw viewNotFound();
  }
  return view;
};

const pagingNames = /^(Paged|PagedPrev|PageFirstRow|p_.+)$/;

/** What stands in the address: a view, and the `NextHref` of the page before. @throws `SpError` 501 for anything else, such as a filter */
const fromAddress = (list: List, { options: { others } }: Call): { view: View; paging?: string } => {
  const stranger = [...others.keys()].find((name) => name !== 'View' && !pagingNames.test(name));
  if (stranger !== undefined) {
    throw notServed(`${stranger} in the address of RenderListDataAsStream`);
  }
  return { view: viewOf(list, others.get('View')), paging: others.has('Paged') ? new URLSearchParams([...others]).toString() : undefined };
};

/** `RenderListDataAsStream`: a page of items as SharePoint's own list pages get it. Without `ViewXml` the default view's. */
export const renderListDataAsStreamResource = (list: List): Resource => ({
  post: (call) => {
    const parameters = parametersOf(call);
    const { RenderOptions = 0 } = parameters;
    if (RenderOptions !== null && RenderOptions !== 0 && RenderOptions !== listData) {
      throw notServed(`RenderOptions ${String(RenderOptions)}`);
    }
    refuseFolder(call.site, list, parameters.FolderServerRelativeUrl);
    const { view, paging } = fromAddress(list, call);
    const json = renderPage(call.site, list, { view, viewXml: text(parameters, 'ViewXml'), paging: text(parameters, 'Paging') ?? paging });
    return { result: { kind: 'raw', contentType: 'application/json; charset=utf-8', content: Buffer.from(JSON.stringify(json)) } };
  }
});

/** `renderlistdata(@viewXml)`: the same, as text inside of the answer (*assumed* to hold the same). */
export const renderListDataResource = (list: List, segment: Segment): Resource | undefined => {
  const viewXml = textArgument(segment, 'viewXml');
  return viewXml === undefined ? undefined : {
    post: ({ site }) => ({
      result: { kind: 'value', name: 'RenderListData', edmType: 'Edm.String', value: JSON.stringify(renderPage(site, list, { view: defaultView(list), viewXml })) }
    })
  };
};
