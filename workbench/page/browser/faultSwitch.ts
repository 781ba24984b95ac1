import { element } from '../../browser/dom';

/** Where the local SharePoint takes faults; see sharepoint/faults. */
const FAULTS = '/workbench/faults';

/** What can be made to go wrong for every call until it is switched off. */
const CHOICES: Readonly<Record<string, { readonly text: string; readonly fault?: Readonly<Record<string, unknown>> }>> = {
  none: { text: 'None' },
  delay: { text: 'Slow (5 seconds)', fault: { kind: 'delay', milliseconds: 5000 } },
  throttled: { text: 'Throttled (429)', fault: { kind: 'throttled', retryAfter: 1 } },
  busy: { text: 'Busy (503)', fault: { kind: 'busy', retryAfter: 1 } },
  error: { text: 'Server error (500)', fault: { kind: 'error' } },
  denied: { text: 'Access denied (403)', fault: { kind: 'denied' } },
  digest: { text: 'Digest expired (403)', fault: { kind: 'digest' } },
  dropped: { text: 'Connection lost', fault: { kind: 'dropped' } },
  wrongJson: { text: 'Broken answers', fault: { kind: 'wrongJson' } }
};

/** The switch for faults of the local SharePoint. A change shows in a page that is loaded anew. */
export function faultSwitch(): HTMLElement {
  const select = element('select', { name: 'fault' }, ...Object.entries(CHOICES).map(([value, { text }]) => element('option', { value }, text)));
  showActive(select).catch(() => undefined);
  select.addEventListener('change', () => {
    choose(CHOICES[select.value].fault).then(() => location.reload(), () => undefined);
  });
  return element('label', {}, element('span', {}, 'Fault'), select);
}

async function showActive(select: HTMLSelectElement): Promise<void> {
  const { faults } = await (await fetch(FAULTS)).json();
  select.value = faults[0]?.kind ?? 'none';
}

async function choose(fault: object | undefined): Promise<void> {
  await fetch(FAULTS, { method: 'DELETE' });
  if (fault) {
    await fetch(FAULTS, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(fault) });
  }
}
