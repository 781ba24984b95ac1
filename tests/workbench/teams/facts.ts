import { ShellFacts } from '../../../workbench/teams/facts';

/** What a server tells the shell. */
export const FACTS: ShellFacts = {
  appId: 'app-1', appName: 'Hub', userName: 'Sam', userMail: 'sam@contoso.example', showLoadingIndicator: true,
  sites: {
    hub: { url: 'http://localhost:4400/sites/hub', title: 'Hub' }, roads: { url: 'http://localhost:4400/sites/roads', title: 'Roads' },
    root: { url: 'http://localhost:4400', title: 'Home' }
  }
};
