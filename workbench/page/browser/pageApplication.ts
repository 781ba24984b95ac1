import { initializeIcons } from '@fluentui/react';
import { paths } from '../addresses';
import { mayEditPage } from '../rights';
import { loadCanvas, saveCanvas } from './canvasStore';
import { showCommandBar } from './commandBar';
import { byId } from '../../browser/dom';
import { clearMessages, showMessage } from './message';
import { PageState, readState, writeState } from './pageState';
import { reasonOf } from './reason';
import { BaseApplication, builtWebParts } from './spfx';
import { applyPageTheme, sectionTheme } from './themes';
import { fillZone, WebPartZone } from './webPartZone';
import { showWorkbenchBar } from './workbenchBar';

/** The page as an application of the real runtime: its loader makes it and calls `onLoad`. */
export class PageApplication extends BaseApplication {
  // Which language the page has is for the server to say.
  private _state: PageState = { ...readState(), locale: document.documentElement.lang };
  private _zone: WebPartZone | undefined;
  /** What of the page is stored, as text; what differs from it would be lost. */
  private _saved = '';

  /** SharePoint's suite bar and theme service are not here. */
  protected _getPageChromeProvider(): undefined {
    return undefined;
  }

  protected async onLoad(): Promise<void> {
    initializeIcons(`${paths.icons}/`, { disableWarnings: true });
    showWorkbenchBar(this._state, (key, value) => this._change({ [key]: value }));
    if (!this._mayEdit()) {
      this._state = { ...this._state, Mode: 'Read' };
    }
    this._show();
    const [webPart] = builtWebParts();
    if (webPart === undefined) {
      showMessage('No web part has been built yet. Run npm start again.');
      document.body.dataset.ready = 'failed';
      return;
    }
    // Were the failure of a web part thrown on, the loader would take it for its own and leave the page.
    try {
      await this._fill(webPart.id);
      document.body.dataset.ready = 'true';
    } catch (error) {
      // With its stack, for whoever mends it.
      console.error(error);
      showMessage(`The web part could not be shown: ${reasonOf(error)}.`);
      document.body.dataset.ready = 'failed';
    }
  }

  private async _fill(webPartId: string): Promise<void> {
    const begun = this._state;
    this._zone = await fillZone(this.context.serviceScope, webPartId, await loadCanvas(), sectionTheme(begun), begun.Mode === 'Edit');
    this._saved = this._stored();
    window.addEventListener('beforeunload', (event) => {
      if (this._state.Mode === 'Edit' && this._stored() !== this._saved) {
        event.preventDefault();
      }
    });
    this._show();
    if (this._state !== begun) {
      this._zone.setTheme(sectionTheme(this._state));
    }
  }

  /** Takes over what a switch says. The language is fixed when the runtime starts, so it needs a new page. */
  private _change(change: Partial<PageState>): void {
    this._state = { ...this._state, ...change };
    history.replaceState(undefined, '', location.pathname + writeState(this._state));
    if (change.locale !== undefined) {
      location.reload();
      return;
    }
    this._show();
    this._zone?.setTheme(sectionTheme(this._state));
  }

  private _show(): void {
    const { theme, section, width, Mode } = this._state;
    applyPageTheme(theme);
    byId('section').style.backgroundColor = sectionTheme(this._state).semanticColors.bodyBackground;
    byId('section').dataset.background = section;
    byId('column').dataset.width = width;
    document.body.dataset.mode = Mode;
    // Before the web part is there, nothing can be edited.
    if (this._zone && this._mayEdit()) {
      this._showCommands(Mode === 'Edit');
    }
  }

  private _mayEdit(): boolean {
    return mayEditPage(this.context.pageContext.web.permissions.value);
  }

  private _showCommands(editing: boolean): void {
    showCommandBar(editing, {
      edit: () => this._setMode('Edit'),
      save: () => this._save().catch((error: Error) => showMessage(error.message)),
      discard: () => this._discard()
    });
  }

  private _stored(): string {
    return JSON.stringify(this._zone?.serialize());
  }

  /** Nothing was stored, so a new page is the old one. */
  private _discard(): void {
    this._saved = this._stored();
    location.assign(location.pathname + writeState({ ...this._state, Mode: 'Read' }));
  }

  private async _save(): Promise<void> {
    if (this._zone) {
      // What is stored of the tab in Teams stays.
      await saveCanvas({ ...(await loadCanvas()), ...this._zone.serialize() });
      this._saved = this._stored();
      clearMessages();
      this._setMode('Read');
    }
  }

  private _setMode(mode: PageState['Mode']): void {
    this._change({ Mode: mode });
    this._zone?.setEditing(mode === 'Edit').catch((error) => showMessage(`The web part could not change its mode: ${reasonOf(error)}.`));
  }
}
