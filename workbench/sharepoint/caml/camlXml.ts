import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { badCaml } from '../errors/camlErrors';
import { notServed } from '../errors/catalogue';

const rootOf = (xml: string): Element => {
  try {
    const root = new DOMParser({ onError: () => { throw badCaml(); } }).parseFromString(xml, 'text/xml').documentElement;
    if (root) {
      return root;
    }
  } catch {
    // Whatever the parser stumbled over, the XML cannot be read.
  }
  throw badCaml();
};

/**
 * The root of a piece of CAML.
 * @throws `SpError` 500 when it cannot be read, 501 for another root: users report that SharePoint passes over such XML and answers
 * every item, which nobody wants
 */
export const camlRoot = (xml: string, name: string): Element => {
  const root = rootOf(xml);
  if (root.nodeName !== name) {
    throw notServed(`CAML that is no ${name}: ${root.nodeName}`);
  }
  return root;
};

export const childrenOf = (parent: Element): Element[] => [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);

export const childOf = (parent: Element | undefined, name: string): Element | undefined => parent && childrenOf(parent).find(({ nodeName }) => nodeName === name);

export const isYes = (text: string | null): boolean => text?.toUpperCase() === 'TRUE';
