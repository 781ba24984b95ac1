import { ITheme } from '@fluentui/react';
import { ThemeProvider } from '@microsoft/sp-component-base';
import { DisplayMode, ServiceScope } from '@microsoft/sp-core-library';
import { Canvas } from './canvasStore';
import { createManager, SettableThemeProvider, WebPartData, WebPartManager, WebPartManifest } from './spfx';

/** A web part in its place. */
export interface PlacedWebPart {
  readonly manager: WebPartManager;
  setTheme(theme: ITheme): void;
  setEditing(editing: boolean): Promise<void>;
  /** What is to be stored of the web part. */
  serialize(): Canvas;
}

export interface Placement {
  readonly manifest: WebPartManifest;
  /** Under which the web part is stored. */
  readonly instanceId: string;
  readonly domElement: HTMLElement;
  /** What is stored; a web part that nobody has saved yet starts from its manifest. */
  readonly canvas: Canvas;
  readonly theme: ITheme;
  readonly editing: boolean;
  readonly inTeams: boolean;
}

/** SPFx's WebPartFormFactor.FullSize: the web part has all of the page. */
const FULL_SIZE = 1;

/**
 * Loads a web part as SharePoint does: through the real web part manager, with a service scope of its own, so that it can
 * have its own theme.
 */
export async function placeWebPart(scope: ServiceScope, { manifest, instanceId, domElement, canvas, theme, editing, inTeams }: Placement): Promise<PlacedWebPart> {
  const manager = createManager(scope, inTeams);
  const ownScope = scope.startNewChild();
  const themes = new ThemeProvider(ownScope, theme);
  ownScope.provide(ThemeProvider.serviceKey, themes);
  ownScope.finish();

  const saved = canvas[instanceId];
  await manager.loadWebPart({
    domElement,
    instanceId,
    manifest,
    displayMode: modeOf(editing),
    webPartData: saved ?? newWebPart(manifest, instanceId),
    addedFromPersistedData: saved !== undefined,
    serviceScope: ownScope,
    formFactor: inTeams ? FULL_SIZE : undefined,
    pageLayoutType: 'Article'
  });

  return {
    manager,
    setTheme: (next) => (themes as unknown as SettableThemeProvider)._setTheme(next),
    async setEditing(next) {
      await manager._setDisplayMode(modeOf(next));
    },
    serialize: () => Object.fromEntries(manager.serialize())
  };
}

const modeOf = (editing: boolean): DisplayMode => (editing ? DisplayMode.Edit : DisplayMode.Read);

function newWebPart({ id, preconfiguredEntries: [entry] }: WebPartManifest, instanceId: string): WebPartData {
  return { id, instanceId, title: entry.title.default, description: '', dataVersion: '1.0', properties: { ...entry.properties } };
}
