import { ITheme } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import { ContentLanguage } from '../content/article';
import { FailureKind } from '../content/failures';
import { Shown } from '../content/hubContent';
import { OwnerModule } from './manage/ownerModule';
import { HubStrings } from './strings';
import { ArticleSitesOptions } from './useArticleSites';

/** How articles stand: the newest featured one large before the others, all of one size, or a dense list without pictures. */
export type Layout = 'featured' | 'cards' | 'compact';

/** What stays the same whichever site is shown. */
export interface HubLook {
  readonly strings: HubStrings;
  /** Unique on the page. */
  readonly idPrefix: string;
  /** The heading that an owner chose; without one the usual heading stands there. */
  readonly title: string | undefined;
  readonly articleCount: number;
  /** Which of the two lists is shown; absent for both. */
  readonly show?: Shown;
  /** Absent for the one with a large first article. */
  readonly layout?: Layout;
  /** The categories of links that are shown; none, or absent, for all. */
  readonly linkCategories?: readonly string[];
  /** Of a translated pair the version in this language is shown; absent for the reader's. */
  readonly language?: ContentLanguage;
  /** What readers see at first, as `HubAddress.look` has it; absent or empty for the hub's own cards. */
  readonly startLook?: string;
  /** Ids of the groups for which the page has the web part; none, or absent, for everybody. */
  readonly audience?: readonly number[];
  readonly theme: ITheme;
  /** In Teams the pages of SharePoint open in the browser, and links say so. */
  readonly inTeams: boolean;
  /** Whether this person may edit the page, and with it the settings; others are told nothing that only they could put right. */
  readonly mayEdit?: boolean;
  /** Fetches the tools for those who look after the content. */
  readonly ownerPanel: () => Promise<OwnerModule>;
}

/** What an owner chose in the settings of the web part, as far as it decides what readers get. */
export type ShownSettings = Pick<HubLook, 'articleCount' | 'show' | 'layout' | 'linkCategories' | 'language' | 'startLook' | 'audience'>;

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
  /** What stands where a list or columns of one are missing, and whether nothing is in what is there. Absent for whoever may not make them. */
  readonly finish?: false | ((isEmpty: boolean) => React.ReactNode);
  /**
   * Called when the first answer is on the screen, and when a later one changes that.
   * @param readable - whether at least one of the lists could be read
   */
  readonly onShown: (readable: boolean) => void;
}
