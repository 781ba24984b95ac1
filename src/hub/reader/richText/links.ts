import { addressOf, leadsAway } from './bodyAddress';
import { all, Body, isBlank, unwrap } from './dom';
import { newTabMark } from './newTabMark';
import { Surroundings } from './surroundings';

/** DOMPurify's, before each id of a body. */
const ID_PREFIX = 'user-content-';

/** Keeps the links that lead somewhere safe, and marks those that leave the site; of others the words stay. */
export function links(body: Body, { strings, origin, leaves }: Surroundings): void {
  const ids = new Set(all(body, '[id]').map((element) => element.id));
  for (const link of all<HTMLAnchorElement>(body, 'a')) {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (href === '' && link.id) {
      // A place that other links lead to.
      link.removeAttribute('href');
      continue;
    }
    const url = addressOf(href, origin);
    const within = href.startsWith('#') ? ID_PREFIX + decoded(href.slice(1)) : undefined;
    if (!url || (within !== undefined && !ids.has(within)) || (isBlank(link.textContent) && !link.querySelector('img'))) {
      unwrap(link);
    } else if (within !== undefined) {
      link.setAttribute('href', `#${within}`);
    } else {
      link.setAttribute('href', url.href);
      if (leadsAway(url, origin) || leaves(url)) {
        link.setAttribute('target', '_blank');
        link.setAttribute('rel', 'noopener noreferrer');
        link.append(newTabMark(link, strings.opensInNewTab, strings.language));
      }
    }
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
