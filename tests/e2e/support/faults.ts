/**
 * Makes the local SharePoint fail.
 * @param fault - of `POST /workbench/faults`
 */
export async function cause(origin: string, fault: Record<string, unknown>): Promise<void> {
  const response = await fetch(`${origin}/workbench/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(fault) });
  if (!response.ok) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
}

/** Ends all faults. */
export async function endFaults(origin: string): Promise<void> {
  await fetch(`${origin}/workbench/faults`, { method: 'DELETE' });
}
