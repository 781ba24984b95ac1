/** @jest-environment jsdom */
import { defaultHubSwitch } from '../../../workbench/page/browser/defaultHubSwitch';

const fetched = jest.fn();
globalThis.fetch = fetched;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function shown(tenantProperties: object): Promise<HTMLSelectElement> {
  fetched.mockReset().mockResolvedValue({ json: () => Promise.resolve({ tenantProperties }) });
  const select = defaultHubSwitch().querySelector('select') as HTMLSelectElement;
  await settled();
  return select;
}

it.each([[{ PublicSectorHubDefaultSite: '/sites/hub' }, 'The hub'], [{}, 'None'], [{ PublicSectorHubDefaultSite: '/sites/housing' }, '/sites/housing']])('shows what holds: %j', async (properties, words) => {
  expect((await shown(properties)).selectedOptions[0].textContent).toBe(words);
});

it.each([['', null], ['/sites/hub', '/sites/hub']])('sets "%s"', async (chosen, value) => {
  const select = await shown({});
  // The page would be loaded anew; jsdom cannot.
  fetched.mockRejectedValue(new Error('enough'));
  select.value = chosen;
  select.dispatchEvent(new Event('change'));
  await settled();
  const [address, { method, body }] = fetched.mock.calls[1];
  expect([address, method, JSON.parse(body)]).toEqual(['/workbench/settings', 'PUT', { tenantProperties: { PublicSectorHubDefaultSite: value } }]);
});
