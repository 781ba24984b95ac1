/**
 * Which of SharePoint's spare managed properties stand for the hub's columns in search. An admin maps them once; nobody can ask the
 * search schema which column stands behind which of them, so it is written down here, see docs/decisions/0024-finding.md.
 */
export const searchProperties = {
  HubSector: 'RefinableString100',
  HubServes: 'RefinableString101',
  HubBenefit: 'RefinableString102',
  HubTopic: 'RefinableString103',
  HubLanguage: 'RefinableString104',
  HubPublishFrom: 'RefinableDate10',
  HubExpires: 'RefinableDate11'
} as const;

/** As an admin enters it: the crawled property, which SharePoint makes of a column, behind each managed one. */
export const searchMappings: Readonly<Record<string, string>> =
  Object.fromEntries(Object.entries(searchProperties).map(([column, property]) => [property, `ows_${column}`]));
