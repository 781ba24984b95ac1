import { ITheme } from '@fluentui/react/lib/Theme';
import { ThemeChangedEventArgs, ThemeProvider } from '@microsoft/sp-component-base';
import { DisplayMode, Version } from '@microsoft/sp-core-library';
import { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'PublicSectorHubWebPartStrings';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { HubHost } from '../../hub/host/hubHost';
import { pageHost } from '../../hub/host/pageHost';
import { isSameSite, siteAt } from '../../hub/site/chosenSite';
import { HubOfSite, HubOfSiteProps } from '../../hub/site/HubOfSite';
import { DEFAULT_HUB } from '../../hub/site/defaultHub';
import { themeVariables } from '../../hub/theme/themeVariables';
import type { Elsewhere } from '../../lists/find/siteLists';
import { HubLists, usualLists } from '../../lists/hubLists';
import { displayFormPath, listPath } from '../../lists/listPaths';
import { hubTheme } from './hubTheme';
import { migrateProperties, VERSION } from './migrateProperties';
import type { PaneHost } from './pane/paneHost';
import { isPlain, plainSettings, ReadSettings } from './plainSettings';
import { Surroundings, surroundings } from './surroundings';
import type { TeamsHost } from './teams/teamsHost';
import type { ThemeColours } from './teams/teamsTheme';
import { PublicSectorHubProperties } from './webPartProperties';

type AudienceModule = typeof import('./audience/Audience');

/** The web part: it hands SharePoint's context to the hub and owns nothing else. */
export default class PublicSectorHubWebPart extends BaseClientSideWebPart<PublicSectorHubProperties> {
  private _host: HubHost | undefined;
  private _teams: TeamsHost | undefined;
  private _pane: PaneHost | undefined;
  private _audience: AudienceModule | 'failed' | undefined;
  private _surroundings: Surroundings | undefined;
  private _theme: ITheme = hubTheme({});
  private _themeProvider: ThemeProvider | undefined;
  private _version = VERSION;
  private _read: (properties: PublicSectorHubProperties) => ReadSettings = plainSettings;

  public render(): void {
    const host = this._host;
    if (host === undefined || this._surroundings === undefined || this.isDisposed) {
      return;
    }
    const { own, pnp, mayEdit, mayCreate, memory, sites, contentOf } = this._surroundings;
    const { lists = usualLists, ...settings } = this._read(this.properties);
    const { audience = [] } = settings;
    const inTeams = this._teams !== undefined;
    const isUsual = lists === usualLists;
    const isEditing = this.displayMode === DisplayMode.Edit;
    const props: HubOfSiteProps = {
      ...settings,
      strings: inTeams ? teamsStrings : strings.hub,
      idPrefix: `hub-${this.instanceId}`,
      theme: this._theme,
      inTeams,
      ownerPanel: () => import(/* webpackChunkName: 'hub-owner' */ '../../owner/OwnerPanel'),
      host,
      // Whoever chose lists meant them: nothing stands in, none are made.
      chosen: this._chosen || (isUsual ? '' : own.url),
      mayCreate: mayCreate && isUsual,
      mayEdit: mayEdit || isEditing,
      isEditing, own, memory, sites, contentOf
    };
    const hub = React.createElement(HubOfSite, props);
    if (audience.length === 0 || this._audience === 'failed') {
      ReactDom.render(hub, this.domElement);
    } else if (this._audience) {
      ReactDom.render(React.createElement(this._audience.Audience, {
        groups: audience, sp: pnp(own.url), mayEdit: !!props.mayEdit, language: strings.hub.language,
        variables: themeVariables(this._theme), inTeams, onHidden: () => host.shown(false)
      }, hub), this.domElement);
    } else {
      // Who is meant protects nothing, so whatever fails shows the hub.
      import(/* webpackChunkName: 'hub-audience' */ './audience/Audience').catch((): 'failed' => 'failed').then((loaded) => { this._audience = loaded; this.render(); }, undefined);
    }
    this._teams?.placed();
  }

  protected async onInit(): Promise<void> {
    this._themeProvider = this.context.serviceScope.consume(ThemeProvider.serviceKey);
    this._useTheme(this._themeProvider.tryGetTheme());
    this._themeProvider.themeChangedEvent.add(this, this._onThemeVariantChanged);
    this._surroundings = surroundings({
      context: this.context,
      version: this.manifest.version,
      listsOf: (site) => this._listsOf(site),
      elsewhere: (site, at) => this._elsewhere(site, at)
    });

    if (!isPlain(this.properties)) {
      // If it cannot be fetched readers see the usual hub.
      await import(/* webpackChunkName: 'hub-settings' */ './hubSettings').then(({ hubSettings }) => { this._read = hubSettings; }, () => undefined);
    }
    const teams = this.context.sdks.microsoftTeams;
    if (teams) {
      const { teamsHost } = await import(/* webpackChunkName: 'hub-teams' */ './teams/teamsHost');
      const articlePage = (site: string, article: number): string => displayFormPath(listPath(site, this._listsOf(site).articles.url), article);
      this._teams = teamsHost({ teams, appId: this.manifest.id, themeGiven: this._themeProvider.tryGetTheme(), origin: this._surroundings.origin, articlePage });
      this._useTheme(this._teams.theme);
    }
    this._host = this._teams ?? pageHost(this.instanceId);
  }

  protected onDispose(): void {
    this._themeProvider?.themeChangedEvent.remove(this, this._onThemeVariantChanged);
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  /** Stored beside the properties; what a later version wrote keeps its number. */
  protected get dataVersion(): Version {
    return Version.parse(`${this._version}.0`);
  }

  protected onAfterDeserialize(stored: unknown): PublicSectorHubProperties {
    const properties = migrateProperties(stored);
    this._version = properties.version;
    return properties;
  }

  /** Few people ever open the settings. */
  protected async loadPropertyPaneResources(): Promise<void> {
    const { paneHost, hubSettings } = await import(/* webpackChunkName: 'hub-property-pane' */ './pane/paneHost');
    this._read = hubSettings;
    if (this._surroundings) {
      this._pane ??= paneHost({
        ...this._surroundings,
        language: strings.hub.language,
        properties: () => this.properties,
        listsOf: (site) => this._listsOf(site),
        chosen: () => this._chosen,
        refresh: () => this.context.propertyPane.refresh()
      });
    }
  }

  protected onPropertyPaneConfigurationStart(): void {
    this._pane?.open();
  }

  protected onPropertyPaneFieldChanged(path: string): void {
    this._pane?.changed(path);
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this._pane?.configuration() ?? { pages: [] };
  }

  private get _chosen(): string {
    const { site } = this.properties;
    return site === DEFAULT_HUB ? DEFAULT_HUB : siteAt(site, this._surroundings?.origin ?? '') ?? '';
  }

  /** Lists can be chosen in the hub's own site; other sites, and the organisation's hub, have the usual ones. */
  private _listsOf(site: string): HubLists {
    return isSameSite(site, this._chosen || this._surroundings?.own.url) ? this._read(this.properties).lists ?? usualLists : usualLists;
  }

  /** Where readers search beside the hub's own site. */
  private async _elsewhere(own: string, at: Elsewhere['at']): Promise<Elsewhere | undefined> {
    const { searchIn } = this.properties;
    if (searchIn === undefined) {
      return undefined;
    }
    const { searchedSites } = await import(/* webpackChunkName: 'hub-find-sites' */ './searchedSites');
    return { own, at, ...searchedSites(searchIn, new URL(own).origin) };
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

/** The same texts for each time that the hub is drawn. */
const teamsStrings = { ...strings.hub, opensInNewTab: strings.hub.opensInBrowser };
