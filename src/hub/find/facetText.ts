import { FacetName } from '../../content/find';
import { HubStrings } from '../strings';
import { choiceText } from '../text/choiceText';

/** What a facet is called. */
export function facetText({ reader, find }: HubStrings, name: FacetName): string {
  return { ...reader.facets, ...find.facets }[name];
}

/** How a choice of a facet reads; languages stand in the list by their codes. */
export function facetChoiceText(strings: HubStrings, name: FacetName, value: string): string {
  return name === 'language' && (value === 'en' || value === 'cy') ? strings.languageNames[value] : choiceText(strings, value);
}
