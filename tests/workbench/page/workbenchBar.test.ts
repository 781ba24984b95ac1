/** @jest-environment jsdom */
import { readState } from '../../../workbench/page/browser/pageState';
import { showWorkbenchBar } from '../../../workbench/page/browser/workbenchBar';

const onChange = jest.fn();

function show(query = ''): HTMLSelectElement[] {
  document.body.innerHTML = '<div id="workbenchBar"></div>';
  showWorkbenchBar(readState(query), onChange);
  return Array.from(document.querySelectorAll('select'));
}

const named = (selects: HTMLSelectElement[], name: string): HTMLSelectElement => selects.find((select) => select.name === name) as HTMLSelectElement;

beforeEach(() => onChange.mockReset());
afterEach(() => { document.cookie = 'hubViewAs=; path=/; max-age=0'; });

it('every switch has words of its own', () => {
  const words = show().map(({ labels }) => labels?.[0]?.querySelector('span')?.textContent);
  expect(words).toEqual(expect.arrayContaining(['Theme', 'Section background', 'Width', 'Language', 'View as']));
  expect(words.filter((text, index) => !text || words.indexOf(text) !== index)).toEqual([]);
});

it('shows what the page is like', () => {
  const values = (selects: HTMLSelectElement[]): string[] => ['theme', 'section', 'width', 'locale', 'role'].map((name) => named(selects, name).value);
  document.cookie = 'hubViewAs=guest; path=/';
  expect(values(show('?theme=dark&section=soft&width=phone&locale=cy-GB'))).toEqual(['dark', 'soft', 'phone', 'cy-GB', 'guest']);
  document.cookie = 'hubViewAs=; path=/; max-age=0';
  expect(values(show())).toEqual(['light', 'none', 'full', 'en-GB', 'owner']);
});

it('tells which switch was set to what', () => {
  const theme = named(show(), 'theme');
  theme.value = 'contrast';
  theme.dispatchEvent(new Event('change'));
  expect(onChange.mock.calls).toEqual([['theme', 'contrast']]);
});

it('shows a language that it does not offer itself, rather than a wrong one', () => {
  const locale = named(show('?locale=ar-SA'), 'locale');
  expect([locale.value, locale.options.length]).toEqual(['ar-SA', 4]);
  expect(named(show(), 'locale').options).toHaveLength(3);
});

it('is a region of its own, apart from the page', () => {
  show();
  expect(document.querySelector('aside')?.getAttribute('aria-label')).toBe('Local workbench');
});

describe('the settings of the local SharePoint', () => {
  const calls: [string, RequestInit | undefined][] = [];
  beforeEach(() => {
    calls.length = 0;
    window.fetch = (async (url: string, init?: RequestInit) => {
      calls.push([url, init]);
      return { ok: true, json: async () => (url === '/workbench/settings' ? { searchLagSeconds: 300, commentsOff: true } : { faults: [], clock: 0 }) };
    }) as never;
  });
  afterEach(() => { delete (window as Partial<Window>).fetch; });
  const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

  it('are shown as they are', async () => {
    const selects = show();
    await settled();
    expect([named(selects, 'searchLagSeconds').value, named(selects, 'commentsOff').value]).toEqual(['300', 'true']);
  });

  it('are sent when they are changed', async () => {
    const selects = show();
    await settled();
    for (const [name, value] of [['searchLagSeconds', '0'], ['commentsOff', 'false']]) {
      named(selects, name).value = value;
      named(selects, name).dispatchEvent(new Event('change'));
    }
    expect(calls.filter(([, init]) => init?.method === 'PUT').map(([url, init]) => [url, init?.body])).toEqual([
      ['/workbench/settings', '{"searchLagSeconds":0}'], ['/workbench/settings', '{"commentsOff":false}']
    ]);
  });
});
