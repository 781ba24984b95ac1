import { element } from '../../browser/dom';
import { Outcome } from './connection';
import { TeamsCall } from './teamsCall';

/** The newest calls are enough to see what happened. */
const MOST_CALLS = 100;

export interface CallLog {
  readonly element: HTMLElement;
  add(call: TeamsCall, outcome: Outcome): void;
}

/** What the tab has called, newest first; what is not supported is named beside the heading too. */
export function callLog(): CallLog {
  const heading = element('summary', {}, 'Calls');
  const unsupported = element('p', { class: 'unsupported' });
  const list = element('ol', { reversed: '', tabindex: '0', 'aria-label': 'Calls' });
  const refused = new Set<string>();
  let count = 0;
  unsupported.hidden = true;
  return {
    element: element('details', { class: 'calls' }, heading, unsupported, list),
    add({ func, args, apiVersionTag }, outcome) {
      count += 1;
      heading.textContent = `Calls (${count})`;
      const event = func === 'registerHandler' ? ` ${args[0]}` : '';
      list.prepend(element('li', { title: apiVersionTag }, `${func}${event}: ${outcome}`));
      while (list.children.length > MOST_CALLS) {
        list.lastElementChild?.remove();
      }
      if (outcome === 'not supported') {
        refused.add(func);
        unsupported.hidden = false;
        unsupported.textContent = `Not supported: ${Array.from(refused).join(', ')}`;
      }
    }
  };
}
