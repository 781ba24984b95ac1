import type { Entity } from '../odata/values';
import { itemType, itemTypeName, listName } from '../store/list';
import type { List } from '../store/list';
import { changeToken } from './changeToken';
import { contentTypeFeed } from './contentTypeEntity';
import { fieldEntity } from './fieldEntity';
import { folderEntity } from './folderEntity';
import { listUrl } from './listUrls';
import { permissions } from './permissions';
import type { Site } from './site';
import { shownPath } from './sitePaths';
import { viewEntity } from './viewEntity';
import { webEntity } from './webEntity';

/** Below `_api/`. */
export const listPath = ({ id }: List): string => `Web/Lists(guid'${id}')`;

const decoded = (url: string): { complex: string; properties: { DecodedUrl: string } } => ({ complex: 'SP.ResourcePath', properties: { DecodedUrl: url } });

const nobody = '00000000-0000-0000-0000-000000000000';

/** What every list has here that nobody changed; the numbers are those of SharePoint's settings page (*assumed*): all items are read, all are written. */
const unchanged = { ReadSecurity: 1, WriteSecurity: 1 } as const;

/** A list as REST shows it: names, order and values of a generic list were recorded. */
export const listEntity = (site: Site, list: List): Entity => {
  const { settings } = list;
  const { modified, deleted } = site.store.items.lastTouched(list);
  const count = site.store.items.count(list);
  const path = listPath(list);
  const image = '/_layouts/15/images/itgen.png?rev=47';
  return {
    type: 'SP.List',
    set: 'SP.ApiData.Lists',
    path,
    etag: `"${list.id},${list.version}"`,
    properties: {
      AllowContentTypes: true, BaseTemplate: 100, BaseType: 0, ContentTypesEnabled: settings.contentTypesEnabled, CrawlNonDefaultViews: false, Created: list.created,
      CurrentChangeToken: changeToken(list, modified, site.store.changes.last(list)),
      DefaultContentApprovalWorkflowId: nobody, DefaultItemOpenUseListSetting: false, Description: list.description, Direction: 'none',
      DisableCommenting: settings.disableCommenting, DisableGridEditing: false, DocumentTemplateUrl: null,
      DraftVersionVisibility: settings.draftVersionVisibility, EnableAttachments: settings.enableAttachments,
      EnableFolderCreation: false, EnableMinorVersions: false, EnableModeration: settings.enableModeration, EnableRequestSignOff: true, EnableVersioning: settings.enableVersioning,
      EntityTypeName: `${itemTypeName(list).replace(/Item$/, '')}`, ExemptFromBlockDownloadOfNonViewableFiles: false, FileSavePostProcessingEnabled: false,
      ForceCheckout: false, HasExternalDataSource: false, Hidden: settings.hidden, Id: list.id, ImagePath: decoded(image), ImageUrl: image,
      DefaultSensitivityLabelForLibrary: '', IrmEnabled: false, IrmExpire: false, IrmReject: false, IsApplicationList: false, IsCatalog: false, IsPrivate: false,
      ItemCount: count, LastItemDeletedDate: deleted, LastItemModifiedDate: modified, LastItemUserModifiedDate: modified, ListExperienceOptions: 0,
      ListItemEntityTypeFullName: itemType(list), MajorVersionLimit: 50, MajorWithMinorVersionsLimit: 0, MultipleDataList: false, NoCrawl: settings.noCrawl,
      ParentWebPath: decoded(shownPath(site)), ParentWebUrl: shownPath(site), ParserDisabled: false, ServerTemplateCanCreateFolders: true,
      TemplateFeatureId: '00bfea71-de22-43b2-a848-c05709900100', Title: list.title
    },
    onDemand: {
      EffectiveBasePermissions: () => permissions(site),
      DefaultViewUrl: () => `${listUrl(site, list)}/AllItems.aspx`,
      DefaultDisplayFormUrl: () => `${listUrl(site, list)}/DispForm.aspx`,
      DefaultEditFormUrl: () => `${listUrl(site, list)}/EditForm.aspx`,
      DefaultNewFormUrl: () => `${listUrl(site, list)}/NewForm.aspx`,
      HasUniqueRoleAssignments: () => false,
      OnQuickLaunch: () => settings.onQuickLaunch,
      ValidationFormula: () => settings.validationFormula ?? null,
      ValidationMessage: () => settings.validationMessage ?? null,
      ...Object.fromEntries(Object.entries(unchanged).map(([name, value]) => [name, () => value]))
    },
    navigation: {
      Fields: { follow: () => ({ set: 'SP.ApiData.Fields', entities: list.fields.map((field) => fieldEntity(site, list, path, field)) }) },
      Views: { follow: () => ({ set: 'SP.ApiData.Views', entities: list.views.map((view) => viewEntity(site, list, path, view)) }) },
      DefaultView: { follow: () => viewEntity(site, list, path, list.views.find(({ isDefault }) => isDefault) ?? list.views[0]) },
      ContentTypes: { follow: () => contentTypeFeed(site, list) },
      RootFolder: { follow: () => folderEntity({ list, url: listUrl(site, list), name: listName(list), count, modified }) },
      ParentWeb: { follow: () => webEntity(site) }
    }
  };
};
