/** Where the local SharePoint takes faults; see sharepoint/faults. */
const FAULTS = '/workbench/faults';

/** What is to go wrong, as the local SharePoint takes it. */
export interface Fault {
  readonly kind: string;
  /** Text in the address of the calls. */
  readonly path?: string;
  readonly only?: string;
  /** For so many calls; every one when it is absent. */
  readonly times?: number;
  readonly milliseconds?: number;
  readonly retryAfter?: number;
  readonly asDate?: boolean;
}

/** What is on. */
export interface FaultState {
  readonly faults: readonly (Fault & { readonly id: number })[];
  /** How far the server's clock is off; milliseconds. */
  readonly clock: number;
}

export const readFaults = (): Promise<FaultState> => call('GET');
export const addFault = (fault: Fault): Promise<FaultState> => call('POST', fault);
/** A fault that has ended by itself meanwhile is as good as ended. */
export const endFault = (id: number): Promise<FaultState> => call('DELETE', undefined, `/${id}`).catch(readFaults);
/** Puts the clock right, too. */
export const endAllFaults = (): Promise<FaultState> => call('DELETE');
export const setClock = (clock: number): Promise<FaultState> => call('PUT', { clock });

/** @throws Error with the sentence in which the service refused */
async function call(method: string, body?: object, below = ''): Promise<FaultState> {
  const answer = await fetch(`${FAULTS}${below}`, { method, ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}) });
  const json = await answer.json();
  if (!answer.ok) {
    throw new Error(json.message);
  }
  return json;
}
