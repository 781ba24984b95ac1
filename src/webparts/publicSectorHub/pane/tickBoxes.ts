import { IPropertyPaneField, PropertyPaneCheckbox } from '@microsoft/sp-property-pane';
import { fill } from '../../../hub/text/fill';
import { propertyKey } from '../propertyKey';
import { helpText } from './helpText';
import { Asked } from './paneData';
import { PaneTexts } from './texts/paneTexts';

export interface Tick {
  /** As it is stored. */
  readonly value: string;
  readonly text: string;
}

/**
 * A box for each value. What was ticked stays to be seen, though it is gone: it can be taken back.
 * @param path - of the property that holds the ticks
 * @param asked - whether it is known what there is: before that nothing is said to be gone
 */
export function tickBoxes(path: string, there: readonly Tick[], ticked: readonly string[], asked: Asked<unknown>, pane: PaneTexts, nameOf = (value: string): string => value): IPropertyPaneField<unknown>[] {
  const isKnown = asked !== undefined && asked !== 'failed';
  const lost = ticked.filter((value) => !there.some((tick) => tick.value === value))
    .map((value) => ({ value, text: isKnown ? fill(pane.gone, { name: nameOf(value) }) : nameOf(value) }));
  return [...there, ...lost].map(({ value, text }) => PropertyPaneCheckbox(`${path}.${propertyKey(value)}`, { text, checked: ticked.includes(value) }));
}

/** What is said as long as it is not known what there is to choose. */
export function waiting(asked: Asked<unknown>, pane: PaneTexts): IPropertyPaneField<unknown>[] {
  return asked === undefined || asked === 'failed' ? [helpText(asked === undefined ? pane.looking : pane.failed)] : [];
}
