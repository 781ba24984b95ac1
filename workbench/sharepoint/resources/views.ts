import { badNode, columnNotFound, notServed, viewNotFound } from '../errors/catalogue';
import { defaultViewStays } from '../errors/schemaErrors';
import type { Segment } from '../odata/pathTokens';
import { viewFromXml } from '../schema/viewFromXml';
import { viewChanges } from '../schema/viewProperties';
import { listPath } from '../site/listEntity';
import { demand } from '../site/permissions';
import type { Site } from '../site/site';
import { viewEntity, viewPath } from '../site/viewEntity';
import type { List, View } from '../store/list';
import { entityResource } from './entityResource';
import { feedResource } from './feedResource';
import { jsonBody, nothing, textArgument } from './resource';
import type { Answer, Call, Resource } from './resource';
import { viewFieldsResource } from './viewFields';

const usualRows = 30;

const defaultView = ({ views }: List): View => views.find(({ isDefault }) => isDefault) ?? views[0];

const setXml = (list: List, view: View) => (call: Call): Answer => {
  demand(call.site, 'ManageLists');
  const { viewXml } = jsonBody(call);
  if (typeof viewXml !== 'string') {
    throw badNode('StartObject', 'PrimitiveValue');
  }
  call.site.store.lists.changeView(list, { ...view, ...viewFromXml(list, viewXml) });
  return { result: { kind: 'nothing' } };
};

/** One view: read, change, delete, and on to its columns. @throws `SpError` 404 when there is none */
export const viewResource = (site: Site, list: List, view: View | undefined): Resource => {
  if (!view) {
    throw viewNotFound();
  }
  const entity = () => viewEntity(site, list, listPath(list), view);
  return entityResource(entity, {
    merge: (call) => {
      demand(call.site, 'ManageLists');
      call.site.store.lists.changeView(list, { ...view, ...viewChanges(list, jsonBody(call, true), view, entity().properties) });
      return nothing;
    },
    delete: (call) => {
      demand(call.site, 'ManageLists');
      if (view.isDefault) {
        throw defaultViewStays();
      }
      call.site.store.lists.removeView(list, view);
      return { result: { kind: 'raw', contentType: 'application/json', content: Buffer.alloc(0) } };
    },
    child: (segment) => {
      switch (segment.name) {
        case 'viewfields':
          return viewFieldsResource(list, view, viewPath(listPath(list), view));
        case 'setviewxml':
          return { post: setXml(list, view) };
        default:
          return undefined;
      }
    }
  });
};

/** A page for a new view: its title without what an address cannot hold, and numbered where that is taken (*assumed*). */
const freePage = ({ views }: List, title: string): string => {
  const name = title.replace(/[^\p{L}\p{N} _]/gu, '').trim() || 'View';
  const taken = (page: string): boolean => ['AllItems', ...views.map((view) => view.addedAs ?? view.title.replace(/\W/g, ''))].some((one) => one.toLowerCase() === page.toLowerCase());
  return Array.from({ length: views.length + 2 }, (_unused, number) => `${name}${number === 0 ? '' : number}`).find((page) => !taken(page)) as string;
};

/** A new view shows the columns of the default view unless others are named, and no further pages (recorded). */
const added = (call: Call, list: List, body: Record<string, unknown>, columns = defaultView(list).columns): Answer => {
  demand(call.site, 'ManageLists');
  const draft = { title: '', columns, query: '', rowLimit: usualRows, paged: false, isDefault: false };
  const changes = viewChanges(list, { Title: '', ...body }, undefined, viewEntity(call.site, list, listPath(list), { id: '', ...draft }).properties);
  const view = { ...draft, addedAs: freePage(list, changes.title ?? ''), ...changes };
  const after = call.site.store.lists.addView(list, view);
  const entity = viewEntity(call.site, after, listPath(after), after.views[after.views.length - 1]);
  return { status: 201, result: { kind: 'entity', entity }, headers: { Location: `${call.apiUrl}/${entity.path}` } };
};

const parameterNames: Readonly<Record<string, string>> = { Query: 'ViewQuery', SetAsDefaultView: 'DefaultView' };
const knownParameters = new Set(['Title', 'Query', 'RowLimit', 'Paged', 'SetAsDefaultView', 'PersonalView', 'ViewTypeKind', 'ViewFields']);

/** A collection in the body of a call: an array, or in verbose JSON below `results`. */
const collection = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'results' in value ? value.results : value);

/** `views/add`: one call that says all of a view, as CLI for Microsoft 365 makes it (`SP.ViewCreationInformation` in SharePoint's metadata). */
const addWhole = (list: List) => (call: Call): Answer => {
  const { parameters } = jsonBody(call);
  if (typeof parameters !== 'object' || parameters === null) {
    throw badNode('PrimitiveValue', 'StartObject');
  }
  const { ViewFields, ...others } = Object.fromEntries(Object.entries(parameters).filter(([name]) => name !== '__metadata'));
  const stranger = Object.keys(others).find((name) => !knownParameters.has(name));
  if (stranger !== undefined) {
    throw notServed(`${stranger} in views/add`);
  }
  const names = ViewFields === undefined ? undefined : collection(ViewFields);
  if (names !== undefined && !(Array.isArray(names) && names.every((name): name is string => typeof name === 'string'))) {
    throw badNode('PrimitiveValue', 'StartArray');
  }
  const missing = names?.find((column) => !list.fields.some(({ name }) => name === column));
  if (missing !== undefined) {
    throw columnNotFound(missing);
  }
  const body = Object.fromEntries(Object.entries(others).map(([name, value]) => [parameterNames[name] ?? name, value]));
  return { ...added(call, list, body, names), status: 200 };
};

/** `getView('<id>')` and the like. @throws `SpError` 404 when there is none */
export const viewById = (site: Site, list: List, text: string): Resource => viewResource(site, list, list.views.find(({ id }) => id === text.replace(/[{}]/g, '').toLowerCase()));

/** `views`, `views('<id>')`, and on to one view by id or title. */
export const viewsResource = (list: List, segment: Segment, site: Site): Resource => {
  const byId = (text: string): Resource => viewById(site, list, text);
  const key = textArgument(segment);
  if (key !== undefined) {
    return byId(key);
  }
  return feedResource(() => ({ set: 'SP.ApiData.Views', entities: list.views.map((view) => viewEntity(site, list, listPath(list), view)) }), {
    post: (call) => added(call, list, jsonBody(call, true)),
    child: (step) => {
      if (step.name === 'add' && !step.args?.length) {
        return { post: addWhole(list) };
      }
      const text = textArgument(step);
      if (text === undefined) {
        return undefined;
      }
      switch (step.name) {
        case 'getbyid':
          return byId(text);
        case 'getbytitle':
          return viewResource(site, list, list.views.find(({ title }) => title.toLowerCase() === text.toLowerCase()));
        default:
          return undefined;
      }
    }
  });
};
