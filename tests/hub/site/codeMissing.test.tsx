import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderHubOfSite } from './aHubOfSite';
import { focusIsAt, heading, press, settled } from './onScreen';

let mockMissing = true;
jest.mock('../../../src/hub/site/OtherHub', () => {
  if (mockMissing) {
    throw new Error('Loading chunk hub-sites failed.');
  }
  return jest.requireActual('../../../src/hub/site/OtherHub');
});

it('when the code that looks for hubs does not come, that is said, and trying again goes on', async () => {
  const { container, host } = renderHubOfSite({ hubs: { intranet: 'hub' }, default: 'intranet' });
  const said = await screen.findByRole('alert');
  expect(said).toHaveTextContent(/^We could not look for hubs\.This cannot be shown at the moment/);
  expect(said).toHaveAttribute('lang', 'en-GB');
  expect(document.body).toHaveFocus();
  expect(host.shown.mock.calls).toEqual([[false]]);
  expect(await axe(container)).toHaveNoViolations();
  // Whoever pressed is led to what is said, and hears it once.
  press('Try again');
  await settled();
  expect(await heading('We could not look for hubs.')).toHaveFocus();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  mockMissing = false;
  press('Try again');
  await focusIsAt('intranet');
});
