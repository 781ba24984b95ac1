import * as React from 'react';
import { HubContent, HubPage } from '../../content/hubContent';
import type { ShownSettings } from '../hubProps';

/** What an item is known by. */
export interface ItemRef {
  readonly list: 'articles' | 'links';
  readonly id: number;
}

export interface OwnerPanelProps {
  readonly content: HubContent;
  readonly page: HubPage;
  readonly settings: ShownSettings;
  /** The theme as CSS variables: the panel lies outside the web part. */
  readonly variables: React.CSSProperties;
  /** Called after lists were changed, so that what readers see is read again. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
  /** Called when the panel is gone from the screen. */
  readonly onClosed: () => void;
}

/** The tools for those who look after the content: the room `owner`, which the hub does not know. */
export interface OwnerModule {
  readonly OwnerPanel: React.ComponentType<OwnerPanelProps & { readonly isOpen: boolean }>;
}

/** What the page itself says of the tools. */
export interface OwnerButtonStrings {
  readonly newArticle: string;
  readonly newLink: string;
  readonly open: string;
  readonly codeMissing: string;
}
