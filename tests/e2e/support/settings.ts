/**
 * Sets what an admin of the tenant sets: `searchLagSeconds`, `commentsOff`, `tenantProperties` (`null` removes one).
 * @param origin - of the workbench
 * @throws Error with what the workbench says when it refuses
 */
export async function setSettings(origin: string, settings: Record<string, unknown>): Promise<void> {
  const answer = await fetch(`${origin}/workbench/settings`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(settings) });
  if (!answer.ok) {
    throw new Error(`${answer.status}: ${await answer.text()}`);
  }
}
