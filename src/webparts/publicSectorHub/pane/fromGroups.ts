import { IPropertyPaneDropdownOption, IPropertyPaneField, IPropertyPaneGroup, PropertyPaneCheckbox, PropertyPaneDropdown, PropertyPaneLabel } from '@microsoft/sp-property-pane';
import { isSameSite, placeOf } from '../../../hub/site/chosenSite';
import { DEFAULT_HUB } from '../../../hub/site/defaultHub';
import { fill } from '../../../hub/text/fill';
import type { ListIdentity } from '../../../lists/schema/identity';
import type { ListChoices } from '../../../lists/settings/siteChoices';
import { HUB_SITE, searchedSites, searchKey } from '../searchedSites';
import { helpText } from './helpText';
import { Asked, FoundHubs, known, PaneData } from './paneData';
import type { PaneProps } from './propertyPane';
import { waiting } from './tickBoxes';
import { PaneTexts } from './texts/paneTexts';

/** The page about where the content comes from: whose hub, which lists, and where readers search. */
export function fromGroups(props: PaneProps, pane: PaneTexts): IPropertyPaneGroup[] {
  const { settings: { lists }, chosen, data: { hubs, site } } = props;
  return [
    {
      groupName: pane.siteGroup,
      groupFields: [
        PropertyPaneDropdown('site', { label: pane.site, options: hubOptions(chosen, hubs, pane), selectedKey: chosen }),
        helpText(hubs === undefined ? pane.siteLooking : hubs === 'failed' ? pane.siteFailed : pane.siteFound)
      ]
    },
    {
      groupName: pane.listGroup,
      groupFields: chosen === DEFAULT_HUB ? [helpText(pane.listDefault)] : [
        ...listField('articleList', pane.articleList, lists.articles, site, known(site)?.articles, pane),
        ...listField('linkList', pane.linkList, lists.links, site, known(site)?.links, pane),
        helpText(pane.listHelp),
        ...waiting(site, pane)
      ]
    },
    { groupName: pane.searchGroup, groupFields: searchFields(props, pane) }
  ];
}

/** A list to choose, and what is wrong with the chosen one. */
function listField(name: string, label: string, chosen: ListIdentity, asked: PaneData['site'], choices: ListChoices | undefined, pane: PaneTexts): IPropertyPaneField<unknown>[] {
  const site = known(asked);
  const options = (site?.lists ?? []).map(({ url, title }) => ({ key: url.toLowerCase() === chosen.url.toLowerCase() ? chosen.url : url, text: title }));
  const isThere = options.some(({ key }) => key === chosen.url);
  const lost = { key: chosen.url, text: site ? fill(pane.gone, { name: chosen.title }) : chosen.title };
  const warning = !site ? undefined : !isThere && !choices ? pane.listGone : choices?.missing.length ? fill(pane.listLacks, { columns: choices.missing.join(', ') }) : undefined;
  return [
    PropertyPaneDropdown(name, { label, options: isThere ? options : [...options, lost], selectedKey: chosen.url }),
    ...(warning ? [PropertyPaneLabel('', { text: warning })] : [])
  ];
}

/** A box for each place that can be searched. The hub's own site always is; it cannot be unticked. */
function searchFields({ properties, chosen, ownSite, data: { hubs } }: PaneProps, pane: PaneTexts): IPropertyPaneField<unknown>[] {
  const { hubSite, sites } = searchedSites(properties.searchIn, new URL(ownSite).origin);
  const { organisation, found = [] }: Partial<FoundHubs> = known(hubs) ?? {};
  const shown = chosen === DEFAULT_HUB ? organisation?.url : chosen || ownSite;
  // What was chosen stays to be seen, though search does not find it: it can be taken back.
  const lost = sites.filter((url) => !found.some((site) => isSameSite(site.url, url)));
  const others = [...found.map(({ url, title }) => ({ url, text: nameOf(title, url) })), ...lost.map((url) => ({ url, text: url }))].filter(({ url }) => !isSameSite(url, shown));
  return [
    PropertyPaneCheckbox('searchIn.own', { text: pane.searchOwn, checked: true, disabled: true }),
    PropertyPaneCheckbox(`searchIn.${HUB_SITE}`, { text: pane.searchHubSite, checked: hubSite }),
    ...others.map(({ url, text }) => PropertyPaneCheckbox(`searchIn.${searchKey(url)}`, { text, checked: sites.some((site) => isSameSite(site, url)) })),
    helpText(pane.searchHelp)
  ];
}

const nameOf = (title: string, url: string): string => `${title} (${placeOf(url)})`;

function hubOptions(chosen: string, hubs: Asked<FoundHubs>, pane: PaneTexts): IPropertyPaneDropdownOption[] {
  const { organisation, found = [] }: Partial<FoundHubs> = known(hubs) ?? {};
  const options = [
    { key: '', text: pane.siteOwn },
    { key: DEFAULT_HUB, text: organisation ? `${pane.siteDefault}: ${organisation.title}` : pane.siteDefault },
    ...found.map(({ url, title }) => ({ key: url, text: nameOf(title, url) }))
  ];
  // What was chosen stays to be seen, though search does not find it.
  return options.some(({ key }) => key === chosen) ? options : [...options, { key: chosen, text: new URL(chosen).origin + placeOf(chosen) }];
}
