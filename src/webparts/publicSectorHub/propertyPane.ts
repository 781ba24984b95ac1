import { IPropertyPaneConfiguration, IPropertyPaneDropdownOption, PropertyPaneDropdown, PropertyPaneLabel, PropertyPaneSlider, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'PublicSectorHubWebPartStrings';
import { HubSite } from '../../content/hubSites';
import { placeOf } from '../../hub/site/chosenSite';
import { DEFAULT_HUB } from '../../hub/site/defaultHub';
import { articleCountOf, FEWEST_ARTICLES, MOST_ARTICLES, PublicSectorHubProperties } from './webPartProperties';

/** The hubs to choose from: `undefined` while they are looked for. */
export type FoundHubs = { readonly organisation: HubSite | undefined; readonly found: readonly HubSite[] } | 'failed' | undefined;

/**
 * The settings of the web part, on a page and in Teams.
 * @public fetched by the web part, where no tool can follow
 * @param chosen - the stored site as far as it is one: `''`, `default` or an absolute address
 */
export function propertyPane({ articleCount }: PublicSectorHubProperties, chosen: string, hubs: FoundHubs): IPropertyPaneConfiguration {
  const { pane } = strings;
  return {
    pages: [
      {
        header: { description: pane.description },
        groups: [
          {
            groupName: pane.showGroup,
            groupFields: [
              PropertyPaneTextField('title', { label: pane.title, description: pane.titleHelp, placeholder: strings.hub.defaultTitle, maxLength: 120 }),
              PropertyPaneSlider('articleCount', { label: pane.articleCount, min: FEWEST_ARTICLES, max: MOST_ARTICLES, value: articleCountOf(articleCount) })
            ]
          },
          {
            groupName: pane.siteGroup,
            groupFields: [
              PropertyPaneDropdown('site', { label: pane.site, options: optionsOf(chosen, hubs), selectedKey: chosen }),
              PropertyPaneLabel('', { text: hubs === undefined ? pane.siteLooking : hubs === 'failed' ? pane.siteFailed : pane.siteFound })
            ]
          }
        ]
      }
    ]
  };
}

function optionsOf(chosen: string, hubs: FoundHubs): IPropertyPaneDropdownOption[] {
  const { pane } = strings;
  const { organisation, found } = typeof hubs === 'object' ? hubs : { organisation: undefined, found: [] };
  const options = [
    { key: '', text: pane.siteOwn },
    { key: DEFAULT_HUB, text: organisation ? `${pane.siteDefault}: ${organisation.title}` : pane.siteDefault },
    ...found.map(({ url, title }) => ({ key: url, text: `${title} (${placeOf(url)})` }))
  ];
  // What was chosen stays to be seen, though search does not find it.
  return options.some(({ key }) => key === chosen) ? options : [...options, { key: chosen, text: new URL(chosen).origin + placeOf(chosen) }];
}
