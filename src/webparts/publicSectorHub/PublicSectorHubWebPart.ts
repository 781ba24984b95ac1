import { createTheme, ITheme } from '@fluentui/react/lib/Theme';
import { ThemeChangedEventArgs, ThemeProvider } from '@microsoft/sp-component-base';
import { IPropertyPaneConfiguration, PropertyPaneSlider, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { spfi, SPFx } from '@pnp/sp';
import * as strings from 'PublicSectorHubWebPartStrings';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { HubContent } from '../../content/hubContent';
import { Hub, HubProps } from '../../hub/Hub';
import { HubStorage, hubStorage, localArea } from '../../hub/storage/hubStorage';
import { displayFormPath, listPath } from '../../lists/listPaths';
import { articleList } from '../../lists/schema/identity';
import { sharePointContent } from '../../lists/sharePointContent';
import { HostServices, hostServices } from './hostServices';

/** What a page stores for one web part. */
export interface PublicSectorHubProperties {
  /** The heading; empty or absent means the usual one. */
  title?: string;
  articleCount: number;
}

const FEWEST_ARTICLES = 1;
const MOST_ARTICLES = 40;
const USUAL_ARTICLES = 12;

/** The web part: it hands SharePoint's context to the hub and owns nothing else. */
export default class PublicSectorHubWebPart extends BaseClientSideWebPart<PublicSectorHubProperties> {
  private _content: HubContent | undefined;
  private _host: HostServices | undefined;
  private _storage: HubStorage | undefined;
  private _theme: ITheme = hubTheme({});
  private _themeProvider: ThemeProvider | undefined;

  public render(): void {
    if (this._content === undefined || this._host === undefined || this._storage === undefined) {
      return;
    }
    const props: HubProps = {
      content: this._content,
      strings: strings.hub,
      idPrefix: `hub-${this.instanceId}`,
      title: this.properties.title?.trim() || undefined,
      articleCount: articleCountOf(this.properties.articleCount),
      theme: this._theme,
      storage: this._storage,
      ...this._host
    };
    ReactDom.render(React.createElement(Hub, props), this.domElement);
  }

  protected async onInit(): Promise<void> {
    this._themeProvider = this.context.serviceScope.consume(ThemeProvider.serviceKey);
    this._useTheme(this._themeProvider.tryGetTheme());
    this._themeProvider.themeChangedEvent.add(this, this._onThemeVariantChanged);
    const { web, user } = this.context.pageContext;
    const sitePath = web.serverRelativeUrl;
    const articles = listPath(sitePath, articleList.url);
    this._content = sharePointContent(spfi().using(SPFx(this.context)), { sitePath });
    this._storage = hubStorage(`${sitePath}/${user.loginName}`, localArea());
    this._host = hostServices({
      teams: this.context.sdks.microsoftTeams,
      instanceId: this.instanceId,
      appId: this.manifest.id,
      articlePage: (article) => new URL(displayFormPath(articles, article), web.absoluteUrl).href
    });
  }

  protected onDispose(): void {
    this._themeProvider?.themeChangedEvent.remove(this, this._onThemeVariantChanged);
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [
        {
          header: { description: strings.pane.description },
          groups: [
            {
              groupName: strings.pane.showGroup,
              groupFields: [
                PropertyPaneTextField('title', {
                  label: strings.pane.title,
                  description: strings.pane.titleHelp,
                  placeholder: strings.hub.defaultTitle,
                  maxLength: 120
                }),
                PropertyPaneSlider('articleCount', {
                  label: strings.pane.articleCount,
                  min: FEWEST_ARTICLES,
                  max: MOST_ARTICLES,
                  value: articleCountOf(this.properties.articleCount)
                })
              ]
            }
          ]
        }
      ]
    };
  }

  private _onThemeVariantChanged({ theme }: ThemeChangedEventArgs): void {
    this._useTheme(theme);
    this.render();
  }

  private _useTheme(variant: ThemeChangedEventArgs['theme']): void {
    if (variant !== undefined) {
      this._theme = hubTheme(variant);
    }
  }
}

/**
 * A theme variant brings colours only; Fluent fills in the rest. The font is the page's: Fluent's own names web fonts
 * that the browser would fetch from another origin.
 */
function hubTheme({ palette, semanticColors, isInverted }: NonNullable<ThemeChangedEventArgs['theme']>): ITheme {
  return createTheme({ palette, semanticColors, isInverted, defaultFontStyle: { fontFamily: 'inherit' } });
}

/** Stored properties may come from anywhere: a script, an import, an earlier version. */
function articleCountOf(stored: unknown): number {
  const count = typeof stored === 'number' && Number.isFinite(stored) ? Math.round(stored) : USUAL_ARTICLES;
  return Math.min(MOST_ARTICLES, Math.max(FEWEST_ARTICLES, count));
}
