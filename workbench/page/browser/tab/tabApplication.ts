import { initializeIcons, ITheme } from '@fluentui/react';
import { byId } from '../../../browser/dom';
import { paths } from '../../addresses';
import { loadCanvas } from '../canvasStore';
import { showMessage } from '../message';
import { PlacedWebPart, placeWebPart } from '../placeWebPart';
import { reasonOf } from '../reason';
import { BaseApplication, builtWebParts, requestManifest } from '../spfx';
import { applyTheme } from '../themes';
import { offerSetUp } from './setUp';
import { readTabPlace } from './tabPlace';
import { startTeams, Teams } from './teamsEnvironment';
import { teamsTheme } from './teamsThemes';

/** SharePoint's page inside Teams, as an application of the real runtime: the web part alone, in Teams' theme. */
export class TabApplication extends BaseApplication {
  private _theme: ITheme = teamsTheme(undefined).theme;
  private _placed: PlacedWebPart | undefined;

  /** SharePoint's suite bar and theme service are not here. */
  protected _getPageChromeProvider(): undefined {
    return undefined;
  }

  protected async onLoad(): Promise<void> {
    initializeIcons(`${paths.icons}/`, { disableWarnings: true });
    // Were a failure thrown on, the loader would take it for its own and leave the page.
    try {
      const teams = await startTeams();
      if (teams === undefined) {
        fail('This page opens in Teams only; its local stand-in is at /teams.');
        return;
      }
      await this._show(teams);
    } catch (error) {
      // With its stack, for whoever mends it.
      console.error(error);
      fail(`The web part could not be shown: ${reasonOf(error)}.`);
    }
  }

  private async _show({ teamsJs, context }: Teams): Promise<void> {
    this._useTheme(context.theme);
    // SharePoint's page, not SPFx, tells a web part of Teams' theme.
    teamsJs.app.registerOnThemeChangeHandler((name) => this._useTheme(name));
    const place = readTabPlace();
    const known = builtWebParts();
    const webPart = known.find(({ id }) => id === place.componentId) ?? known[0];
    if (webPart === undefined) {
      fail('No web part has been built yet. Run npm start again.');
      return;
    }
    const [manifest, canvas] = await Promise.all([requestManifest(webPart.id), loadCanvas()]);
    const begun = this._theme;
    const domElement = byId('zone');
    this._placed = await placeWebPart(this.context.serviceScope, { manifest, instanceId: place.instanceId, domElement, canvas, theme: begun, editing: place.settingUp, inTeams: true });
    if (this._theme !== begun) {
      this._placed.setTheme(this._theme);
    }
    if (place.settingUp) {
      offerSetUp(teamsJs, this._placed, place, manifest.preconfiguredEntries[0].title.default);
    }
    document.body.dataset.ready = 'true';
  }

  private _useTheme(name: string | undefined): void {
    const { theme, tokens } = teamsTheme(name);
    this._theme = theme;
    applyTheme(theme, tokens);
    document.body.dataset.theme = name ?? 'default';
    this._placed?.setTheme(theme);
  }
}

function fail(sentence: string): void {
  document.body.dataset.theme ??= 'default';
  showMessage(sentence);
  document.body.dataset.ready = 'failed';
}
