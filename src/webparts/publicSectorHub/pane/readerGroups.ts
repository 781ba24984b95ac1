import { IPropertyPaneGroup, PropertyPaneDropdown } from '@microsoft/sp-property-pane';
import * as strings from 'PublicSectorHubWebPartStrings';
import type { FacetName } from '../../../content/find';
import { choiceText } from '../../../hub/text/choiceText';
import { fill } from '../../../hub/text/fill';
import type { Facet } from '../hubSettings';
import { helpText } from './helpText';
import { known } from './paneData';
import type { PaneProps } from './propertyPane';
import { tickBoxes, waiting } from './tickBoxes';
import { PaneTexts } from './texts/paneTexts';

const COLUMNS: Readonly<Record<Facet, string>> = { Sector: 'HubSector', Serves: 'HubServes', Benefit: 'HubBenefit', Topic: 'HubTopic' };
const NAMES: Readonly<Record<Facet, FacetName>> = { Sector: 'sectors', Serves: 'serves', Benefit: 'benefits', Topic: 'topic' };

/** The page about readers: their language, what they see first, and who they are. */
export function readerGroups({ settings, data }: PaneProps, pane: PaneTexts): IPropertyPaneGroup[] {
  const { hub } = strings;
  const { language = '', sort, startLook, audience, show } = settings;
  const look = new URLSearchParams(startLook);
  const facetGroups = show === 'links' ? [] : [
    {
      groupName: pane.firstGroup,
      groupFields: [
        PropertyPaneDropdown('sort', { label: pane.sort, options: Object.entries(hub.find.sorts).map(([key, text]) => ({ key, text })), selectedKey: sort }),
        helpText(pane.firstHelp)
      ]
    },
    ...(['Topic', 'Sector', 'Serves', 'Benefit'] as const).map((facet) => ({
      groupName: fill(pane.facetGroup, { facet: facetNames(NAMES[facet]) }),
      groupFields: [
        ...tickBoxes(`facets.${facet}`, (known(data.site)?.articles?.choices(COLUMNS[facet]) ?? []).map((value) => ({ value, text: choiceText(hub, value) })), look.getAll(facet), data.site, pane),
        helpText(pane.facetHelp),
        ...waiting(data.site, pane)
      ]
    }))
  ];
  return [
    {
      groupName: pane.languageGroup,
      groupFields: [
        PropertyPaneDropdown('language', {
          label: pane.language, options: [{ key: '', text: pane.languages.reader }, { key: 'en', text: pane.languages.en }, { key: 'cy', text: pane.languages.cy }], selectedKey: language
        }),
        helpText(pane.languageHelp)
      ]
    },
    {
      groupName: pane.audienceGroup,
      groupFields: [
        helpText(pane.audienceProtects),
        ...tickBoxes('audience', (known(data.groups) ?? []).map(({ id, title }) => ({ value: String(id), text: title })), audience.map(String), data.groups, pane, (id) => fill(pane.group, { id })),
        helpText(pane.audienceHelp),
        ...waiting(data.groups, pane)
      ]
    },
    ...facetGroups
  ];
}

const facetNames = (name: FacetName): string => (({ ...strings.hub.reader.facets, ...strings.hub.find.facets }) as Readonly<Record<FacetName, string>>)[name];
