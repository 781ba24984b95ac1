import { IPropertyPaneConfiguration, IPropertyPaneGroup, PropertyPaneDropdown, PropertyPaneSlider, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'PublicSectorHubWebPartStrings';
import { textsIn } from '../../../owner/texts/localised';
import { choiceText } from '../../../hub/text/choiceText';
import type { HubSettings } from '../hubSettings';
import { FEWEST_ARTICLES, MOST_ARTICLES, PublicSectorHubProperties } from '../webPartProperties';
import { fromGroups } from './fromGroups';
import { helpText } from './helpText';
import { known, PaneData } from './paneData';
import { readerGroups } from './readerGroups';
import { tickBoxes, waiting } from './tickBoxes';
import { texts } from './texts';
import { PaneTexts } from './texts/paneTexts';

/** What the pages of the property pane are made of. */
export interface PaneProps {
  readonly properties: Pick<PublicSectorHubProperties, 'searchIn'>;
  /** What they mean. */
  readonly settings: HubSettings;
  /** The stored site as far as it is one: `''`, `default` or an absolute address. */
  readonly chosen: string;
  /** That of the page, absolute. */
  readonly ownSite: string;
  /** Of the texts. */
  readonly language: string;
  readonly data: PaneData;
}

/** The settings of the web part, on a page and in Teams: what to show, where from, for whom. */
export function propertyPane(props: PaneProps): IPropertyPaneConfiguration {
  const pane = textsIn(texts, props.language);
  return {
    pages: [
      { header: { description: pane.pages.show }, groups: showGroups(props, pane) },
      { header: { description: pane.pages.from }, groups: fromGroups(props, pane) },
      { header: { description: pane.pages.readers }, groups: readerGroups(props, pane) }
    ]
  };
}

function showGroups({ settings, data }: PaneProps, pane: PaneTexts): IPropertyPaneGroup[] {
  const { show, layout, articleCount, linkCategories } = settings;
  const options = <Key extends string>(named: Readonly<Record<Key, string>>): { key: string; text: string }[] => (Object.keys(named) as Key[]).map((key) => ({ key, text: named[key] }));
  const articles = show === 'links' ? [] : [
    PropertyPaneDropdown('layout', { label: pane.layout, options: options(pane.layouts), selectedKey: layout }),
    helpText(pane.layoutHelp),
    PropertyPaneSlider('articleCount', { label: pane.articleCount, min: FEWEST_ARTICLES, max: MOST_ARTICLES, value: articleCount }),
    helpText(pane.articleCountHelp)
  ];
  const links = show === 'articles' ? [] : [{
    groupName: pane.linkGroup,
    groupFields: [
      ...tickBoxes('linkCategories', (known(data.site)?.links?.choices('HubCategory') ?? []).map((value) => ({ value, text: choiceText(strings.hub, value) })), linkCategories, data.site, pane),
      helpText(pane.linkHelp),
      ...waiting(data.site, pane)
    ]
  }];
  return [
    {
      groupName: pane.showGroup,
      groupFields: [
        PropertyPaneTextField('title', { label: pane.title, description: pane.titleHelp, placeholder: strings.hub.defaultTitle, maxLength: 120 }),
        PropertyPaneDropdown('show', { label: pane.show, options: options(pane.shown), selectedKey: show }),
        helpText(pane.showHelp),
        ...articles
      ]
    },
    ...links
  ];
}
