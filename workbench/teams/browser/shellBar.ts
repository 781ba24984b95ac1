import { button, byId, element } from '../../browser/dom';
import { labelledSelect } from '../../browser/labelledSelect';
import { defaultHubSwitch } from '../../page/browser/defaultHubSwitch';
import { roleSwitch } from '../../page/browser/roleSwitch';
import { CHOICES, ShellState } from './shellState';

const LABELS: Record<keyof typeof CHOICES, string> = { host: 'Teams shows', theme: 'Theme', size: 'Size', locale: 'Language', context: 'Teams answers for the context', team: 'Team’s site', lost: 'Sub-page is lost' };

export interface ShellBar {
  /** What the tab says of its loading. */
  readonly loading: HTMLElement;
  /** What Teams would do now. */
  readonly notice: HTMLElement;
  /** Brings the switches to what holds now. */
  show(state: ShellState): void;
}

export interface BarActions {
  change(change: Partial<ShellState>): void;
  /** Follows a link as if it had been pressed in a chat. */
  follow(address: string): void;
}

/**
 * The shell's switches, above Teams and not part of it.
 * @param log - what the tab has called
 */
export function showShellBar(state: ShellState, actions: BarActions, log: HTMLElement): ShellBar {
  const switches = (Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((key) =>
    labelledSelect(key, LABELS[key], CHOICES[key], state[key], (value) => actions.change({ [key]: value })));
  const loading = element('output', { class: 'loading', 'aria-label': 'The tab' });
  const notice = element('output', { class: 'notice', 'aria-label': 'Teams' });
  const details = element('details', { open: '' },
    element('summary', {}, 'Local Teams'),
    element('div', { class: 'switches' }, ...switches, subPageForm(state, actions), linkForm(actions), defaultHubSwitch(), roleSwitch()));
  byId('bar').replaceChildren(element('aside', { 'aria-label': 'Local Teams' }, details, element('div', { class: 'outputs' }, loading, notice), log));
  const inputs = Array.from(details.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'));
  return {
    loading,
    notice,
    show(next) {
      inputs.filter(({ name }) => name in next).forEach((input) => { input.value = next[input.name as keyof ShellState]; });
    }
  };
}

function subPageForm({ subPage }: ShellState, { change }: BarActions): HTMLElement {
  const input = element('input', { name: 'subPage', placeholder: 'article-12', value: subPage, autocomplete: 'off' });
  input.addEventListener('change', () => change({ subPage: input.value.trim() }));
  return element('label', {}, element('span', {}, 'Sub-page'), input);
}

function linkForm({ follow }: BarActions): HTMLElement {
  const input = element('input', { name: 'link', placeholder: 'https://teams.microsoft.com/l/entity/…', autocomplete: 'off' });
  const form = element('form', {}, element('label', {}, element('span', {}, 'Link'), input), button('Follow', 'follow', () => follow(input.value.trim())));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow(input.value.trim());
  });
  return form;
}
