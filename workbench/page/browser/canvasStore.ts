import { ownCanvas } from './ownSite';
import { reasonOfAnswer } from './reason';
import { WebPartData } from './spfx';

/** The saved page: what was stored of each web part, by instance. */
export type Canvas = Record<string, WebPartData>;

/** @throws Error when the server has a saved page and cannot read it */
export async function loadCanvas(): Promise<Canvas> {
  const answer = await fetch(ownCanvas());
  if (!answer.ok) {
    throw new Error(await reasonOfAnswer(answer));
  }
  return answer.json();
}

/** @throws Error with one sentence when the server refuses or does not answer */
export async function saveCanvas(canvas: Canvas): Promise<void> {
  const answer = await fetch(ownCanvas(), { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(canvas) })
    .catch(() => { throw new Error('The page could not be saved: the server does not answer.'); });
  if (!answer.ok) {
    throw new Error(`The page could not be saved: ${await reasonOfAnswer(answer)}.`);
  }
}
