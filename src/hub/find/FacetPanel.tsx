import * as React from 'react';
import { ContentFailure } from '../../content/failures';
import { ChosenFacets, FacetChoice, FacetName, facetNames, FoundPage } from '../../content/find';
import { useHub } from '../HubContext';
import { grouped } from '../text/plural';
import { facetChoiceText, facetText } from './facetText';
import styles from './find.module.scss';
import { toggled } from './lookText';

export interface FacetPanelProps {
  readonly id: string;
  /** The last answer; undefined before the first. */
  readonly page: FoundPage | undefined;
  readonly failure: ContentFailure | undefined;
  readonly facets: ChosenFacets;
  readonly onChange: (facets: ChosenFacets) => void;
}

/** The filters: native checkboxes, in as many columns as the web part has room for. */
export const FacetPanel: React.FC<FacetPanelProps> = ({ id, page, failure, facets, onChange }) => {
  const { strings } = useHub();
  const shown = facetNames
    .map((name) => [name, withChosen(page?.facets[name] ?? [], facets[name] ?? [])] as const)
    .filter(([, choices]) => choices.length > 0);
  if (shown.length === 0) {
    return <p id={id} className={styles.panelWord}>{failure ? strings.find.facetsFailed : page ? strings.find.noFacets : strings.find.loading}</p>;
  }
  return (
    <div id={id} className={styles.panel}>
      {shown.map(([name, choices]) => (
        <fieldset key={name} className={styles.facet}>
          <legend>{facetText(strings, name)}</legend>
          {choices.map((choice) => (
            <Choice key={choice.value} name={name} choice={choice} checked={facets[name]?.includes(choice.value) === true} onToggle={() => onChange(toggled(facets, name, choice.value))} />
          ))}
        </fieldset>
      ))}
    </div>
  );
};

interface ChoiceProps {
  readonly name: FacetName;
  readonly choice: FacetChoice;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

const Choice: React.FC<ChoiceProps> = ({ name, choice: { value, count }, checked, onToggle }) => {
  const { strings } = useHub();
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span>{facetChoiceText(strings, name, value)}{count !== undefined && ` (${grouped(count)})`}</span>
    </label>
  );
};

/** What was chosen can always be taken back, also when the answer does not speak of it. */
function withChosen(choices: readonly FacetChoice[], chosen: readonly string[]): readonly FacetChoice[] {
  const others = chosen.filter((value) => choices.every((choice) => choice.value !== value));
  return [...choices, ...others.map((value) => ({ value, count: undefined }))];
}
