import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { columnNotFound, notServed } from '../errors/catalogue';
import { badPropertyValue } from '../errors/schemaErrors';
import { fitsAsXml } from '../fields/xmlText';
import type { List, View } from '../store/list';

const served = new Set(['Query', 'ViewFields', 'RowLimit']);

/** Attributes that say what is true of every view here, or what other properties of the view say. */
const attributes: Readonly<Record<string, RegExp>> = {
  Name: /^/, DisplayName: /^/, Url: /^/, DefaultView: /^/, MobileView: /^/, MobileDefaultView: /^/, Level: /^/, BaseViewID: /^/, ContentTypeID: /^/, ImageUrl: /^/,
  Type: /^HTML$/i, Personal: /^FALSE$/i, Scope: /^(Default)?$/i, Hidden: /^FALSE$/i, Paged: /^/
};

const elements = (parent: Element | undefined): Element[] => [...(parent?.childNodes ?? [])].filter((node): node is Element => node.nodeType === 1);

const rootOf = (xml: string): Element => {
  if (!fitsAsXml(xml)) {
    throw badPropertyValue('viewXml');
  }
  try {
    const root = new DOMParser({ onError: () => { throw new Error('no XML'); } }).parseFromString(xml, 'text/xml').documentElement;
    if (root?.nodeName === 'View') {
      return root;
    }
  } catch {
    // Whatever the parser stumbled over, the XML cannot be read.
  }
  throw badPropertyValue('viewXml');
};

/**
 * What the XML of a view says of its columns, query and row limit.
 * @throws `SpError` 400 for XML that cannot be read or a column that is not there, 501 for parts that are not served
 */
export const viewFromXml = (list: List, xml: string): Partial<View> => {
  const root = rootOf(xml);
  const parts = elements(root);
  const unserved = [...root.attributes].find(({ name, value }) => !(Object.hasOwn(attributes, name) && attributes[name].test(value)));
  if (unserved) {
    throw notServed(`${unserved.name}="${unserved.value}" of a view`);
  }
  const stranger = parts.find(({ nodeName, childNodes, textContent }) => !served.has(nodeName) && (childNodes.length > 0 || textContent));
  if (stranger) {
    throw notServed(`${stranger.nodeName} of a view`);
  }
  const part = (name: string): Element | undefined => parts.find(({ nodeName }) => nodeName === name);
  const columns = part('ViewFields') && elements(part('ViewFields')).map((reference) => reference.getAttribute('Name') ?? '');
  const missing = columns?.find((column) => !list.fields.some(({ name }) => name === column));
  if (missing !== undefined) {
    throw columnNotFound(missing);
  }
  const limit = part('RowLimit');
  const rows = limit && Number(limit.textContent);
  if (rows !== undefined && (!Number.isInteger(rows) || rows < 1)) {
    throw badPropertyValue('RowLimit');
  }
  return {
    ...(columns ? { columns } : {}),
    ...(part('Query') ? { query: elements(part('Query')).map(String).join('') } : {}),
    ...(rows === undefined ? {} : { rowLimit: rows, paged: limit?.getAttribute('Paged')?.toUpperCase() === 'TRUE' })
  };
};
