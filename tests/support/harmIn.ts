/**
 * What in a rendered body could do harm, in words; empty when nothing could. Needs nothing beside itself, so that a
 * browser can run it, too.
 * @param root - the element that holds the body
 * @param origin - whose pictures may be shown
 */
export function harmIn(root: Element, origin: string): string[] {
  const allowed = new Set((
    'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li ' +
    'mark ol p pre q rp rt ruby s samp small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '));
  const attributes = new Set((
    'alt aria-label class colspan datetime decoding dir headers height href id lang loading open rel reversed role rowspan scope src start ' +
    'tabindex target title type value width'
  ).split(' '));
  const html = 'http://www.w3.org/1999/xhtml';
  const harm: string[] = [];
  const elements = Array.from(root.querySelectorAll('*'));
  for (const element of elements) {
    const mark = element.closest('svg');
    // The hub's own arrow: drawn by it, without anything that an author wrote.
    if (mark && mark.parentElement?.parentElement?.matches('a[target="_blank"]') && mark.outerHTML.length < 400 && mark.children.length === 1 && /^(svg|path)$/.test(element.localName)) {
      harm.push(...Array.from(element.attributes).filter(({ name }) => /^on|href|style/i.test(name)).map(({ name }) => `${name} on the arrow`));
      continue;
    }
    if (element.namespaceURI !== html || !allowed.has(element.localName)) {
      harm.push(`element ${element.localName}`);
    }
    for (const { name, value } of Array.from(element.attributes)) {
      if (!attributes.has(name)) {
        harm.push(`attribute ${name} on ${element.localName}`);
      }
      if (name === 'id' && !value.startsWith('user-content-')) {
        harm.push(`id ${value}`);
      }
      if (name === 'src' && !/^data:image\/(png|jpe?g|gif|webp);base64,/i.test(value) && new URL(value, origin).origin !== origin) {
        harm.push(`picture ${value}`);
      }
      if (name === 'src' && /signout/i.test(value)) {
        harm.push(`request ${value}`);
      }
      if (name === 'href' && !/^(https?:\/\/|mailto:|tel:|#user-content-)/.test(value)) {
        harm.push(`address ${value}`);
      }
    }
  }
  if (elements.some((element) => element.localName === 'a' && element.parentElement?.closest('a[href]') && element.hasAttribute('href'))) {
    harm.push('a link within a link');
  }
  return harm;
}
