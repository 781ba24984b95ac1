import { byId, element } from '../../browser/dom';
import { faultPanel } from './faults/faultPanel';
import { CHOICES, PageState } from './pageState';
import { readRole, ROLES, writeRole } from './role';
import { settingSwitches } from './settingSwitches';

type Switch = keyof typeof CHOICES;

const LABELS: Record<Switch, string> = { theme: 'Theme', section: 'Section background', width: 'Width', locale: 'Language' };

/**
 * The workbench's own switches, above the page and not part of it.
 * @param onChange - gets the switch that was set and its new value
 */
export function showWorkbenchBar(state: PageState, onChange: (key: Switch, value: string) => void): void {
  const controls = (Object.keys(CHOICES) as Switch[]).map((key) => {
    const select = element('select', { name: key }, ...optionsOf(key, state[key]));
    select.addEventListener('change', () => onChange(key, select.value));
    return element('label', {}, element('span', {}, LABELS[key]), select);
  });
  const details = element('details', { open: '' }, element('summary', {}, 'Local workbench'), element('div', { class: 'switches' }, ...controls, roleSwitch(), ...settingSwitches(), faultPanel()));
  byId('workbenchBar').replaceChildren(element('aside', { 'aria-label': 'Local workbench' }, details));
}

/** As whom the page is seen: another person is another visit, so the page is loaded anew. */
function roleSwitch(): HTMLElement {
  const select = element('select', { name: 'role' }, ...options(ROLES, readRole()));
  select.addEventListener('change', () => {
    writeRole(select.value);
    location.reload();
  });
  return element('label', {}, element('span', {}, 'View as'), select);
}

function optionsOf(key: Switch, chosen: string): HTMLOptionElement[] {
  const choices: Record<string, string> = { ...CHOICES[key] };
  // A language that is only in the address is offered too, or the switch would show a wrong one.
  return options(chosen in choices ? choices : { ...choices, [chosen]: chosen }, chosen);
}

const options = (choices: Readonly<Record<string, string>>, chosen: string): HTMLOptionElement[] =>
  Object.entries(choices).map(([value, text]) => element('option', value === chosen ? { value, selected: '' } : { value }, text));
