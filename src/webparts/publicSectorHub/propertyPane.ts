import { IPropertyPaneConfiguration, IPropertyPaneDropdownOption, IPropertyPaneField, PropertyPaneCheckbox, PropertyPaneDropdown, PropertyPaneLabel, PropertyPaneSlider, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'PublicSectorHubWebPartStrings';
import { HubSite } from '../../content/hubSites';
import { isSameSite, placeOf } from '../../hub/site/chosenSite';
import { DEFAULT_HUB } from '../../hub/site/defaultHub';
import { HUB_SITE, SearchedSites, searchedSites, searchKey } from './searchedSites';
import { articleCountOf, FEWEST_ARTICLES, MOST_ARTICLES, PublicSectorHubProperties } from './webPartProperties';

/** The hubs to choose from: `undefined` while they are looked for. */
export type FoundHubs = { readonly organisation: HubSite | undefined; readonly found: readonly HubSite[] } | 'failed' | undefined;

/**
 * The settings of the web part, on a page and in Teams.
 * @public fetched by the web part, where no tool can follow
 * @param chosen - the stored site as far as it is one: `''`, `default` or an absolute address
 * @param ownSite - that of the page, absolute
 */
export function propertyPane({ articleCount, searchIn }: PublicSectorHubProperties, chosen: string, hubs: FoundHubs, ownSite: string): IPropertyPaneConfiguration {
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
          },
          {
            groupName: pane.searchGroup,
            groupFields: searchFields(chosen, hubs, searchedSites(searchIn, new URL(ownSite).origin), ownSite)
          }
        ]
      }
    ]
  };
}

/** A box for each place that can be searched. The hub's own site always is; it cannot be unticked. */
function searchFields(chosen: string, hubs: FoundHubs, { hubSite, sites }: SearchedSites, ownSite: string): IPropertyPaneField<unknown>[] {
  const { pane } = strings;
  const { organisation, found } = typeof hubs === 'object' ? hubs : { organisation: undefined, found: [] };
  const shown = chosen === DEFAULT_HUB ? organisation?.url : chosen || ownSite;
  // What was chosen stays to be seen, though search does not find it: it can be taken back.
  const lost = sites.filter((url) => !found.some((site) => isSameSite(site.url, url)));
  const others = [...found.map(({ url, title }) => ({ url, text: nameOf(title, url) })), ...lost.map((url) => ({ url, text: url }))].filter(({ url }) => !isSameSite(url, shown));
  return [
    PropertyPaneCheckbox('searchIn.own', { text: pane.searchOwn, checked: true, disabled: true }),
    PropertyPaneCheckbox(`searchIn.${HUB_SITE}`, { text: pane.searchHubSite, checked: hubSite }),
    ...others.map(({ url, text }) => PropertyPaneCheckbox(`searchIn.${searchKey(url)}`, { text, checked: sites.some((site) => isSameSite(site, url)) })),
    PropertyPaneLabel('', { text: pane.searchHelp })
  ];
}

const nameOf = (title: string, url: string): string => `${title} (${placeOf(url)})`;

function optionsOf(chosen: string, hubs: FoundHubs): IPropertyPaneDropdownOption[] {
  const { pane } = strings;
  const { organisation, found } = typeof hubs === 'object' ? hubs : { organisation: undefined, found: [] };
  const options = [
    { key: '', text: pane.siteOwn },
    { key: DEFAULT_HUB, text: organisation ? `${pane.siteDefault}: ${organisation.title}` : pane.siteDefault },
    ...found.map(({ url, title }) => ({ key: url, text: nameOf(title, url) }))
  ];
  // What was chosen stays to be seen, though search does not find it.
  return options.some(({ key }) => key === chosen) ? options : [...options, { key: chosen, text: new URL(chosen).origin + placeOf(chosen) }];
}
