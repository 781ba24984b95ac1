import { paths } from '../addresses';
import { WebPartData } from './spfx';

/** The saved page: what was stored of each web part, by instance. */
export type Canvas = Record<string, WebPartData>;

export async function loadCanvas(): Promise<Canvas> {
  return (await fetch(paths.canvas)).json();
}

/** @throws Error when the server refuses */
export async function saveCanvas(canvas: Canvas): Promise<void> {
  const answer = await fetch(paths.canvas, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(canvas) });
  if (!answer.ok) {
    throw new Error(`The page could not be saved: the server answered ${answer.status}.`);
  }
}
