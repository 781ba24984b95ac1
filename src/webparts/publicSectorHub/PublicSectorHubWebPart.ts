import { ITheme } from '@fluentui/react/lib/Theme';
import { ThemeChangedEventArgs, ThemeProvider } from '@microsoft/sp-component-base';
import { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { spfi, SPFI, SPFx } from '@pnp/sp';
import * as strings from 'PublicSectorHubWebPartStrings';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { HubSite, HubSites } from '../../content/hubSites';
import { HubHost } from '../../hub/host/hubHost';
import { pageHost } from '../../hub/host/pageHost';
import { chosenSite, siteAt } from '../../hub/site/chosenSite';
import { HubOfSite, HubOfSiteProps } from '../../hub/site/HubOfSite';
import { DEFAULT_HUB } from '../../hub/site/defaultHub';
import { savedContent } from '../../hub/saved/savedContent';
import { savedStore } from '../../hub/saved/savedStore';
import { HubStorage, hubStorage, localArea } from '../../hub/storage/hubStorage';
import type { Elsewhere } from '../../lists/find/siteLists';
import { displayFormPath, listPath } from '../../lists/listPaths';
import { may } from '../../lists/rights';
import { articleList } from '../../lists/schema/identity';
import { sharePointContent } from '../../lists/sharePointContent';
import { hubTheme } from './hubTheme';
import type { FoundHubs } from './propertyPane';
import type { TeamsHost } from './teams/teamsHost';
import type { ThemeColours } from './teams/teamsTheme';
import { articleCountOf, PublicSectorHubProperties } from './webPartProperties';

/** The web part: it hands SharePoint's context to the hub and owns nothing else. */
export default class PublicSectorHubWebPart extends BaseClientSideWebPart<PublicSectorHubProperties> {
  private _host: HubHost | undefined;
  private _teams: TeamsHost | undefined;
  private _pane: typeof import('./propertyPane') | undefined;
  private _hubs: FoundHubs;
  private _surroundings: Pick<HubOfSiteProps, 'own' | 'mayCreate' | 'memory' | 'sites' | 'contentOf'> | undefined;
  private _theme: ITheme = hubTheme({});
  private _themeProvider: ThemeProvider | undefined;

  public render(): void {
    if (this._host === undefined || this._surroundings === undefined) {
      return;
    }
    const inTeams = this._teams !== undefined;
    const props: HubOfSiteProps = {
      strings: inTeams ? teamsStrings : strings.hub,
      idPrefix: `hub-${this.instanceId}`,
      title: this.properties.title?.trim() || undefined,
      articleCount: articleCountOf(this.properties.articleCount),
      theme: this._theme,
      inTeams,
      ownerPanel: () => import(/* webpackChunkName: 'hub-owner' */ '../../owner/OwnerPanel'),
      host: this._host,
      chosen: this._chosen,
      ...this._surroundings
    };
    ReactDom.render(React.createElement(HubOfSite, props), this.domElement);
    this._teams?.placed();
  }

  protected async onInit(): Promise<void> {
    this._themeProvider = this.context.serviceScope.consume(ThemeProvider.serviceKey);
    this._useTheme(this._themeProvider.tryGetTheme());
    this._themeProvider.themeChangedEvent.add(this, this._onThemeVariantChanged);

    const { web, user } = this.context.pageContext;
    const origin = this._origin;
    const pnp = (site: string): SPFI => spfi(site).using(SPFx(this.context));
    const storageOf = (scope: string): HubStorage => hubStorage(`${scope}/${user.loginName}`, localArea());
    // A copy belongs to one person and one version of the product.
    const owner = `${this.manifest.version}/${user.loginName}`;
    const own = { url: this._ownSite, title: web.title };
    this._surroundings = {
      own,
      mayCreate: may({ Low: String(web.permissions.value.Low) }, 'ManageLists'),
      memory: chosenSite(storageOf('app'), origin),
      sites: async () => {
        const { sharePointHubSites } = await import(/* webpackChunkName: 'hub-sites-sharepoint' */ '../../lists/hubSites');
        return sharePointHubSites({ at: pnp, siteUrl: own.url, language: strings.hub.language });
      },
      contentOf: onceEach((site) => {
        const sitePath = pathOf(site);
        const content = sharePointContent(pnp(site), { sitePath, elsewhere: () => this._elsewhere(site, pnp) });
        const scope = `${owner}/${sitePath}`;
        return { content: savedContent(content, savedStore(owner, sitePath), scope), storage: storageOf(sitePath) };
      })
    };

    const teams = this.context.sdks.microsoftTeams;
    if (teams) {
      const { teamsHost } = await import(/* webpackChunkName: 'hub-teams' */ './teams/teamsHost');
      const articlePage = (site: string, article: number): string => displayFormPath(listPath(site, articleList.url), article);
      this._teams = teamsHost({ teams, appId: this.manifest.id, themeGiven: this._themeProvider.tryGetTheme(), origin, articlePage });
      this._useTheme(this._teams.theme);
    }
    this._host = this._teams ?? pageHost(this.instanceId);
  }

  protected onDispose(): void {
    this._themeProvider?.themeChangedEvent.remove(this, this._onThemeVariantChanged);
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  /** Few people ever open the settings. */
  protected async loadPropertyPaneResources(): Promise<void> {
    this._pane = await import(/* webpackChunkName: 'hub-property-pane' */ './propertyPane');
  }

  /** Looks for hubs when somebody opens the settings, and not before. */
  protected onPropertyPaneConfigurationStart(): void {
    const show = (hubs: FoundHubs): void => {
      this._hubs = hubs;
      this.context.propertyPane.refresh();
    };
    this._hubs = undefined;
    this._surroundings?.sites().then(lookForHubs).then(show, () => show('failed'));
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this._pane?.propertyPane(this.properties, this._chosen, this._hubs, this._ownSite) ?? { pages: [] };
  }

  private get _chosen(): string {
    const { site } = this.properties;
    return site === DEFAULT_HUB ? DEFAULT_HUB : siteAt(site, this._origin) ?? '';
  }

  /** Where readers search beside the hub's own site. */
  private async _elsewhere(own: string, at: Elsewhere['at']): Promise<Elsewhere | undefined> {
    const { searchIn } = this.properties;
    if (searchIn === undefined) {
      return undefined;
    }
    const { searchedSites } = await import(/* webpackChunkName: 'hub-find-sites' */ './searchedSites');
    return { own, at, ...searchedSites(searchIn, this._origin) };
  }

  private get _ownSite(): string {
    const { absoluteUrl } = this.context.pageContext.web;
    return siteAt(absoluteUrl, this._origin) ?? absoluteUrl;
  }

  private get _origin(): string {
    return new URL(this.context.pageContext.web.absoluteUrl).origin;
  }

  private _onThemeVariantChanged({ theme }: ThemeChangedEventArgs): void {
    this._useTheme(theme);
    this.render();
  }

  private _useTheme(variant: ThemeColours | ThemeChangedEventArgs['theme']): void {
    if (variant !== undefined) {
      this._theme = hubTheme(variant);
    }
  }
}

async function lookForHubs(sites: HubSites): Promise<FoundHubs> {
  const organisation = async (): Promise<HubSite | undefined> => {
    const hub = await sites.defaultHub();
    return 'url' in hub ? { url: hub.url, title: await sites.titleOf(hub.url) } : undefined;
  };
  const [hub, found] = await Promise.all([organisation(), sites.find()]);
  return { organisation: hub, found };
}

/** The same texts for each time that the hub is drawn. */
const teamsStrings = { ...strings.hub, opensInNewTab: strings.hub.opensInBrowser };

/** Server-relative and as it reads, for PnPjs encodes it: `/sites/hub`, and `/` for the root site. */
const pathOf = (site: string): string => decodeURI(new URL(site).pathname);

function onceEach<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
