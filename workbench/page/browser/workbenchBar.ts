import { byId, element } from '../../browser/dom';
import { labelledSelect } from '../../browser/labelledSelect';
import { faultPanel } from './faults/faultPanel';
import { CHOICES, PageState } from './pageState';
import { roleSwitch } from './roleSwitch';
import { settingSwitches } from './settingSwitches';

type Switch = keyof typeof CHOICES;

const LABELS: Record<Switch, string> = { theme: 'Theme', section: 'Section background', width: 'Width', locale: 'Language' };

/**
 * The workbench's own switches, above the page and not part of it.
 * @param onChange - gets the switch that was set and its new value
 */
export function showWorkbenchBar(state: PageState, onChange: (key: Switch, value: string) => void): void {
  const controls = (Object.keys(CHOICES) as Switch[]).map((key) => labelledSelect(key, LABELS[key], CHOICES[key], state[key], (value) => onChange(key, value)));
  const details = element('details', { open: '' }, element('summary', {}, 'Local workbench'), element('div', { class: 'switches' }, ...controls, roleSwitch(), ...settingSwitches(), faultPanel()));
  byId('workbenchBar').replaceChildren(element('aside', { 'aria-label': 'Local workbench' }, details));
}
