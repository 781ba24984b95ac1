import { element } from '../../browser/dom';

/** Where the local SharePoint takes an admin's settings; see sharepoint/http/settings. */
const SETTINGS = '/workbench/settings';

/** What an admin of the tenant sets, and the choices that are offered: values as JSON. */
const SWITCHES: Readonly<Record<string, { readonly label: string; readonly choices: Readonly<Record<string, string>> }>> = {
  searchLagSeconds: { label: 'Search finds changes', choices: { 0: 'At once', 60: 'After a minute', 300: 'After 5 minutes', 3600: 'After an hour' } },
  commentsOff: { label: 'Comments', choices: { false: 'On', true: 'Off for the tenant' } }
};

/** The switches for an admin's settings of the local SharePoint. A change shows in a page that is loaded anew. */
export function settingSwitches(): HTMLElement[] {
  const selects = Object.entries(SWITCHES).map(([name, { choices }]) => settingSwitch(name, choices));
  showSettings(selects).catch(() => undefined);
  return selects.map((select) => element('label', {}, element('span', {}, SWITCHES[select.name].label), select));
}

function settingSwitch(name: string, choices: Readonly<Record<string, string>>): HTMLSelectElement {
  const select = element('select', { name }, ...Object.entries(choices).map(([value, text]) => element('option', { value }, text)));
  select.addEventListener('change', () => {
    fetch(SETTINGS, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: `{"${name}":${select.value}}` })
      .then(() => location.reload(), () => undefined);
  });
  return select;
}

async function showSettings(selects: readonly HTMLSelectElement[]): Promise<void> {
  const settings: Readonly<Record<string, unknown>> = await (await fetch(SETTINGS)).json();
  for (const select of selects) {
    const value = String(settings[select.name]);
    // A value that was set otherwise is offered too, or the switch would show a wrong one.
    if (!Array.from(select.options).some((option) => option.value === value)) {
      select.append(element('option', { value }, value));
    }
    select.value = value;
  }
}
