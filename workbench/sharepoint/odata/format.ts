import { notServed } from '../errors/catalogue';
import type { SpError } from '../errors/spError';

/** How much metadata an answer carries, and which OData version names it. */
export interface Format {
  readonly level: 'none' | 'minimal' | 'verbose';
  readonly version: 3 | 4;
}

const levels: Readonly<Record<string, Format['level'] | undefined>> = {
  nometadata: 'none', none: 'none', minimalmetadata: 'minimal', minimal: 'minimal', verbose: 'verbose'
};

/**
 * Reads `Accept` and `odata-version`.
 * @param accept the header; PnPjs sends `application/json`, which means minimal metadata
 * @throws `SpError` 501 for Atom (which SharePoint sends when nobody asks for JSON) and for full metadata
 */
export const formatOf = (accept: string | undefined, version: string | undefined): Format => {
  const json = (accept ?? '').toLowerCase().split(',').map((one) => one.trim()).find((one) => /^(application\/json|text\/json)\b/.test(one));
  if (!json) {
    throw atomAsked(accept);
  }
  const asked = /odata(?:\.metadata)?=([a-z]+)/.exec(json)?.[1] ?? 'minimalmetadata';
  const level = levels[asked];
  if (!level) {
    throw notServed(`Accept: ${json}`);
  }
  return { level, version: level !== 'verbose' && version?.trim().startsWith('4') ? 4 : 3 };
};

const atomAsked = (accept: string | undefined): SpError =>
  notServed(`Accept: ${accept ?? '(none)'}, to which SharePoint answers in Atom XML; ask for application/json`);

/** The format of an error when the request's own cannot be read. */
export const plainFormat: Format = { level: 'minimal', version: 3 };

/** The `Content-Type` of a JSON answer. */
export const contentTypeOf = ({ level, version }: Format): string => {
  if (version === 4) {
    return `application/json;odata.metadata=${level};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;
  }
  return level === 'verbose' ? 'application/json;odata=verbose;charset=utf-8' : `application/json;odata=${level === 'none' ? 'nometadata' : 'minimalmetadata'};streaming=true;charset=utf-8`;
};
