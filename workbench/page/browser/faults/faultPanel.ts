import { element } from '../../../browser/dom';
import { clockSwitch } from './clockSwitch';
import { faultForm } from './faultForm';
import { faultList } from './faultList';
import { addFault, readFaults } from './faultService';
import type { FaultState } from './faultService';

/** A fault can end by itself; milliseconds between two looks, while the panel is open or something is on. */
const LOOK_AGAIN = 2000;

/** The title while nothing is on. */
const QUIET = 'Faults';

/**
 * The panel in which the local SharePoint is made to fail. What is on is known to the service alone, so that it outlives the page,
 * and whoever sets a fault otherwise sees it here as well.
 */
export function faultPanel(): HTMLElement {
  const summary = element('summary', {}, QUIET);
  const said = element('output', {});
  const show = (state: FaultState): void => {
    summary.textContent = titleOf(state);
    list.show(state);
    clock.show(state);
  };
  const act = (work: Promise<FaultState>, done: string): Promise<boolean> => work.then((state) => {
    show(state);
    said.textContent = done;
    return true;
  }, (error) => {
    said.textContent = error instanceof TypeError ? 'The workbench does not answer.' : error.message;
    return false;
  });
  const list = faultList(act, () => summary.focus());
  const clock = clockSwitch(act);
  const form = faultForm((fault, reload) => {
    act(addFault(fault), 'The fault is on.').then((added) => added && reload && location.reload(), () => undefined);
  });
  const panel = element('details', { class: 'faults' }, summary, form, element('div', { class: 'switches' }, clock.shown, list.shown, said));

  const look = (): void => {
    readFaults().then(show, () => undefined);
  };
  look();
  panel.addEventListener('toggle', look);
  window.setInterval(() => (panel.open || summary.textContent !== QUIET) && look(), LOOK_AGAIN);
  return panel;
}

function titleOf({ faults, clock }: FaultState): string {
  const parts = [...(faults.length > 0 ? [`${faults.length} on`] : []), ...(clock === 0 ? [] : ['clock off'])];
  return parts.length > 0 ? `${QUIET} (${parts.join(', ')})` : QUIET;
}
