import type { Entity } from '../odata/values';
import { contentTypeFeed } from './contentTypeEntity';
import { permissions } from './permissions';
import { regionalSettings } from './regionalSettings';
import type { Site } from './site';
import { shownPath } from './sitePaths';
import { userEntity } from './userEntity';

const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * The site's web as REST shows it. Names follow SharePoint's metadata; values are those of a team site (*assumed*).
 */
export const webEntity = (site: Site): Entity => {
  const { webId, created } = site.store.settings;
  return {
    type: 'SP.Web',
    set: 'SP.ApiData.Webs',
    path: 'Web',
    properties: {
      AllowRssFeeds: true, AlternateCssUrl: '', AppInstanceId: nobody, ClassicWelcomePage: null, Configuration: 0, Created: created,
      CustomMasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`, Description: '', DesignPackageId: nobody, EnableMinimalDownload: false,
      FooterEmphasis: 0, FooterEnabled: false, FooterLayout: 0, HeaderEmphasis: 0, HeaderLayout: 2, HideTitleInHeader: false, HorizontalQuickLaunch: false,
      Id: webId, IsEduClass: false, IsHomepageModernized: false, IsMultilingual: true, IsRevertHomepageLinkHidden: false, Language: 1033,
      LastItemModifiedDate: created, LastItemUserModifiedDate: created, LogoAlignment: 0, MasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`,
      MegaMenuEnabled: false, NavAudienceTargetingEnabled: false, NoCrawl: false, ObjectCacheEnabled: false, OverwriteTranslationsOnChange: false,
      ResourcePath: { complex: 'SP.ResourcePath', properties: { DecodedUrl: `${site.origin}${site.path}` } }, QuickLaunchEnabled: true, RecycleBinEnabled: true, SearchScope: 0,
      ServerRelativeUrl: shownPath(site), SiteLogoUrl: null, SyndicationEnabled: true, TenantAdminMembersCanShare: 0, Title: site.title, TreeViewEnabled: false,
      UIVersion: 15, UIVersionConfigurationEnabled: false, Url: `${site.origin}${site.path}`, WebTemplate: 'GROUP', WelcomePage: 'SitePages/Home.aspx'
    },
    onDemand: {
      EffectiveBasePermissions: () => permissions(site),
      ServerRelativePath: () => ({ complex: 'SP.ResourcePath', properties: { DecodedUrl: shownPath(site) } }),
      HasUniqueRoleAssignments: () => true
    },
    navigation: {
      ContentTypes: { follow: () => contentTypeFeed(site) },
      AvailableContentTypes: { follow: () => contentTypeFeed(site) },
      CurrentUser: { follow: () => userEntity(site, site.currentUser()) },
      RegionalSettings: { follow: () => regionalSettings() }
    }
  };
};
