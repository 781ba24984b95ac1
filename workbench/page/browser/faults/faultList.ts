import { button, element } from '../../../browser/dom';
import { endAllFaults, endFault } from './faultService';
import type { FaultState } from './faultService';
import { describe } from './faultWords';

/** What is on, each with a way to end it. */
export interface FaultList {
  readonly shown: HTMLElement;
  show(state: FaultState): void;
}

/**
 * @param act - does what was asked and shows what is on then
 * @param onFocusLost - gets the focus when the button that had it is gone
 */
export function faultList(act: (work: Promise<FaultState>, done: string) => void, onFocusLost: () => void): FaultList {
  const shown = element('div', { class: 'faultList' });
  let before = '';
  const line = (fault: FaultState['faults'][number]): HTMLElement => {
    const text = describe(fault);
    const end = button('End', '', () => act(endFault(fault.id), 'The fault has ended.'));
    end.setAttribute('aria-label', `End: ${text}`);
    end.dataset.id = String(fault.id);
    return element('li', {}, element('span', {}, text), end);
  };
  return {
    shown,
    show(state) {
      // A list that is as it was stays as it is: somebody may be on their way to a button.
      const after = JSON.stringify(state);
      if (after === before) {
        return;
      }
      before = after;
      const focused = shown.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.id ?? '' : undefined;
      const nothing = state.faults.length === 0;
      shown.replaceChildren(
        nothing ? element('p', {}, 'No fault is on.') : element('ul', { 'aria-label': 'Faults that are on' }, ...state.faults.map(line)),
        ...(nothing && state.clock === 0 ? [] : [button('End all', '', () => act(endAllFaults(), 'All faults have ended, and the clock is right.'))])
      );
      if (focused !== undefined) {
        const again = Array.from(shown.querySelectorAll('button')).find(({ dataset }) => dataset.id === focused);
        if (again) {
          again.focus();
        } else {
          onFocusLost();
        }
      }
    }
  };
}
