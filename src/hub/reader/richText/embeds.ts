import { fill } from '../../text/fill';
import { EMBEDDING_ELEMENTS } from './allowedHtml';
import { addressOf } from './bodyAddress';
import { all, Body, create } from './dom';
import { Surroundings } from './surroundings';

/**
 * Puts links in the place of videos, recordings and embedded pages: nothing of another origin is asked for anything
 * before the reader has chosen to go there.
 */
export function embedsToLinks(body: Body, { strings, origin }: Surroundings): void {
  for (const element of all(body, EMBEDDING_ELEMENTS.join())) {
    const href = addressesIn(element).map((address) => addressOf(address, origin)).find((url) => url?.protocol === 'https:');
    if (!href) {
      element.remove();
      continue;
    }
    const kind = element.localName === 'video' ? strings.video : element.localName === 'audio' ? strings.sound : strings.embedded;
    const what = fill(kind, { host: href.host });
    const title = element.getAttribute('title')?.trim();
    const link = create(element, 'a');
    link.setAttribute('href', href.href);
    link.textContent = title ? `${what}: ${title}` : what;
    element.replaceWith(standIn(element, link));
  }
  all(body, 'source').forEach((source) => source.remove());
}

/** A link within a sentence, words within another link, a paragraph where nothing is around. */
function standIn(element: Element, link: HTMLAnchorElement): Node | string {
  if (element.closest('a[href]')) {
    return link.textContent ?? '';
  }
  if (element.parentElement && element.parentElement.localName !== 'div') {
    return link;
  }
  const paragraph = create(element, 'p');
  paragraph.append(link);
  return paragraph;
}

function addressesIn(element: Element): string[] {
  const sources = Array.from(element.querySelectorAll('source, embed'), (source) => source.getAttribute('src'));
  return [element.getAttribute('src'), element.getAttribute('data'), ...sources].filter((address): address is string => !!address);
}
