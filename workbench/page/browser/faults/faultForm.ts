import { button, element } from '../../../browser/dom';
import type { Fault } from './faultService';
import { KINDS, ONLY, saysWhen } from './faultWords';

/** Parts of addresses that a web part like this one calls. Parts of a batch suffer by themselves; `$batch` is the whole. */
const ADDRESSES = ['$batch', 'items', 'comments', 'SetLike', 'search/postquery', 'contextinfo', 'HubArticles', 'HubLinks'];

/**
 * The form for a new fault. What a kind does not need is not shown.
 * @param onAdd - gets the fault, and whether the page is to be loaded anew with it
 */
export function faultForm(onAdd: (fault: Fault, reload: boolean) => void): HTMLFormElement {
  const kind = choice('kind', KINDS);
  const milliseconds = number('milliseconds', '5000', 120_000);
  const retryAfter = number('retryAfter', '5', 120_000);
  const asDate = choice('asDate', { '': 'in seconds', yes: 'as a date' });
  const only = choice('only', ONLY);
  const path = element('input', { name: 'path', list: 'faultAddresses', placeholder: 'any', autocomplete: 'off' });
  const times = element('input', { name: 'times', type: 'number', min: '1', max: '1000000', list: 'faultTimes', placeholder: 'every' });
  const ofDelay = [labelled('Milliseconds', milliseconds)];
  const ofWaiting = [labelled('Retry-After (seconds)', retryAfter), labelled('Retry-After is written', asDate)];
  const showWhatMatters = (): void => {
    ofDelay.forEach((label) => { label.hidden = kind.value !== 'delay'; });
    ofWaiting.forEach((label) => { label.hidden = !saysWhen(kind.value); });
  };
  kind.addEventListener('change', showWhatMatters);
  showWhatMatters();

  const read = (): Fault => ({
    kind: kind.value,
    ...(path.value.trim() ? { path: path.value.trim() } : {}),
    ...(only.value ? { only: only.value } : {}),
    ...(times.value ? { times: Number(times.value) } : {}),
    ...(kind.value === 'delay' ? { milliseconds: Number(milliseconds.value) } : {}),
    ...(saysWhen(kind.value) ? { retryAfter: Number(retryAfter.value), asDate: asDate.value !== '' } : {})
  });
  const form: HTMLFormElement = element('form', { class: 'switches', 'aria-label': 'New fault' },
    labelled('What goes wrong', kind), ...ofDelay, ...ofWaiting, labelled('Calls with this in their address', path), labelled('Calls that are', only), labelled('How many calls', times),
    element('button', { type: 'submit' }, 'Add'), button('Add and reload', '', () => form.reportValidity() && onAdd(read(), true)),
    suggestions('faultAddresses', ADDRESSES), suggestions('faultTimes', ['1', '3', '10']));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onAdd(read(), false);
  });
  return form;
}

const choice = (name: string, choices: Readonly<Record<string, string>>): HTMLSelectElement =>
  element('select', { name }, ...Object.entries(choices).map(([value, text]) => element('option', { value }, text)));

const number = (name: string, value: string, max: number): HTMLInputElement => element('input', { name, type: 'number', min: '0', max: String(max), required: '', value });

const labelled = (text: string, control: HTMLElement): HTMLLabelElement => element('label', {}, element('span', {}, text), control);

const suggestions = (id: string, values: readonly string[]): HTMLElement => element('datalist', { id }, ...values.map((value) => element('option', { value })));
