import * as applicationBase from '@microsoft/sp-application-base';
import { DisplayMode, ServiceScope } from '@microsoft/sp-core-library';
import { SPComponentLoader } from '@microsoft/sp-loader';
import * as webPartBase from '@microsoft/sp-webpart-base';
import { ITheme } from '@fluentui/react';

/**
 * The parts of the runtime that SharePoint's own pages use and that its type definitions leave out. They hold for
 * version 1.23.2.
 */

/** What a page stores of a web part. Beside the properties it holds texts and links that SharePoint processes. */
export interface WebPartData {
  id: string;
  instanceId: string;
  title: string;
  description: string;
  dataVersion: string;
  properties: Record<string, unknown>;
}

/** Loads web parts, switches their mode, opens the property pane, and collects what is to be stored. */
export interface WebPartManager {
  loadWebPart(context: {
    domElement: HTMLElement;
    instanceId: string;
    manifest: unknown;
    displayMode: DisplayMode;
    webPartData: WebPartData;
    addedFromPersistedData: boolean;
    serviceScope: ServiceScope;
    formFactor?: number;
    pageLayoutType: string;
  }): Promise<unknown>;
  _setDisplayMode(mode: DisplayMode): Promise<unknown>;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close'): void;
  serialize(): Map<string, WebPartData>;
}

/** The class of everything that the loader starts as a page. */
export interface Application {
  readonly context: { readonly serviceScope: ServiceScope; readonly pageContext: { readonly web: { readonly permissions: { readonly value: { readonly Low: number } } } } };
}

export const BaseApplication = (applicationBase as unknown as { BaseApplication: abstract new () => Application }).BaseApplication;

/** The part of a web part's manifest that a page reads. */
export interface WebPartManifest {
  readonly id: string;
  readonly componentType: string;
  readonly isInternal?: boolean;
  readonly preconfiguredEntries: readonly { title: { default: string }; properties: Record<string, unknown> }[];
}

/** Loads a manifest with what it depends on. */
export const requestManifest = (id: string): Promise<WebPartManifest> =>
  (SPComponentLoader as unknown as { requestManifest(id: string): Promise<WebPartManifest> }).requestManifest(id);

/** The manifests of the web parts that were built, as far as the page was given them. */
export const builtWebParts = (): WebPartManifest[] =>
  (SPComponentLoader.getManifests() as unknown as WebPartManifest[]).filter(({ componentType, isInternal }) => componentType === 'WebPart' && isInternal !== true);

interface Internals {
  _MinimalWebPartHost: new (scope: ServiceScope) => object;
  _TeamsAwareWebPartHost: new (scope: ServiceScope) => object;
  _ClientSideWebPartManagerFactory: { create(host: object): WebPartManager };
}

/** The manager for web parts. In Teams its host brings web parts `context.sdks.microsoftTeams`. */
export function createManager(scope: ServiceScope, inTeams: boolean): WebPartManager {
  const internals = webPartBase as unknown as Internals;
  const Host = inTeams ? internals._TeamsAwareWebPartHost : internals._MinimalWebPartHost;
  return internals._ClientSideWebPartManagerFactory.create(new Host(scope));
}

/** SPFx's theme provider, with the setter that the page uses. */
export interface SettableThemeProvider {
  _setTheme(theme: ITheme): void;
}
