import { ITheme } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import { FailureKind } from '../content/failures';
import { OwnerModule } from './manage/ownerModule';
import { HubStrings } from './strings';
import { ArticleSitesOptions } from './useArticleSites';

/** What stays the same whichever site is shown. */
export interface HubLook {
  readonly strings: HubStrings;
  /** Unique on the page. */
  readonly idPrefix: string;
  /** The heading that an owner chose; without one the usual heading stands there. */
  readonly title: string | undefined;
  readonly articleCount: number;
  readonly theme: ITheme;
  /** In Teams the pages of SharePoint open in the browser, and links say so. */
  readonly inTeams: boolean;
  /** Fetches the tools for those who look after the content. */
  readonly ownerPanel: () => Promise<OwnerModule>;
}

export interface IfMissing {
  /** The failures that count as missing. */
  readonly kinds: readonly FailureKind[];
  act(): void;
}

export interface HubProps extends HubLook, ArticleSitesOptions {
  /** Stands beside the heading. */
  readonly besideTitle?: React.ReactNode;
  /** What is done in place of saying that neither list can be shown. Absent where nothing else can be tried. */
  readonly ifMissing?: IfMissing;
  /** Stands where a list or columns of one are missing. Absent for whoever may not make them. */
  readonly finish?: React.ReactNode;
  /**
   * Called when the first answer is on the screen, and when a later one changes that.
   * @param readable - whether at least one of the lists could be read
   */
  readonly onShown: (readable: boolean) => void;
}
