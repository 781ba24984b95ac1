import type { IMicrosoftTeams } from '@microsoft/sp-webpart-base';
import { HubHost } from '../../../hub/host/hubHost';
import { linkedSites } from './linkedSites';
import { openArticle } from './openArticle';
import { progress } from './progress';
import { readSubPage } from './subPage';
import { teamsAddress } from './teamsAddress';
import { factsAtStart, subPageNow } from './teamsFacts';
import { teamsSharing } from './teamsSharing';
import { GivenTheme, teamsTheme, ThemeColours } from './teamsTheme';

export interface TeamsHostOptions {
  readonly teams: Pick<IMicrosoftTeams, 'context' | 'teamsJs'>;
  /** Of the Teams app: the same as the web part's. */
  readonly appId: string;
  /** As SharePoint hands it over, if it does. */
  readonly themeGiven: GivenTheme | undefined;
  /** Of the tenant's SharePoint. */
  readonly origin: string;
  /** Absolute address of SharePoint's own page for an article of a site: what opens where the tab does not. */
  readonly articlePage: (site: string, article: number) => string;
}

export interface TeamsHost extends HubHost {
  /** Teams' theme where SharePoint has handed over one that does not fit. */
  readonly theme: ThemeColours | undefined;
  /** The places of the cards are on the screen. */
  placed(): void;
}

/**
 * The hub in a tab of Teams. Everything that Teams says about itself comes through here.
 * @public fetched by the web part, where no tool can follow
 */
export function teamsHost({ teams: { context, teamsJs }, appId, themeGiven, origin, articlePage }: TeamsHostOptions): TeamsHost {
  const facts = factsAtStart(context);
  const open = openArticle(teamsJs);
  const tell = progress(teamsJs);
  const { at, askedSite, listen, arrive } = linkedSites(open, facts.personal, (site) => {
    const pageOf = (article: number | undefined): string => (article === undefined ? site : articlePage(site, article));
    const address = teamsAddress({ facts, appId, site, open, pageOf });
    return { address, sharing: teamsSharing(teamsJs, { hrefOf: address.hrefOf, articlePage: pageOf, inTab: !facts.personal }) };
  });
  let isReady = false;
  const named = readSubPage(facts.subPage, origin);
  if (named !== undefined) {
    arrive(named);
  } else {
    // The cards need not wait for it: only a part of the tab that SPFx was not told of can still come.
    subPageNow(teamsJs).then((text) => {
      const late = readSubPage(text, origin);
      if (late !== undefined && open.id === undefined && open.look === '') {
        arrive(late);
      }
    }, () => undefined);
  }

  return {
    kind: facts.personal ? 'personal' : 'tab',
    theme: teamsTheme(facts.theme, themeGiven),
    get askedSite() { return askedSite(); },
    listen,
    at,
    placed: tell.loaded,
    shown(usable) {
      if (!isReady) {
        isReady = true;
        tell.ready();
      }
      if (facts.settingUp) {
        tell.maySave(usable);
      }
    }
  };
}
