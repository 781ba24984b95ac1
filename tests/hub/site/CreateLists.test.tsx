import { act, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ContentFailure } from '../../../src/content/failures';
import { HubSites } from '../../../src/content/hubSites';
import { CreationProgress, CreationReport } from '../../../src/content/listParts';
import { renderHubOfSite, Shown, site, Tenant } from './aHubOfSite';
import { focusIsAt, noHub, press, settled } from './onScreen';

/** Lists that are made when the test says so. */
interface Making extends Shown {
  readonly createLists: jest.Mock<Promise<CreationReport>, Parameters<HubSites['createLists']>>;
  readonly tenant: Tenant;
  step(progress: CreationProgress): Promise<void>;
  done(report?: Partial<CreationReport>): Promise<void>;
  fail(error: unknown): Promise<void>;
}

/** The offer, in a team's site without lists. */
async function offer(): Promise<Making> {
  let end: { done: (report: CreationReport) => void; fail: (error: unknown) => void };
  const createLists = jest.fn<Promise<CreationReport>, Parameters<HubSites['createLists']>>(() => new Promise((done, fail) => { end = { done, fail }; }));
  const tenant: Tenant = { hubs: {}, port: { createLists } };
  const shown = renderHubOfSite(tenant, { mayCreate: true });
  await noHub();
  return {
    ...shown,
    createLists,
    tenant,
    step: (progress) => act(async () => createLists.mock.calls[createLists.mock.calls.length - 1][1](progress)),
    done: (report) => act(async () => end.done({ steps: [], stopped: false, ...report })),
    fail: (error) => act(async () => end.fail(error))
  };
}

async function start(): Promise<Making & { readonly button: HTMLElement }> {
  const making = await offer();
  const button = screen.getByRole('button', { name: 'Create the lists in “The team”' });
  button.focus();
  press('Create the lists in “The team”');
  await settled();
  return { ...making, button };
}
const said = (): readonly (string | null)[] => screen.getAllByRole('status').map(({ textContent }) => textContent);

it('the button and a screen reader say that the lists are being made, and eyes see how far', async () => {
  const { button, createLists, step, container } = await start();
  expect(createLists).toHaveBeenCalledWith(site('team').url, expect.anything(), { samples: false, isStopped: expect.anything() });
  expect(button).toHaveAccessibleName('Creating the lists in “The team”');
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveFocus();
  expect(said()).toContain('Creating the lists in “The team”');
  expect(container).not.toHaveTextContent('Step');
  await step({ done: 3, all: 12 });
  expect(container).toHaveTextContent('Step 3 of 12');
  expect(said().join()).not.toMatch(/Step/);
  expect(await axe(container)).toHaveNoViolations();
});

it('pressing it twice makes them once', async () => {
  const { createLists } = await start();
  press('Creating the lists in “The team”');
  await settled();
  expect(createLists).toHaveBeenCalledTimes(1);
});

it('when it breaks off, that is said, the focus stays, and trying again goes on', async () => {
  const { button, createLists, tenant, step, fail, done, container } = await start();
  await step({ done: 3, all: 12 });
  await fail(new ContentFailure('accessDenied', 'Attempted to perform an unauthorised operation.'));
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('The lists could not be finished. What has been made stays');
  expect(alert).toHaveTextContent('Attempted to perform an unauthorised operation.');
  expect(container).not.toHaveTextContent('Step');
  expect(button).toHaveFocus();
  expect(await axe(container)).toHaveNoViolations();
  press('Create the lists in “The team”');
  await settled();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(createLists).toHaveBeenCalledTimes(2);
  tenant.hubs.team = 'hub';
  await done();
  press('Show the hub');
  await focusIsAt('team');
});

it('when permission is missing, it does not speak of reading', async () => {
  const { fail } = await start();
  await fail(new ContentFailure('accessDenied', 'no'));
  expect(screen.getByRole('alert')).toHaveTextContent('You do not have permission to do this.');
  expect(screen.getByRole('alert')).not.toHaveTextContent('permission to read');
});

it('when SharePoint cannot be asked at all, that is said', async () => {
  const { tenant } = await offer();
  tenant.sites = () => Promise.reject(new Error('Loading chunk failed.'));
  press(/Create the lists/);
  expect(await screen.findByRole('alert')).toHaveTextContent('Loading chunk failed.');
});

it('when they are there, the site’s own hub is shown and has the focus', async () => {
  const { tenant, done, host } = await start();
  tenant.hubs.team = 'hub';
  await done();
  press('Show the hub');
  await focusIsAt('team');
  expect(host.shown.mock.calls).toEqual([[false], [true]]);
});

it('who has left in the middle hears nothing more', async () => {
  const { unmount, step, done, host } = await start();
  unmount();
  await step({ done: 4, all: 12 });
  await done();
  await settled();
  expect(host.shown.mock.calls).toEqual([[false]]);
});

it('who has left before it breaks off hears nothing more', async () => {
  const { again, tenant, fail, container } = await start();
  tenant.hubs.other = 'hub';
  again({ chosen: site('other').url });
  await fail(new Error('late'));
  await settled();
  expect(container).not.toHaveTextContent('could not be finished');
  expect(document.activeElement).not.toHaveAttribute('id', 'hub-1-content');
});

it('each step is shown, and the end says exactly what was made, what was there and what could not be done', async () => {
  const { step, done, container } = await start();
  await step({ done: 3, all: 12, step: { list: 'articles', kind: 'column', name: 'Topic', outcome: 'made' } });
  expect(container).toHaveTextContent('Step 3 of 12Made: Articles, column “Topic”');
  await done({ steps: [
    { list: 'articles', kind: 'list', outcome: 'present' }, { list: 'articles', kind: 'column', name: 'Topic', outcome: 'made' }, { list: 'articles', kind: 'likes', outcome: 'refused', detail: 'Not here.' },
    { list: 'links', kind: 'list', outcome: 'made' }
  ] });
  expect(screen.getByRole('heading', { name: 'The lists are ready, but not everything could be done' })).toHaveFocus();
  expect(container).toHaveTextContent('1 part could not be doneArticles: likesSharePoint says: Not here.2 parts were made');
  expect(container).toHaveTextContent('1 part was there alreadyArticles: the list itself');
  expect(screen.queryByRole('button', { name: /Creat/ })).not.toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

it('it can be stopped between the steps, and gone on with', async () => {
  const { createLists, step, done, container } = await start();
  await step({ done: 3, all: 12 });
  const isStopped = (): boolean | undefined => createLists.mock.calls[0][2]?.isStopped?.();
  expect(isStopped()).toBe(false);
  press('Stop');
  await settled();
  expect(isStopped()).toBe(true);
  expect(said()).toContain('Stopping after this step');
  expect(await axe(container)).toHaveNoViolations();
  await done({ steps: [{ list: 'articles', kind: 'list', outcome: 'made' }], stopped: true });
  expect(screen.getByRole('heading', { name: 'Stopped. What has been made stays, and you can go on at any time' })).toHaveFocus();
  press('Create the lists in “The team”');
  await settled();
  expect(createLists).toHaveBeenCalledTimes(2);
  expect(createLists.mock.calls[1][2]?.isStopped?.()).toBe(false);
});

it('sample items are made only when they are asked for', async () => {
  const { createLists } = await offer();
  const box = screen.getByRole('checkbox', { name: /^Add a few sample items/ });
  expect(box).not.toBeChecked();
  act(() => box.click());
  press('Create the lists in “The team”');
  await settled();
  expect(createLists).toHaveBeenCalledWith(site('team').url, expect.anything(), { samples: true, isStopped: expect.anything() });
});
