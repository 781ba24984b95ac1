import { act, fireEvent, screen } from '@testing-library/react';
import { HubSite } from '../../../src/content/hubSites';
import { renderHubOfSite, Shown, site, Tenant } from './aHubOfSite';
import { focusIsAt, heading, news, press, settled } from './onScreen';

const personal = (tenant: Tenant, given: { askedSite?: string; remembered?: string } = {}): Shown => renderHubOfSite(tenant, { kind: 'personal', ...given });

describe('choosing another', () => {
  const two: Tenant = { hubs: { alpha: 'hub', beta: 'hub' }, found: ['alpha', 'beta'], default: 'alpha' };

  it('keeps the hub on the screen until there is a choice, and the focus on the button', async () => {
    let answer: (found: HubSite[]) => void = () => undefined;
    personal({ ...two, port: { find: () => new Promise((resolve) => { answer = resolve; }) } });
    const card = await news('alpha');
    const button = screen.getByRole('button', { name: 'Choose another hub' });
    button.focus();
    fireEvent.click(button);
    await settled();
    expect(card).toBeInTheDocument();
    expect(button).toHaveFocus();
    expect(button).toHaveAccessibleName('Looking for hubs');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Looking for hubs');
    await act(async () => answer([site('alpha'), site('beta')]));
    expect(await heading('Choose a hub')).toHaveFocus();
    expect(screen.getByRole('button', { name: /The alpha/ })).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('button', { name: /The alpha/ })).toHaveTextContent('(shown now)');
    expect(screen.getByRole('button', { name: /The beta/ })).not.toHaveAttribute('aria-current');
    press(/The beta/);
    await focusIsAt('beta');
  });

  it.each<[string, Tenant, { askedSite?: string; remembered?: string }, string]>([
    ['a link named', two, { askedSite: site('beta').url, remembered: site('alpha').url }, 'beta'],
    ['was remembered', two, { remembered: site('beta').url }, 'beta'],
    ['is the organisation’s', two, {}, 'alpha'],
    ['search alone found', { hubs: { beta: 'hub' }, found: ['beta'] }, {}, 'beta'],
    ['came in place of one that a link named', { ...two, default: 'alpha' }, { askedSite: site('gone').url, remembered: site('beta').url }, 'beta']
  ])('and going back leads to the hub that %s, with nothing else asked or remembered', async (_, tenant, given, name) => {
    const { storage, sites } = personal(tenant, given);
    await news(name);
    press('Choose another hub');
    await heading('Choose a hub');
    const asked = sites.mock.calls.length;
    // What else there is may have changed meanwhile.
    tenant.hubs.gone = 'hub';
    press('Go back');
    await focusIsAt(name);
    expect(sites).toHaveBeenCalledTimes(asked);
    expect(storage.read('site')).toBe(given.remembered);
    delete tenant.hubs.gone;
  });

  it('says when there is no other, and whatever the case of its address knows the one that is shown', async () => {
    personal({ hubs: { BETA: 'hub' }, found: ['beta'] }, { remembered: site('BETA').url });
    await news('BETA');
    press('Choose another hub');
    expect(await screen.findByText('We found no other hub that you can read.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /The beta/ })).toHaveAttribute('aria-current', 'true');
  });

  it('that fails is said, looks again on demand, and leads back to the hub', async () => {
    const tenant: Tenant = { ...two, port: { find: () => Promise.reject(new Error('the wire is cut')) } };
    const { sites } = personal(tenant, { askedSite: site('beta').url });
    await news('beta');
    press('Choose another hub');
    expect(await heading('We could not look for hubs.')).toHaveFocus();
    press('Try again');
    await settled();
    expect(await heading('We could not look for hubs.')).toHaveFocus();
    expect(sites).toHaveBeenCalledTimes(2);
    press('Go back');
    await focusIsAt('beta');
    press('Choose another hub');
    await heading('We could not look for hubs.');
    tenant.port = {};
    press('Try again');
    expect(await heading('Choose a hub')).toHaveFocus();
    expect(screen.getByRole('button', { name: /The beta/ })).toHaveAttribute('aria-current', 'true');
  });
});
