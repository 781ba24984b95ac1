import { ITheme } from '@fluentui/react';
import { ThemeProvider } from '@microsoft/sp-component-base';
import { DisplayMode, ServiceScope } from '@microsoft/sp-core-library';
import { Canvas } from './canvasStore';
import { button, byId, element } from '../../browser/dom';
import { pencil } from './pencil';
import { createManager, requestManifest, SettableThemeProvider, WebPartData, WebPartManager, WebPartManifest } from './spfx';

/** The one place of the page, with the web part in it. */
export interface WebPartZone {
  setTheme(theme: ITheme): void;
  setEditing(editing: boolean): Promise<void>;
  /** What is to be stored of the web part. */
  serialize(): Canvas;
}

const INSTANCE_ID = '7a1c0f52-9f5e-4f55-9b0e-2d4c8a6b1e01';

/**
 * Puts the web part into the page as SharePoint does: through the real web part manager, with a service scope of its
 * own, so that a section can have its own theme.
 * @param webPartId - component id of a built web part
 */
export async function fillZone(scope: ServiceScope, webPartId: string, canvas: Canvas, theme: ITheme, editing: boolean): Promise<WebPartZone> {
  const manifest = await requestManifest(webPartId);
  const manager = createManager(scope);
  const ownScope = scope.startNewChild();
  const themes = new ThemeProvider(ownScope, theme);
  ownScope.provide(ThemeProvider.serviceKey, themes);
  ownScope.finish();

  const part = element('div', { class: 'part' });
  const tools = editTools(manager, manifest.preconfiguredEntries[0].title.default);
  byId('zone').replaceChildren(tools, part);
  tools.hidden = !editing;
  const saved = canvas[INSTANCE_ID];
  await manager.loadWebPart({
    domElement: part,
    instanceId: INSTANCE_ID,
    manifest,
    displayMode: modeOf(editing),
    webPartData: saved ?? newWebPart(manifest),
    addedFromPersistedData: saved !== undefined,
    serviceScope: ownScope,
    pageLayoutType: 'Article'
  });

  return {
    setTheme: (next) => (themes as unknown as SettableThemeProvider)._setTheme(next),
    async setEditing(next) {
      tools.hidden = !next;
      if (!next) {
        manager.requestPropertyPaneAction(INSTANCE_ID, 'Close');
      }
      await manager._setDisplayMode(modeOf(next));
    },
    serialize: () => Object.fromEntries(manager.serialize())
  };
}

/** The frame's own tools, as SharePoint shows them beside a web part that is edited. */
function editTools(manager: WebPartManager, title: string): HTMLElement {
  const edit = button('Edit properties', 'editProperties', () => manager.requestPropertyPaneAction(INSTANCE_ID, 'Open'));
  edit.prepend(pencil());
  return element('div', { class: 'editTools', role: 'toolbar', 'aria-label': title }, edit);
}

const modeOf = (editing: boolean): DisplayMode => (editing ? DisplayMode.Edit : DisplayMode.Read);

/** A web part that nobody has saved yet starts from its manifest. */
function newWebPart({ id, preconfiguredEntries: [entry] }: WebPartManifest): WebPartData {
  return { id, instanceId: INSTANCE_ID, title: entry.title.default, description: '', dataVersion: '1.0', properties: { ...entry.properties } };
}
