import { labelledSelect } from '../../browser/labelledSelect';

/** Where the local SharePoint takes an admin's settings; see sharepoint/http/settings. */
const SETTINGS = '/workbench/settings';

/** The tenant's property with which the web part finds the hub from other sites. */
const DEFAULT_HUB = 'PublicSectorHubDefaultSite';

const CHOICES = { '/sites/hub': 'The hub', '': 'None' };

/** The switch for the tenant's default hub. A change shows in a page that is loaded anew. */
export function defaultHubSwitch(): HTMLElement {
  const label = labelledSelect('defaultHub', 'Default hub', CHOICES, '', (value) => {
    fetch(SETTINGS, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ tenantProperties: { [DEFAULT_HUB]: value || null } }) })
      .then(() => location.reload(), () => undefined);
  });
  show(label.querySelector('select') as HTMLSelectElement).catch(() => undefined);
  return label;
}

async function show(select: HTMLSelectElement): Promise<void> {
  const { tenantProperties }: { tenantProperties: Readonly<Record<string, string>> } = await (await fetch(SETTINGS)).json();
  const value = tenantProperties[DEFAULT_HUB] ?? '';
  // A hub that was set otherwise is offered too, or the switch would show a wrong one.
  if (!Array.from(select.options).some((option) => option.value === value)) {
    select.append(new Option(value, value));
  }
  select.value = value;
}
