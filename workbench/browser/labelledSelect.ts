import { element } from './dom';

/**
 * A choice with its words before it. A value that is none of the choices is offered too, or the choice would show a wrong one.
 * @param choices - each value with its words
 */
export function labelledSelect(name: string, label: string, choices: Readonly<Record<string, string>>, chosen: string, onChange: (value: string) => void): HTMLLabelElement {
  const offered: Record<string, string> = Object.hasOwn(choices, chosen) ? choices : { ...choices, [chosen]: chosen };
  const options = Object.entries(offered).map(([value, text]) => element('option', value === chosen ? { value, selected: '' } : { value }, text));
  const select = element('select', { name }, ...options);
  select.addEventListener('change', () => onChange(select.value));
  return element('label', {}, element('span', {}, label), select);
}
