import { strings } from '../odata/values';
import type { Entity } from '../odata/values';
import type { List, View } from '../store/list';
import { escapeXml } from './fieldXml';
import { listUrl } from './listUrls';
import type { Site } from './site';

const fieldRefs = (view: View): string => view.columns.map((name) => `<FieldRef Name="${name}" />`).join('');

/** The page of a view that came with its list. */
const pageOf = (title: string): string => (title === 'All Items' ? 'AllItems' : title.replace(/\W/g, ''));

const viewUrl = (site: Site, list: List, { title, addedAs }: View): string => `${listUrl(site, list)}/${addedAs ?? pageOf(title)}.aspx`;

const viewXml = (site: Site, list: List, view: View): string =>
  `<View Type="HTML" Url="${escapeXml(viewUrl(site, list, view))}" Personal="FALSE" DisplayName="${escapeXml(view.title)}" DefaultView="${String(view.isDefault).toUpperCase()}" Name="{${view.id.toUpperCase()}}">`
  + `<Query>${view.query}</Query><ViewFields>${fieldRefs(view)}</ViewFields><RowLimit Paged="${String(view.paged ?? true).toUpperCase()}">${view.rowLimit}</RowLimit></View>`;

/** Below `_api/`. */
export const viewPath = (listPath: string, { id }: View): string => `${listPath}/Views(guid'${id}')`;

/** The columns that a view shows. */
export const viewFieldsEntity = (view: View, path: string): Entity => ({
  type: 'SP.ViewFieldCollection',
  set: 'SP.ApiData.ViewFieldCollections',
  path: `${path}/ViewFields`,
  properties: { SchemaXml: fieldRefs(view), Items: strings(view.columns) }
});

/** A saved view as REST shows it (recorded). */
export const viewEntity = (site: Site, list: List, listPath: string, view: View): Entity => {
  const path = viewPath(listPath, view);
  const url = viewUrl(site, list, view);
  return {
    type: 'SP.View',
    set: 'SP.ApiData.Views',
    path,
    properties: {
      Aggregations: null, AggregationsStatus: null, AssociatedContentTypeId: null, BaseViewId: view.addedAs ? null : '1', CalendarViewStyles: null, ColumnWidth: null,
      ContentTypeId: { complex: 'SP.ContentTypeId', properties: { StringValue: '0x' } }, CustomFormatter: view.customFormatter ?? null, CustomOrder: null, DefaultView: view.isDefault,
      DefaultViewForContentType: false, EditorModified: false, Formats: null, GridLayout: null, Hidden: Boolean(view.hidden), HtmlSchemaXml: viewXml(site, list, view), Id: view.id,
      ImageUrl: null, IncludeRootFolder: false, ViewJoins: null, JSLink: null, ListViewXml: viewXml(site, list, view), Method: null, MobileDefaultView: false,
      MobileView: false, ModerationType: null, NewDocumentTemplates: null, OrderedView: false, Paged: view.paged ?? true, PersonalView: false, ViewProjectedFields: null,
      ViewQuery: view.query, ReadOnlyView: false, RequiresClientIntegration: false, RowLimit: view.rowLimit, Scope: 0,
      ServerRelativePath: { complex: 'SP.ResourcePath', properties: { DecodedUrl: url } }, ServerRelativeUrl: url, StyleId: null, TabularView: true, Threaded: false,
      Title: view.title, Toolbar: null, ToolbarTemplateName: null, ViewType: 'HTML', ViewData: null, ViewType2: null, VisualizationInfo: null
    },
    navigation: { ViewFields: { follow: () => viewFieldsEntity(view, path) } }
  };
};
