import { HubStrings } from '../strings';
import { hasOwn } from './fill';

/** How one of a list's choices reads in the reader's language; an owner's own choice is shown as it stands. */
export function choiceText(strings: HubStrings, choice: string): string {
  return hasOwn(strings.choices, choice) ? strings.choices[choice] : choice;
}
