import { loadCanvas, saveCanvas } from '../canvasStore';
import { PlacedWebPart } from '../placeWebPart';
import { reasonOf } from '../reason';
import { contentUrl, TabPlace } from './tabPlace';
import { TabConfig, TeamsJs } from './teamsEnvironment';

/**
 * SharePoint's part in setting up a tab: it stores the web part and tells Teams the address of the tab. When it lets *Save*
 * be pressed is assumed: as soon as the web part is there. A web part may say otherwise afterwards.
 */
export function offerSetUp({ pages: { config } }: TeamsJs, webPart: PlacedWebPart, place: TabPlace, displayName: string): void {
  config.registerOnSaveHandler((event) => {
    store(webPart)
      .then(() => config.setConfig(tabConfig(place, displayName)))
      .then(() => event.notifySuccess(), (error) => event.notifyFailure(reasonOf(error)));
  });
  config.setValidityState(true);
  webPart.manager.requestPropertyPaneAction(place.instanceId, 'Open');
}

async function store(webPart: PlacedWebPart): Promise<void> {
  // What is stored of the page stays.
  await saveCanvas({ ...(await loadCanvas()), ...webPart.serialize() });
}

function tabConfig(place: TabPlace, suggestedDisplayName: string): TabConfig {
  const page = location.origin + location.pathname;
  // How SharePoint makes the entity id of a tab is assumed: from the web part, so that it stays when the tab is set up anew.
  return { entityId: `sharepointtab_${place.instanceId}`, contentUrl: contentUrl(place, page), websiteUrl: page.replace(/\/_layouts\/.*$/, ''), suggestedDisplayName };
}
