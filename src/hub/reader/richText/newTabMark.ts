import { create } from './dom';
import styles from './richText.module.scss';

const SVG = 'http://www.w3.org/2000/svg';

/** The arrow of `NewTabIcon`, for links that React does not render. */
export function newTabMark(link: Element, label: string, language: string): HTMLElement {
  const inSvg = (name: string, attributes: Record<string, string>): Element => {
    const element = (link.ownerDocument as Document).createElementNS(SVG, name);
    Object.entries(attributes).forEach(([attribute, value]) => element.setAttribute(attribute, value));
    return element;
  };
  const icon = inSvg('svg', {
    class: styles.newTab, viewBox: '0 0 16 16', width: '12', height: '12', role: 'img', 'aria-label': label, lang: language, focusable: 'false'
  });
  icon.append(inSvg('path', { d: 'M6 3H3v10h10v-3M9 2h5v5M14 2 7.5 8.5', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' }));
  const unbroken = create(link, 'span');
  unbroken.className = styles.unbroken;
  // U+FEFF allows no line break around it, so the arrow never stands alone on a line.
  unbroken.append('\uFEFF', icon);
  return unbroken;
}
