import { fireEvent, screen } from '@testing-library/react';
import { HubPage } from '../../../src/content/hubContent';
import { halfMissing, renderHubOfSite, site, Tenant, unreadable } from './aHubOfSite';
import { news, noHub, settled } from './onScreen';

/** @returns every sentence that has come to the screen since, however short it stayed */
function watch(): () => string {
  let seen = '';
  const observer = new MutationObserver(() => { seen += document.body.textContent; });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
    return seen;
  };
}

describe.each(['page', 'tab'] as const)('on a %s', (kind) => {
  it('the own site’s hub is shown, and nobody asks for another', async () => {
    const { host, sites } = renderHubOfSite({ hubs: { team: 'hub' }, default: 'intranet' }, { kind });
    await news('team');
    await settled();
    expect(sites).not.toHaveBeenCalled();
    expect(host.shown.mock.calls).toEqual([[true]]);
    expect(screen.queryByRole('button', { name: 'Choose another hub' })).not.toBeInTheDocument();
  });

  it('without lists, the organisation’s hub comes with no word of a failure in between', async () => {
    const seen = watch();
    const { host } = renderHubOfSite({ hubs: { intranet: 'hub' }, default: 'intranet' }, { kind });
    await news('intranet');
    await settled();
    expect(seen()).not.toMatch(/cannot be shown|no articles yet|no hub/);
    expect(host.shown.mock.calls).toEqual([[true]]);
    expect(document.body).toHaveFocus();
  });

  it('without any hub, it says whom to ask, and offers nothing that this person may not do', async () => {
    const { host, container } = renderHubOfSite({ hubs: {} }, { kind });
    expect((await noHub()).closest('section')).toHaveAccessibleName('There is no hub here yet');
    expect(container).toHaveTextContent('Ask an owner of “The team” to create the lists here');
    expect(container.querySelectorAll('a, button')).toHaveLength(0);
    expect(host.shown.mock.calls).toEqual([[false]]);
    expect(screen.getByRole('status')).toHaveTextContent('There is no hub here yet');
    expect(document.body).toHaveFocus();
  });

  it('whoever may make the lists is offered to', async () => {
    const { container } = renderHubOfSite({ hubs: {} }, { kind, mayCreate: true });
    await noHub();
    expect(screen.getByRole('button', { name: 'Create the lists in “The team”' })).toBeInTheDocument();
    expect(container).not.toHaveTextContent('Ask an owner');
  });

  it.each<[string, HubPage | 'accessDenied' | 'offline', string]>([
    ['one list is missing', halfMissing, 'The list they come from is not in this site'],
    ['this person may not read it', 'accessDenied', 'You do not have permission'],
    ['SharePoint does not answer', 'offline', 'SharePoint did not answer']
  ])('when %s, that is said and no other hub looked for', async (_, team, said) => {
    const { sites, host } = renderHubOfSite({ hubs: { team, intranet: 'hub' }, default: 'intranet' }, { kind, mayEdit: true });
    expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent(said);
    expect(sites).not.toHaveBeenCalled();
    expect(host.shown).toHaveBeenCalledTimes(1);
  });

  it.each<[string, HubPage | 'accessDenied' | 'offline', boolean]>([['one list is missing', halfMissing, true], ['none may be read', 'accessDenied', false], ['SharePoint does not answer', 'offline', false]])(
    'when %s, a tab that is set up so has a hub to show or not', async (_, team, usable) => {
      const tenant: Tenant = { hubs: { team } };
      const { host } = renderHubOfSite(tenant, { kind, mayEdit: true });
      await screen.findAllByRole('alert');
      expect(host.shown.mock.calls).toEqual([[usable]]);
      tenant.hubs.team = 'hub';
      fireEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0]);
      await news('team');
      expect(host.shown).toHaveBeenLastCalledWith(true);
    });

  it('an organisation’s hub that is this very site is no way out', async () => {
    const load = jest.fn(async () => unreadable('listMissing'));
    renderHubOfSite({ hubs: { team: load }, default: 'team' }, { kind });
    await noHub();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('nor is one without lists', async () => {
    renderHubOfSite({ hubs: {}, default: 'intranet' }, { kind });
    await noHub();
  });

  it.each<[string, Tenant['default'], string]>([
    ['nobody has chosen one', undefined, 'No hub has been chosen for the whole organisation.'], ['its lists are missing', 'intranet', 'A hub has been chosen for the whole organisation, but its lists are not there.'],
    ['it is this very site', 'team', 'A hub has been chosen for the whole organisation, but its lists are not there.'],
    ['what was chosen is none', { none: 'unusable' }, 'A hub has been chosen for the whole organisation, but its lists are not there.'],
    ['this person may not know', { none: 'unknown' }, 'We could not find out whether a hub has been chosen for the whole organisation.']
  ])('why there is no organisation’s hub is said: %s', async (_, chosen, said) => {
    const { container } = renderHubOfSite({ hubs: {}, default: chosen }, { kind });
    await noHub();
    expect(container).toHaveTextContent(`“The team” has no lists of articles and partner links. ${said}`);
  });

  it('an organisation’s hub that this person may not read is said', async () => {
    renderHubOfSite({ hubs: { intranet: 'accessDenied' }, default: 'intranet' }, { kind });
    expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent('You do not have permission');
  });
});

describe('what was set in the property pane', () => {
  it('is the organisation’s hub, though the site has its own', async () => {
    renderHubOfSite({ hubs: { team: 'hub', intranet: 'hub' }, default: 'intranet' }, { chosen: 'default' });
    await news('intranet');
    expect(screen.queryByRole('link', { name: 'News of the team' })).not.toBeInTheDocument();
  });

  it('is the organisation’s hub, which may be this very site', async () => {
    renderHubOfSite({ hubs: { team: 'hub' }, default: 'team' }, { chosen: 'default' });
    await news('team');
  });

  it('is the organisation’s hub, and there is none: no lists are offered that would not be shown', async () => {
    const { container } = renderHubOfSite({ hubs: { team: 'hub' } }, { chosen: 'default', mayCreate: true });
    await noHub();
    expect(container).toHaveTextContent('No hub has been chosen for the whole organisation.');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is a site, and what fails there is said: it was meant', async () => {
    const { sites } = renderHubOfSite({ hubs: { team: 'hub', intranet: 'hub' }, default: 'intranet' }, { chosen: site('gone').url, mayEdit: true });
    expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent('The list they come from is not in this site');
    expect(sites).not.toHaveBeenCalled();
  });

  it('may change: nothing of the hub before stays', async () => {
    const { again, container } = renderHubOfSite({ hubs: { team: 'hub', other: 'hub', intranet: 'hub' }, default: 'intranet' });
    await news('team');
    again({ chosen: site('other').url });
    expect(container).not.toHaveTextContent('News of the team');
    await news('other');
    again({ chosen: 'default' });
    await news('intranet');
    expect(container).not.toHaveTextContent('News of the other');
    again({ chosen: '' });
    await news('team');
    expect(container).not.toHaveTextContent('News of the intranet');
  });

  it('may change while another hub stands in: it is asked for again', async () => {
    const tenant: Tenant = { hubs: {}, default: 'team' };
    const { again } = renderHubOfSite(tenant);
    await noHub();
    tenant.hubs.team = 'hub';
    again({ chosen: 'default' });
    await news('team');
  });
});
