import { KEPT_ATTRIBUTES, KEPT_ELEMENTS } from './allowedHtml';
import { all, Body, unwrap } from './dom';
import styles from './richText.module.scss';

const elements = new Set(KEPT_ELEMENTS);
const own = new Set([styles.center, styles.end, styles.callout, styles.indent]);

/**
 * Takes out every element and attribute that a body does not keep: what the author's `class`, `style`, `role` and
 * `src` said has been read by now. What is added after this is ours.
 */
export function keepOnly(body: Body): void {
  for (const element of all(body, '*')) {
    if (!elements.has(element.localName)) {
      unwrap(element);
      continue;
    }
    for (const { name } of Array.from(element.attributes)) {
      if (name === 'class' ? !Array.from(element.classList).every((given) => own.has(given)) : !isKept(element, name)) {
        element.removeAttribute(name);
      }
    }
    if (element.localName === 'span' && element.attributes.length === 0) {
      unwrap(element);
    }
  }
}

function isKept(element: Element, name: string): boolean {
  const value = element.getAttribute(name) ?? '';
  if (name === 'dir') {
    return /^(ltr|rtl|auto)$/i.test(value);
  }
  if (['start', 'value', 'colspan', 'rowspan'].includes(name) && !/^\d{1,3}$/.test(value)) {
    return false;
  }
  if (name === 'type' && !/^[1aAiI]$/.test(value)) {
    return false;
  }
  return KEPT_ATTRIBUTES['*'].includes(name) || (KEPT_ATTRIBUTES[element.localName]?.includes(name) ?? false);
}
