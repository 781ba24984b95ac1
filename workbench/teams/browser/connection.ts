import { refusal } from './refusal';
import { Answers, readCall, TeamsCall } from './teamsCall';

/** How a call ended: with an answer, without one, or refused. */
export type Outcome = 'answered' | 'noted' | 'not supported';

export interface Connection {
  /** Tells the tab of something that happened in Teams. */
  post(event: string, ...args: readonly unknown[]): void;
}

/**
 * Speaks teams-js' message protocol with the tab in a frame of the same origin; teams-js takes no other without https.
 * @param onCall - gets each call with how it ended
 */
export function connect(frame: HTMLIFrameElement, known: Answers, onCall: (call: TeamsCall, outcome: Outcome) => void): Connection {
  const send = (message: object): void => frame.contentWindow?.postMessage(message, location.origin);

  async function take(call: TeamsCall): Promise<void> {
    const { id, uuidAsString, func } = call;
    const isKnown = Object.hasOwn(known, func);
    const args = isKnown ? await known[func](call) : refusal(call);
    onCall(call, isKnown ? (args === undefined ? 'noted' : 'answered') : 'not supported');
    if (args !== undefined) {
      send({ id, uuidAsString, args, isPartialResponse: false });
    }
  }

  window.addEventListener('message', ({ source, origin, data }) => {
    const call = source === frame.contentWindow && origin === location.origin ? readCall(data) : undefined;
    if (call) {
      take(call).catch((error) => console.error(error));
    }
  });
  return { post: (event, ...args) => send({ func: event, args }) };
}
