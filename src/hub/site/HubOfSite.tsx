import * as React from 'react';
import { HubSite, HubSites } from '../../content/hubSites';
import { HubHost } from '../host/hubHost';
import { contentId, Hub } from '../Hub';
import { HubLook } from '../hubProps';
import { SiteSources } from '../useArticleSites';
import { ChosenSite, isSameSite } from './chosenSite';
import { DEFAULT_HUB } from './defaultHub';
import { FinishHost } from './FinishHost';
import { OtherHubHost } from './OtherHubHost';

export interface HubOfSiteProps extends HubLook {
  readonly host: HubHost;
  /** The site that the web part stands in. */
  readonly own: HubSite;
  /** Whether this person may make lists in it. */
  readonly mayCreate: boolean;
  /** Whether the page is being edited now. */
  readonly isEditing?: boolean;
  /** What was set in the property pane: nothing, `default` for the organisation's hub, or the address of a site. */
  readonly chosen: string;
  /** Its code is fetched when it is first needed. */
  readonly sites: () => Promise<HubSites>;
  /** What this person chose for their own app. */
  readonly memory: ChosenSite;
  /** The same object for the same site, each time. */
  readonly contentOf: (site: string) => SiteSources;
}

/**
 * The hub of whichever site is to be shown here. On a page and in a team's tab it is the same for everybody: the site that was
 * chosen there, else the site itself; only when that has no lists is another looked for. A person's own app belongs to no site.
 */
export const HubOfSite: React.FC<HubOfSiteProps> = (props) => {
  const { strings, idPrefix, host, own, mayCreate, chosen, sites, contentOf } = props;
  const named = host.kind === 'personal' || chosen === DEFAULT_HUB ? undefined : chosen || own.url;
  const [missingAt, setMissingAt] = React.useState<string>();
  const [made, setMade] = React.useState(0);
  /** Whether somebody pressed a button that is gone by now. */
  const byHand = React.useRef(false);
  const beginAnew = (): void => {
    byHand.current = true;
    setMissingAt(undefined);
    setMade(made + 1);
  };
  React.useLayoutEffect(() => {
    if (byHand.current) {
      document.getElementById(contentId(idPrefix))?.focus();
    }
  }, [made]);

  if (named === undefined || named === missingAt) {
    return <OtherHubHost {...props} byHand={byHand} onRestart={beginAnew} />;
  }
  return (
    <Hub
      {...props}
      {...host.at(named)}
      {...contentOf(named)}
      // Another site's hub begins anew, and one whose lists were made.
      key={`${made} ${named}`}
      // Who may not read a team's hub is told so: a tab is the same for all its members. And a site that was chosen was meant.
      ifMissing={chosen === '' ? { kinds: ['listMissing'], act: () => setMissingAt(named) } : undefined}
      finish={mayCreate && isSameSite(named, own.url) && ((isEmpty) => <FinishHost site={own} strings={strings} sites={sites} offersSamples={isEmpty} onCreated={beginAnew} />)}
      onShown={(readable) => {
        byHand.current = false;
        host.shown(readable);
      }}
    />
  );
};
