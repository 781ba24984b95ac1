/** What the page must know of the site; SharePointService of workbench/sharepoint gives it. */
export interface SiteContext {
  webId: string;
  siteId: string;
  webTitle: string;
  webAbsoluteUrl: string;
  webServerRelativeUrl: string;
  user: { id: number; loginName: string; title: string; email: string };
  /** From another organisation. */
  isExternalGuest: boolean;
  permissions: { High: number; Low: number };
  formDigestValue: string;
  formDigestTimeoutSeconds: number;
  serverTime: string;
}

/** The page itself, an item of the Site Pages library. */
const PAGE_LIST_ID = '5d1b6f7e-7c0f-4b3f-9f61-1f0d7a2f6c10';
const PAGE_ITEM_ID = 1;

/**
 * Switches that keep parts of SharePoint's own page out, which is not here: the content panel (configuration tools,
 * page details) as host of the property pane. The pane then opens by itself.
 */
const KILL_SWITCHES = { 'a3f45048-0db5-4b7c-9a9a-e3183d216c4d': true, '15d79b5c-445c-474f-920e-42b56570baa8': true };

/**
 * The object that SharePoint writes into a page as `_spPageContextInfo` and from which the runtime makes the page
 * context. Fields that would start telemetry (`cloudType`) or sign-in frames (`aadTenantId`) are left out.
 * @param locale - language of the interface, BCP 47
 */
export function pageContextInfo(site: SiteContext, origin: string, locale: string): Record<string, unknown> {
  const base = site.webServerRelativeUrl.replace(/\/$/, '');
  return {
    webServerRelativeUrl: site.webServerRelativeUrl, webAbsoluteUrl: site.webAbsoluteUrl, webId: site.webId, webTitle: site.webTitle, webPermMasks: site.permissions,
    siteAbsoluteUrl: site.webAbsoluteUrl, siteServerRelativeUrl: site.webServerRelativeUrl, siteId: site.siteId,
    serverRequestPath: `${base}/SitePages/Home.aspx`, webTemplate: '68', webDescription: '', webLogoUrl: '',
    webLanguage: 1033, webLanguageName: 'en-US', isAppWeb: false, isNoScriptEnabled: true,
    listId: PAGE_LIST_ID, listTitle: 'Site Pages', listUrl: `${base}/SitePages`, listBaseTemplate: 119, listPermsMask: site.permissions, pageItemId: PAGE_ITEM_ID,
    userId: site.user.id, userDisplayName: site.user.title, userEmail: site.user.email, userLoginName: site.user.loginName, systemUserKey: site.user.loginName,
    currentCultureName: locale, currentUICultureName: locale, currentLanguage: 1033,
    CorrelationId: '00000000-0000-4000-8000-000000000001', isSPO: true, env: 'prod', portalUrl: origin,
    formDigestValue: site.formDigestValue, formDigestTimeoutSeconds: site.formDigestTimeoutSeconds, serverTime: site.serverTime,
    killSwitches: KILL_SWITCHES, ExpFeatures: [], ECSClientFeatures: {}, siteClientTag: '0$$local', isAnonymousGuestUser: false, isExternalGuestUser: site.isExternalGuest
  };
}
