/** @jest-environment jsdom */
import { faultPanel } from '../../../workbench/page/browser/faults/faultPanel';
import { FAULT_KINDS, readFault } from '../../../workbench/sharepoint/faults/fault';
import { Faults } from '../../../workbench/sharepoint/faults/faults';

/** The service's own faults, without a network between. */
let faults: Faults;
let refuse: string | undefined;

beforeEach(() => {
  faults = new Faults();
  refuse = undefined;
  window.fetch = (async (url: string, { method = 'GET', body }: RequestInit = {}) => {
    if (refuse !== undefined) {
      return { ok: false, json: async () => ({ message: refuse }) };
    }
    const json = body ? JSON.parse(String(body)) : undefined;
    const id = /\/(\d+)$/.exec(url)?.[1];
    const ended = method !== 'DELETE' || id === undefined || faults.end(Number(id));
    if (method === 'POST') {
      faults.add(readFault(json));
    } else if (method === 'PUT') {
      faults.setClock(json.clock);
    } else if (method === 'DELETE' && id === undefined) {
      faults.clear();
    }
    return { ok: ended, json: async () => ({ faults: faults.list(), clock: faults.clockOffset }) };
  }) as never;
});
afterEach(() => { delete (window as Partial<Window>).fetch; });

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

const open = async (): Promise<HTMLElement> => {
  const panel = faultPanel() as HTMLDetailsElement;
  document.body.replaceChildren(panel);
  panel.open = true;
  await settled();
  return panel;
};

const control = (name: string): HTMLInputElement => document.querySelector(`[name=${name}]`) as HTMLInputElement;
const set = (name: string, value: string): void => {
  control(name).value = value;
  control(name).dispatchEvent(new Event('change'));
};
const press = async (text: string): Promise<void> => {
  const found = Array.from(document.querySelectorAll('button')).find((button) => (button.getAttribute('aria-label') ?? button.textContent) === text);
  if (!found) {
    throw new Error(`There is no button ${text}.`);
  }
  found.focus();
  found.click();
  await settled();
};
const lines = (): (string | null)[] => Array.from(document.querySelectorAll('li span'), ({ textContent }) => textContent);
const title = (): string | null => (document.querySelector('summary') as HTMLElement).textContent;
const said = (): string | null => (document.querySelector('output') as HTMLElement).textContent;

it('offers every kind of fault, and every control has words', async () => {
  await open();
  expect(Array.from((control('kind') as unknown as HTMLSelectElement).options, ({ value }) => value).sort()).toEqual([...FAULT_KINDS].sort());
  expect(Array.from(document.querySelectorAll<HTMLInputElement>('select, input')).filter(({ labels }) => !labels?.[0]?.querySelector('span')?.textContent)).toEqual([]);
});

it('sends what was filled in, and shows it', async () => {
  await open();
  set('kind', 'throttled');
  set('retryAfter', '7');
  set('asDate', 'yes');
  set('path', ' comments ');
  set('only', 'writes');
  set('times', '3');
  await press('Add');
  expect(faults.list()).toMatchObject([{ kind: 'throttled', retryAfter: 7, asDate: true, path: 'comments', only: 'writes', times: 3, milliseconds: undefined }]);
  expect(lines()).toEqual(['Throttled (429), Retry-After 7 s as a date, Writing (all but GET), “comments” in the address, 3 calls']);
  expect([title(), said()]).toEqual(['Faults (1 on)', 'The fault is on.']);
});

it('leaves out what was left empty: every call, for good', async () => {
  await open();
  set('kind', 'delay');
  set('milliseconds', '250');
  await press('Add');
  expect(faults.list()).toMatchObject([{ kind: 'delay', milliseconds: 250, path: undefined, only: undefined, times: undefined }]);
  expect(lines()).toEqual(['Slow answer (250 ms), any address, every call']);
});

it.each([['delay', ['milliseconds']], ['busy', ['asDate', 'retryAfter']], ['denied', []]])('shows for %s what it needs, and no more', async (kind, names) => {
  await open();
  set('kind', kind);
  expect(['asDate', 'milliseconds', 'retryAfter'].filter((name) => !control(name).labels?.[0]?.hidden)).toEqual(names);
});

it('shows what was on before, and ends one or all', async () => {
  faults.add({ kind: 'error', times: 1 });
  faults.add({ kind: 'denied' });
  faults.setClock(-3_600_000);
  await open();
  expect([title(), control('clock').value]).toEqual(['Faults (2 on, clock off)', '-3600000']);
  await press('End: Server error (500), any address, 1 call');
  expect(lines()).toEqual(['Access denied (403), any address, every call']);
  await press('End all');
  expect([faults.list(), faults.clockOffset, lines(), title(), control('clock').value]).toEqual([[], 0, [], 'Faults', '0']);
});

it('leaves the focus where somebody can go on from when the button that had it is gone', async () => {
  faults.add({ kind: 'error' });
  await open();
  await press('End: Server error (500), any address, every call');
  expect(document.activeElement?.tagName).toBe('SUMMARY');
});

it('sets the clock, and shows one that was set otherwise', async () => {
  faults.setClock(5000);
  await open();
  expect((control('clock') as unknown as HTMLSelectElement).selectedOptions[0].text).toBe('5 s off');
  set('clock', '86400000');
  await settled();
  expect([faults.clockOffset, title()]).toEqual([86_400_000, 'Faults (clock off)']);
});

it('says what the service refused, in its words', async () => {
  await open();
  refuse = 'times must be a whole number of 1 or more.';
  await press('Add');
  expect(said()).toBe(refuse);
});

it('takes a fault that ended by itself for ended', async () => {
  faults.add({ kind: 'error', times: 1 });
  await open();
  faults.end(1);
  await press('End: Server error (500), any address, 1 call');
  expect([lines(), said()]).toEqual([[], 'The fault has ended.']);
});

it('looks again while it is open or something is on, and lets be what has not changed', async () => {
  faults.add({ kind: 'error', times: 1 });
  jest.useFakeTimers();
  try {
    const panel = faultPanel() as HTMLDetailsElement;
    document.body.replaceChildren(panel);
    panel.open = true;
    await jest.advanceTimersByTimeAsync(1);
    const button = document.querySelector('li button');
    await jest.advanceTimersByTimeAsync(2000);
    expect(document.querySelector('li button')).toBe(button);
    faults.end(1);
    await jest.advanceTimersByTimeAsync(2000);
    expect([lines(), title()]).toEqual([[], 'Faults']);
    faults.add({ kind: 'error' });
    await jest.advanceTimersByTimeAsync(2000);
    expect(title()).toBe('Faults (1 on)');
    panel.open = false;
    faults.clear();
    await jest.advanceTimersByTimeAsync(2000);
    expect(title()).toBe('Faults');
    const { fetch } = window;
    window.fetch = jest.fn(fetch);
    await jest.advanceTimersByTimeAsync(5000);
    expect(window.fetch).not.toHaveBeenCalled();
  } finally {
    jest.useRealTimers();
  }
});
