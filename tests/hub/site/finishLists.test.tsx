import { act, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ContentFailure } from '../../../src/content/failures';
import { HubPage } from '../../../src/content/hubContent';
import { anArticle } from '../../support/articles';
import { aPage, articleSection, linkSection } from '../../support/renderHub';
import { Answer, halfMissing, renderHubOfSite, Shown, site, Tenant, unreadable } from './aHubOfSite';
import { focusIsAt, noHub, press, settled } from './onScreen';

const items = [anArticle({ id: 1, title: 'News of the team' })];
const linksMissing = aPage({ articles: articleSection({ items }), links: { failure: new ContentFailure('listMissing', 'gone') } });
const columnMissing = aPage({ articles: articleSection({ items, canEdit: true }), links: linkSection({ canEdit: true, problems: [{ kind: 'columnMissing', list: 'Hub Partner Links', column: 'HubCategory' }] }) });

const OFFER = 'Create what is missing in “The team”';
const offer = (): HTMLElement | null => screen.queryByRole('button', { name: OFFER, hidden: true });

interface Finishing extends Shown {
  readonly tenant: Tenant;
  readonly createLists: jest.Mock;
}

function finishing(team: Answer, given: Parameters<typeof renderHubOfSite>[1] = {}): Finishing {
  const createLists = jest.fn(async () => ({ steps: [], stopped: false }));
  const tenant: Tenant = { hubs: { team, other: team, intranet: 'hub' }, default: 'intranet', port: { createLists } };
  return { ...renderHubOfSite(tenant, { mayCreate: true, ...given }), tenant, createLists };
}

describe('where the making of the lists broke off', () => {
  it.each<[string, HubPage]>([['the first list', halfMissing], ['the second list', linksMissing], ['a column', columnMissing]])('and %s is missing, whoever may goes on with what is missing', async (_, page) => {
    const { tenant, createLists, container, host } = finishing(page);
    await settled();
    expect(offer()).toBeInTheDocument();
    expect(container).toHaveTextContent('What is there already stays as it is.');
    expect(await axe(container)).toHaveNoViolations();
    tenant.hubs.team = 'hub';
    act(() => offer()?.click());
    await settled();
    press('Show the hub');
    await settled();
    await focusIsAt('team');
    expect(createLists).toHaveBeenCalledTimes(1);
    expect(createLists).toHaveBeenCalledWith(site('team').url, expect.anything(), { samples: false, isStopped: expect.anything() });
    expect(offer()).not.toBeInTheDocument();
    expect(host.shown).toHaveBeenLastCalledWith(true);
  });

  it('so it is where the site was chosen in the settings and has no list at all', async () => {
    finishing(unreadable('listMissing'), { chosen: site('TEAM').url, own: { ...site('TEAM'), title: 'The team' } });
    await settled();
    expect(offer()).toBeInTheDocument();
  });

  it.each<[string, Answer, Parameters<typeof renderHubOfSite>[1]]>([
    ['may not make lists', linksMissing, { mayCreate: false }], ['looks at the hub of another site', linksMissing, { chosen: site('other').url }],
    ['may not read them', unreadable('accessDenied'), {}], ['has all of them', 'hub', {}]
  ])('nobody is offered it who %s', async (_, page, given) => {
    const { sites } = finishing(page, given);
    await settled();
    expect(offer()).not.toBeInTheDocument();
    expect(sites).not.toHaveBeenCalled();
  });

  it('a reader is told in one sentence, without what only owners can put right', async () => {
    const { container } = finishing(linksMissing, { mayCreate: false });
    expect(await screen.findByText('The partner links are not ready yet.')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByText('Details for the people who look after the site')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('a screen reader is told the same of the articles', async () => {
    finishing(halfMissing, { mayCreate: false });
    await settled();
    expect(screen.getAllByText('The articles are not ready yet.').map((told) => told.getAttribute('role')).sort()).toEqual(['status', null].sort());
  });

  it.each<[string, HubPage, boolean]>([['nothing is in the lists', halfMissing, true], ['there are articles', linksMissing, false]])('sample items are offered again where %s', async (_, page, offered) => {
    const { createLists } = finishing(page);
    await settled();
    const samples = screen.queryByRole('checkbox', { name: /sample items/ });
    expect(samples !== null).toBe(offered);
    act(() => samples?.click());
    act(() => offer()?.click());
    await settled();
    expect(createLists).toHaveBeenCalledWith(site('team').url, expect.anything(), { samples: offered, isStopped: expect.anything() });
  });

  it('whoever may edit the page but not make lists reads whom to tell', async () => {
    finishing(linksMissing, { mayCreate: false, mayEdit: true });
    expect(await screen.findByRole('alert')).toHaveTextContent('The list they come from is not in this site. Please tell the people who look after the site.');
  });

  it('and something is missing still, the focus is where it goes on', async () => {
    const { createLists } = finishing(linksMissing);
    await settled();
    offer()?.focus();
    act(() => offer()?.click());
    await settled();
    press('Show the hub');
    await settled();
    expect(createLists).toHaveBeenCalledTimes(1);
    await focusIsAt('team');
    expect(offer()).toBeInTheDocument();
  });
});

it('when no list is there although they were made, the focus is at what is said of it', async () => {
  renderHubOfSite({ hubs: {} }, { mayCreate: true });
  await noHub();
  screen.getByRole('button', { name: 'Create the lists in “The team”' }).focus();
  press('Create the lists in “The team”');
  await settled();
  press('Show the hub');
  await settled();
  expect(await noHub()).toHaveFocus();
});
