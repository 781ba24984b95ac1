import { FacetName } from '../../content/find';

/**
 * Which of SharePoint's spare managed properties hold the hub's columns. Columns of a list have none of their own, and which
 * spare one an admin chose nobody can ask, so the choice is written down; see docs/decisions/0024-finding.md.
 */
export const facetProperties: Readonly<Record<FacetName, string>> = {
  sectors: 'RefinableString100', serves: 'RefinableString101', benefits: 'RefinableString102', topic: 'RefinableString103', language: 'RefinableString104'
};

/** `ows_HubPublishFrom`. */
export const publishFromProperty = 'RefinableDate10';

/** `ows_HubExpires`. */
export const expiresProperty = 'RefinableDate11';
