import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { readStrings } from '../../support/strings';
import { renderHubOfSite, site, Tenant } from './aHubOfSite';
import { press } from './onScreen';

const offline = { port: { defaultHub: () => Promise.reject(new Error('the wire is cut')), find: () => Promise.reject(new Error('the wire is cut')) } };

/** A Welsh reader's screen reader speaks Welsh, though the page may be English. */
async function isSound(container: HTMLElement, locale: string): Promise<void> {
  expect(await axe(container)).toHaveNoViolations();
  expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H2']);
  const { language, sites } = readStrings(locale).hub;
  const box = screen.getByRole('heading').closest('[lang]');
  expect(box).toHaveAttribute('lang', language);
  expect(Object.values(sites).some((text) => text === screen.getByRole('heading').textContent)).toBe(true);
  expect(container.textContent).not.toMatch(/\{\w+\}|undefined/);
}

describe.each(['default', 'cy-gb'])('in the language of %s', (locale) => {
  const { sites } = readStrings(locale).hub;
  const found = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { name });

  it('the offer to make the lists is clean for axe', async () => {
    const { container } = renderHubOfSite({ hubs: {} }, { locale, mayCreate: true });
    await found(sites.none);
    expect(container).toHaveTextContent('The team');
    await isSound(container, locale);
  });

  it('so is the sentence that says whom to ask', async () => {
    const { container } = renderHubOfSite({ hubs: {} }, { locale });
    await found(sites.none);
    await isSound(container, locale);
  });

  it('and the one without an organisation’s hub', async () => {
    const { container } = renderHubOfSite({ hubs: {} }, { locale, chosen: 'default' });
    await found(sites.none);
    await isSound(container, locale);
  });

  it('and the failure', async () => {
    const { container } = renderHubOfSite({ hubs: {}, ...offline }, { locale });
    await found(sites.failed);
    await isSound(container, locale);
  });

  it('and the choice', async () => {
    const { container } = renderHubOfSite({ hubs: {}, found: ['alpha', 'beta'] }, { locale, kind: 'personal' });
    await found(sites.choose);
    await isSound(container, locale);
  });

  it('and a person’s own app without a hub', async () => {
    const { container } = renderHubOfSite({ hubs: {} }, { locale, kind: 'personal' });
    await found(sites.nonePersonal);
    await isSound(container, locale);
  });

  it('and a hub with the way to another, the choice with the way back, and the failure with it', async () => {
    const tenant = { hubs: { mine: 'hub' }, found: ['mine', 'other'], port: {} } as const;
    const { container, unmount } = renderHubOfSite(tenant, { locale, kind: 'personal', remembered: site('mine').url });
    await screen.findByRole('link', { name: 'News of the mine' });
    expect(await axe(container)).toHaveNoViolations();
    press(sites.change);
    await found(sites.choose);
    await isSound(container, locale);
    unmount();
    const second = renderHubOfSite({ ...tenant, ...offline }, { locale, kind: 'personal', remembered: site('mine').url });
    await screen.findByRole('link', { name: 'News of the mine' });
    press(sites.change);
    await found(sites.failed);
    expect(screen.getByRole('button', { name: sites.keep })).toBeInTheDocument();
    await isSound(second.container, locale);
  });
});

describe('the settings are spoken of', () => {
  const { sites } = readStrings('default').hub;
  const said = async (given: Parameters<typeof renderHubOfSite>[1]): Promise<string> => {
    const { container } = renderHubOfSite({ hubs: {} }, given);
    await screen.findByRole('heading', { name: sites.none });
    return container.textContent ?? '';
  };

  it.each([['', 'another way stands before', sites.orSettings], ['default', 'there is no other way', sites.inSettings]])('to whoever may edit the page: %p, where %s', async (chosen, _, sentence) => {
    expect(await said({ chosen, mayEdit: true })).toContain(sentence);
  });

  it.each([['', 'Ask an owner of “The team”'], ['default', sites.askAdministrator]])('to nobody else, who is told whom to ask: %p', async (chosen, sentence) => {
    const text = await said({ chosen });
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/settings/);
  });
});

describe('where the organisation’s hub stands in', () => {
  const tenant = (): Tenant => ({ hubs: { intranet: 'hub' }, default: 'intranet' });
  const create = 'Create the lists in “The team”';

  it('whoever edits the page and may make lists can have the site’s own', async () => {
    const around = tenant();
    const { container } = renderHubOfSite(around, { kind: 'page', mayCreate: true, isEditing: true });
    await screen.findByRole('button', { name: create });
    expect(container).toHaveTextContent('This site has no lists of its own, so readers see the organisation’s hub here.');
    expect(screen.getByRole('link', { name: 'News of the intranet' })).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    around.hubs.team = 'hub';
    press(create);
    press(await screen.findByRole('button', { name: 'Show the hub' }).then(({ textContent }) => textContent ?? ''));
    expect(await screen.findByRole('link', { name: 'News of the team' })).toBeInTheDocument();
    expect(screen.queryByText(/has no lists of its own/)).toBeNull();
  });

  it.each([['reads the page', { mayCreate: true }], ['may not make lists', { isEditing: true }], ['chose it', { mayCreate: true, isEditing: true, chosen: 'default' }]])('nobody is asked who %s', async (_, given) => {
    renderHubOfSite(tenant(), { kind: 'page', ...given });
    await screen.findByRole('link', { name: 'News of the intranet' });
    expect(screen.queryByRole('button', { name: create })).toBeNull();
  });
});
