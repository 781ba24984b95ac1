import { screen, within } from '@testing-library/react';
import { renderHubOfSite, Shown, site, Tenant } from './aHubOfSite';
import { focusIsAt, heading, news, press, settled } from './onScreen';

const personal = (tenant: Tenant, given: { askedSite?: string; remembered?: string } = {}): Shown => renderHubOfSite(tenant, { kind: 'personal', ...given });

/** A sentence that is to be seen and is read aloud. */
const told = (words: RegExp): Promise<HTMLElement> => screen.findByText(words, { selector: '[role="status"]' });

describe('a person’s own app begins with', () => {
  it('what was chosen before', async () => {
    const { sites, host } = personal({ hubs: { mine: 'hub', team: 'hub', intranet: 'hub' }, default: 'intranet' }, { remembered: site('mine').url });
    await news('mine');
    expect(sites).not.toHaveBeenCalled();
    expect(host.shown.mock.calls).toEqual([[true]]);
    expect(document.body).toHaveFocus();
  });

  it.each(['listMissing', 'accessDenied'] as const)('the organisation’s hub when that has become unreadable (%s), says so, and keeps the choice for another day', async (kind) => {
    const tenant: Tenant = { hubs: { mine: kind, intranet: 'hub' }, default: 'intranet' };
    const { storage, unmount } = personal(tenant, { remembered: site('mine').url });
    await news('intranet');
    expect(await told(/^The hub that you chose cannot be shown to you at the moment/)).toBeInTheDocument();
    expect(storage.read('site')).toBe(site('mine').url);
    // Whoever opens the choice by hand is not told once more.
    tenant.found = ['intranet'];
    press('Choose another hub');
    await heading('Choose a hub');
    expect(screen.queryByText(/The hub that you chose/)).not.toBeInTheDocument();
    unmount();
    tenant.hubs.mine = 'hub';
    personal(tenant, { remembered: site('mine').url });
    await news('mine');
    expect(screen.queryByText(/The hub that you chose/)).not.toBeInTheDocument();
  });

  it('what was chosen, though it cannot be reached just now', async () => {
    const { storage } = personal({ hubs: { mine: 'offline', intranet: 'hub' }, default: 'intranet' }, { remembered: site('mine').url });
    expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent('SharePoint did not answer');
    expect(storage.read('site')).toBe(site('mine').url);
  });

  it('the site that a link names, which is not remembered', async () => {
    const { storage } = personal({ hubs: { asked: 'hub', mine: 'hub' } }, { askedSite: site('asked').url, remembered: site('mine').url });
    await news('asked');
    expect(storage.read('site')).toBe(site('mine').url);
  });

  it.each<[string, Tenant['hubs'], string | undefined]>([
    ['what was chosen before', { mine: 'hub', intranet: 'hub' }, 'mine'], ['the organisation’s hub', { intranet: 'hub', only: 'hub' }, undefined],
    ['the organisation’s hub, where what was chosen cannot be read either', { mine: 'accessDenied', intranet: 'hub' }, 'mine'],
    ['the organisation’s hub, where what was chosen is that very site', { intranet: 'hub' }, 'ASKED'],
    ['the only hub that search finds', { only: 'hub' }, undefined]
  ])('%s when that site cannot be read, and says so once', async (_, hubs, remembered) => {
    const tenant: Tenant = { hubs: { asked: 'accessDenied', ...hubs }, default: 'intranet', found: ['only'] };
    const { storage } = personal(tenant, { askedSite: site('asked').url, remembered: remembered && site(remembered).url });
    await news(remembered === 'mine' && hubs.mine === 'hub' ? 'mine' : 'intranet' in hubs ? 'intranet' : 'only');
    expect(await told(/^The hub that the link leads to cannot be shown to you/)).toBeInTheDocument();
    expect(screen.queryByText(/The hub that you chose/)).not.toBeInTheDocument();
    expect(storage.read('site')).toBe(remembered && site(remembered).url);
  });

  it('the choice when that site cannot be read and there are several, and says so there', async () => {
    personal({ hubs: { alpha: 'hub' }, found: ['alpha', 'beta'] }, { askedSite: site('asked').url });
    await heading('Choose a hub');
    expect(await told(/^The hub that the link leads to/)).toBeInTheDocument();
    press(/The alpha/);
    await news('alpha');
    expect(screen.queryByText(/The hub that the link leads to/)).not.toBeInTheDocument();
  });

  it('the only hub that search finds, when there is no other', async () => {
    const { storage } = personal({ hubs: { only: 'hub' }, found: ['only'] });
    await news('only');
    expect(storage.read('site')).toBeUndefined();
  });

  it('the hubs that search finds, when the organisation’s cannot be read', async () => {
    personal({ hubs: { intranet: 'accessDenied', only: 'hub' }, default: 'intranet', found: ['only'] });
    await news('only');
  });

  it('what is wrong, when search finds a hub that is gone: it would find the same again', async () => {
    personal({ hubs: {}, found: ['only'] });
    expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent('The list they come from is not in this site');
    expect(screen.getByRole('button', { name: 'Choose another hub' })).toBeInTheDocument();
  });

  it('never the site in which the app happens to run', async () => {
    personal({ hubs: { team: 'hub' } });
    await heading('We found no hub that you can read');
  });
});

describe('a link that comes late', () => {
  it('leads to the hub that it names', async () => {
    const { follow, storage } = personal({ hubs: { mine: 'hub', asked: 'hub' } }, { remembered: site('mine').url });
    await news('mine');
    follow('asked');
    await news('asked');
    expect(storage.read('site')).toBe(site('mine').url);
  });

  it('does not take anybody away from the hub that they have chosen meanwhile', async () => {
    const { follow, container } = personal({ hubs: { alpha: 'hub', asked: 'hub' }, found: ['alpha', 'asked'] });
    await heading('Choose a hub');
    press(/The alpha/);
    await news('alpha');
    follow('asked');
    await settled();
    expect(container).toHaveTextContent('News of the alpha');
  });
});

describe('without any hub', () => {
  it('a person is told whom to ask, and can look again', async () => {
    const tenant: Tenant = { hubs: { new: 'hub' } };
    const { host } = personal(tenant);
    await heading('We found no hub that you can read');
    expect(host.shown.mock.calls).toEqual([[false]]);
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('We found no hub that you can read');
    press('Try again');
    expect(await heading('We found no hub that you can read')).toHaveFocus();
    tenant.found = ['new'];
    press('Try again');
    await focusIsAt('new');
    expect(host.shown).toHaveBeenLastCalledWith(true);
  });
});

describe('choosing among several', () => {
  const several: Tenant = { hubs: { alpha: 'hub', beta: 'hub' }, found: ['alpha', 'beta'] };

  it('shows where each is as people write it', async () => {
    personal({ hubs: {}, found: ['alpha', 't%C3%AEm%20y%20dref'] });
    await heading('Choose a hub');
    expect(screen.getByText('/sites/tîm y dref')).toBeInTheDocument();
  });

  it('is offered without taking the focus, and is said', async () => {
    const { host } = personal(several);
    expect(await heading('Choose a hub')).not.toHaveFocus();
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Choose a hub');
    expect(within(screen.getByRole('list', { name: 'Choose a hub' })).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['The alpha/sites/alpha', 'The beta/sites/beta']);
    expect(screen.queryByRole('button', { name: 'Go back' })).not.toBeInTheDocument();
    expect(host.shown.mock.calls).toEqual([[false]]);
  });

  it('shows the hub, remembers it and leads to what it shows', async () => {
    const { storage } = personal(several);
    await heading('Choose a hub');
    press(/The beta/);
    await focusIsAt('beta');
    expect(storage.read('site')).toBe(site('beta').url);
  });

  it('one that is gone by now leads back to the choice, and so does the focus', async () => {
    const { storage } = personal({ ...several, hubs: {} });
    await heading('Choose a hub');
    press(/The beta/);
    await settled();
    expect(await heading('Choose a hub')).toHaveFocus();
    expect(storage.read('site')).toBe(site('beta').url);
    expect(await told(/^The hub that you chose/)).toBeInTheDocument();
  });
});
