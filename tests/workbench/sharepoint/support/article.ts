/** An article with a value of each kind. */
export const article = {
  Title: 'Coal to heat pumps', HubSummary: 'Short', HubBody: '<p>Long</p>', HubTopic: 'Money', HubSector: ['Education', 'Local government'],
  HubPublishFrom: '2026-02-01T09:30:00.250+01:00', HubReviewBy: '2026-05-05T16:00:00Z', HubFeatured: true, HubTranslationOf: 7,
  HubCallToAction: { Url: 'https://a.example/x', Description: 'Go' }
};
