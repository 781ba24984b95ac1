/** @jest-environment jsdom */
import { watchMissingComponents } from '../../../workbench/page/browser/missing';

const fetched = jest.fn();
let observed: unknown;
let report: (names: string[]) => void;

beforeEach(() => {
  document.body.innerHTML = '<div id="message"></div>';
  Object.assign(globalThis, {
    fetch: fetched.mockReset(),
    PerformanceObserver: class {
      public constructor(callback: (list: { getEntries(): { name: string }[] }) => void) {
        report = (names) => callback({ getEntries: () => names.map((name) => ({ name })) });
      }

      public observe(options: unknown): void {
        observed = options;
      }
    }
  });
  watchMissingComponents();
});

const shown = (): (string | null)[] => Array.from(document.getElementById('message')?.children ?? [], ({ textContent }) => textContent);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const ASKED = 'http://localhost/sites/hub/_api/web/GetClientSideComponents';

it('looks at every request, also those before it was there', () => {
  expect(observed).toEqual({ type: 'resource', buffered: true });
});

it('shows which components the loader asked for in vain', async () => {
  fetched.mockResolvedValue({ json: async () => ['The SPFx runtime is missing the component abc 1.0.0'] });
  report(['http://localhost/a.js', ASKED]);
  await settled();
  expect(fetched).toHaveBeenCalledWith('/workbench/missing-components');
  expect(shown()).toEqual(['The SPFx runtime is missing the component abc 1.0.0.']);
});

it('is quiet as long as nothing is missing', async () => {
  report(['http://localhost/a.js', 'http://localhost/sites/hub/_api/web']);
  await settled();
  expect(fetched).not.toHaveBeenCalled();
  expect(shown()).toEqual([]);
});

it('says so when the server does not tell which', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  report([ASKED]);
  await settled();
  expect(shown()).toEqual(['The SPFx runtime is missing a component, and the server does not say which.']);
});
