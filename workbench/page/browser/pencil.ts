const SVG = 'http://www.w3.org/2000/svg';

/** A pencil in the colour of the text around it; words beside it must say what it does. */
export function pencil(): SVGSVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  Object.entries({ class: 'pencil', viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true' }).forEach(([name, value]) => icon.setAttribute(name, value));
  const outline = document.createElementNS(SVG, 'path');
  outline.setAttribute('d', 'M2.5 13.5l.9-3.6 7.3-7.3a1.4 1.4 0 0 1 2 0l.7.7a1.4 1.4 0 0 1 0 2l-7.3 7.3-3.6.9zM9.4 3.9l2.7 2.7');
  icon.append(outline);
  return icon;
}
