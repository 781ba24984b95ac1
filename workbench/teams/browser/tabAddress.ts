import { TAB_PAGE } from '../../page/addresses';
import { ShellFacts } from '../facts';
import { ShellState } from './shellState';
import { tabSite } from './tabSite';
import { TabSettings } from './tabSettings';

/** Microsoft Learn, "Get context for your tab": what Teams puts into an address, by its placeholder. */
function placeholders({ locale, theme, subPage }: ShellState, entityId: string): Readonly<Record<string, string>> {
  return { locale: locale.toLowerCase(), theme, entityId, subEntityId: subPage, 'app.locale': locale.toLowerCase(), 'app.theme': theme, 'page.id': entityId, 'page.subPageId': subPage };
}

/** Names a tab in deep links, as long as it has not been set up. A personal tab has the name that config/teams/manifest.json gives to it. */
const USUAL_ENTITY = { team: 'hub', personal: 'publicSectorHub' };

/** The tab's name in deep links. */
export const entityIdOf = ({ host }: ShellState, settings: TabSettings | undefined): string =>
  host === 'personal' ? USUAL_ENTITY.personal : settings?.entityId ?? USUAL_ENTITY.team;

/** The address that the frame gets: of the tab as it was set up, else of SharePoint's page as an app's manifest names it. */
export function tabAddress(state: ShellState, facts: ShellFacts, settings: TabSettings | undefined): string {
  const page = (parameters: string): string => `${tabSite(state, facts).url}/${TAB_PAGE}?teams&componentId=${facts.appId}&forceLocale={locale}${parameters}`;
  const address = {
    personal: () => page('&personal'),
    setUp: () => page('&openPropertyPane=true'),
    channel: () => settings?.contentUrl ?? page(''),
    group: () => settings?.contentUrl ?? page('')
  }[state.host]();
  const values = placeholders(state, entityIdOf(state, settings));
  return address.replace(/\{([\w.]+)\}/g, (whole, name) => (Object.hasOwn(values, name) ? encodeURIComponent(values[name]) : whole));
}
