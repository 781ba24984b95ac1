import { screen } from '@testing-library/react';
import { HubPage } from '../../../src/content/hubContent';
import { HubSite } from '../../../src/content/hubSites';
import { hubOf, renderHubOfSite, site } from './aHubOfSite';
import { focusIsAt, heading, news, press, settled } from './onScreen';

describe('when it cannot be asked which hubs there are', () => {
  it('that is said, and trying again helps', async () => {
    let answers = 0;
    const { host } = renderHubOfSite({
      hubs: { intranet: 'hub' },
      port: { defaultHub: async () => { answers += 1; if (answers === 1) { throw new Error('the wire is cut'); } return site('intranet'); } }
    });
    const box = (await heading('We could not look for hubs.')).closest('section');
    expect(box).toHaveTextContent('the wire is cut');
    expect(screen.getByRole('status')).toHaveTextContent('We could not look for hubs. SharePoint gave an answer that we did not expect.');
    expect(screen.queryByRole('button', { name: 'Go back' })).not.toBeInTheDocument();
    expect(host.shown.mock.calls).toEqual([[false]]);
    press('Try again');
    await focusIsAt('intranet');
    expect(host.shown.mock.calls).toEqual([[false], [true]]);
  });

  it('its code that does not come is asked for again, and whoever asked hears that it failed again', async () => {
    const { sites } = renderHubOfSite({ hubs: {}, sites: () => Promise.reject(new Error('Loading chunk failed.')) });
    await heading('We could not look for hubs.');
    press('Try again');
    await settled();
    expect(await heading('We could not look for hubs.')).toHaveFocus();
    // Once: by the focus.
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(sites).toHaveBeenCalledTimes(2);
  });
});

describe('an answer that comes late', () => {
  const asked: ((hub: HubSite) => void)[] = [];
  const tenant = { hubs: { first: 'hub', second: 'hub' }, port: { defaultHub: () => new Promise<HubSite>((resolve) => asked.push(resolve)) } } as const;
  beforeEach(() => { asked.length = 0; });

  it('to an earlier question is dropped', async () => {
    const { again, container } = renderHubOfSite(tenant);
    await settled();
    again({ chosen: 'default' });
    await settled();
    expect(asked).toHaveLength(2);
    asked[1](site('second'));
    await news('second');
    asked[0](site('first'));
    await settled();
    expect(container).toHaveTextContent('News of the second');
  });

  it('after the hub has gone does nothing', async () => {
    const { unmount, host } = renderHubOfSite(tenant);
    await settled();
    unmount();
    asked[0](site('first'));
    await settled();
    expect(host.shown).not.toHaveBeenCalled();
  });

  it('of the site’s own lists does nothing after another was chosen', async () => {
    let answer: (page: HubPage) => void = () => undefined;
    const { again, sites, container } = renderHubOfSite({ hubs: { team: () => new Promise((resolve) => { answer = resolve; }), other: 'hub' } });
    again({ chosen: site('other').url });
    await news('other');
    answer(hubOf('team'));
    await settled();
    expect(container).not.toHaveTextContent('News of the team');
    expect(sites).not.toHaveBeenCalled();
  });
});
