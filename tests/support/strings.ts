import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HubStrings } from '../../src/hub/strings';

/** The locales of the web part by the names of their files; `default` is British English. */
export const locales = ['default', 'en-us', 'cy-gb'] as const;

/** Reads a locale file as the SPFx loader does: an AMD module without dependencies. */
export function readStrings(locale: string): { hub: HubStrings } {
  const file = path.join(__dirname, `../../src/webparts/publicSectorHub/loc/${locale}.js`);
  let module: unknown;
  const define = (_dependencies: string[], make: () => unknown): void => {
    module = make();
  };
  new Function('define', readFileSync(file, 'utf8'))(define);
  return module as { hub: HubStrings };
}
