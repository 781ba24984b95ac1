import { FacetName } from '../../content/find';
import { searchProperties } from '../schema/searchProperties';

/** How search names each facet. */
export const facetProperties: Readonly<Record<FacetName, string>> = {
  sectors: searchProperties.HubSector,
  serves: searchProperties.HubServes,
  benefits: searchProperties.HubBenefit,
  topic: searchProperties.HubTopic,
  language: searchProperties.HubLanguage
};

export const publishFromProperty = searchProperties.HubPublishFrom;
export const expiresProperty = searchProperties.HubExpires;
