import type { FastifyInstance } from 'fastify';
import { readFault } from './fault';
import type { Faults } from './faults';

/** Where faults are switched on and off: outside of everything that SharePoint has. */
const FAULTS_PATH = '/workbench/faults';

/** Farthest that the clock can be set off: ten years; milliseconds. */
const FARTHEST = 10 * 366 * 86_400_000;

/**
 * GET lists the faults, POST adds one, PUT sets the clock (`{ "clock": milliseconds }`), DELETE ends all of them and puts the clock
 * right, or ends the one whose id follows in the address. Each answers with what is on then.
 */
export const registerFaults = (app: FastifyInstance, faults: Faults): void => {
  const state = (): unknown => ({ faults: faults.list(), clock: faults.clockOffset });

  app.get(FAULTS_PATH, async () => state());
  app.post(FAULTS_PATH, async (request, reply) => {
    try {
      faults.add(readFault(request.body));
      return await reply.code(201).send(state());
    } catch (error) {
      return reply.code(400).send({ message: (error as Error).message });
    }
  });
  app.put(FAULTS_PATH, async (request, reply) => {
    const { clock } = (request.body ?? {}) as { clock?: unknown };
    if (typeof clock !== 'number' || !Number.isInteger(clock) || Math.abs(clock) > FARTHEST) {
      return reply.code(400).send({ message: 'clock must be a whole number of milliseconds, at most ten years.' });
    }
    faults.setClock(clock);
    return state();
  });
  app.delete(FAULTS_PATH, async () => {
    faults.clear();
    return state();
  });
  app.delete<{ Params: { id: string } }>(`${FAULTS_PATH}/:id`, async ({ params }, reply) => (
    faults.end(Number(params.id)) ? state() : reply.code(404).send({ message: `There is no fault ${params.id}; it may have ended by itself.` })
  ));
};
