import type { RunningService } from './service';

/** The control of the faults of a running service, outside of its REST API. */
export const control = ({ origin }: RunningService, method: string, body?: unknown, id: number | string = ''): Promise<Response> =>
  fetch(`${origin}/workbench/faults${id === '' ? '' : `/${id}`}`, {
    method, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  });

/** Switches a fault on. */
export const cause = async (running: RunningService, fault: Record<string, unknown>): Promise<void> => {
  expect((await control(running, 'POST', fault)).status).toBe(201);
};
