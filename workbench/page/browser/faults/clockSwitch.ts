import { element } from '../../../browser/dom';
import { setClock } from './faultService';
import type { FaultState } from './faultService';
import { CLOCKS } from './faultWords';

/** How far the server's clock is off. */
export interface ClockSwitch {
  readonly shown: HTMLElement;
  show(state: FaultState): void;
}

/** @param act - does what was asked and shows what is on then */
export function clockSwitch(act: (work: Promise<FaultState>, done: string) => void): ClockSwitch {
  const option = (value: string, text: string): HTMLOptionElement => element('option', { value }, text);
  const entries = Object.entries(CLOCKS).sort(([one], [other]) => Number(one) - Number(other));
  const select = element('select', { name: 'clock' }, ...entries.map(([value, text]) => option(value, text)));
  select.value = '0';
  select.addEventListener('change', () => act(setClock(Number(select.value)), 'The clock is set.'));
  return {
    shown: element('label', {}, element('span', {}, 'Server clock'), select),
    show({ clock }) {
      const value = String(clock);
      // A clock that was set otherwise is offered too, or the switch would show a wrong one.
      if (!Array.from(select.options).some((one) => one.value === value)) {
        select.append(option(value, `${Math.round(clock / 1000)} s off`));
      }
      select.value = value;
    }
  };
}
