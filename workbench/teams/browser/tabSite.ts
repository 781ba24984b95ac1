import { ShellFacts, SiteFacts } from '../facts';
import { ShellState } from './shellState';

/** Which site a tab is in: a channel's is that of its team; chats and the personal app have the root site, as Teams has it for them. */
export const tabSiteName = ({ host, team }: Pick<ShellState, 'host' | 'team'>): keyof ShellFacts['sites'] => (host === 'channel' || host === 'setUp' ? team : 'root');

/** The same with its address. */
export const tabSite = (state: Pick<ShellState, 'host' | 'team'>, { sites }: ShellFacts): SiteFacts => sites[tabSiteName(state)];
