/**
 * What is possible but hardly meant, in the columns of the hub's lists.
 * @param values - as they go into the REST body
 * @returns one sentence each
 */
export function warningsOf({ HubPublishFrom, HubExpires }: Record<string, unknown>): string[] {
  const both = typeof HubPublishFrom === 'string' && typeof HubExpires === 'string';
  return both && new Date(HubExpires) <= new Date(HubPublishFrom) ? ['It expires before it is published, so readers will never see it.'] : [];
}
