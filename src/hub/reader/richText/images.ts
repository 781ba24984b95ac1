import { fill } from '../../text/fill';
import { addressOf } from './bodyAddress';
import { all, Body, create } from './dom';
import { Surroundings } from './surroundings';

/** Larger ones do not belong into a text: they would be decoded on every reading, and nothing could cache them. */
const LARGEST_INLINE = 200_000;
/** Pictures of dots only: an SVG is a document with scripts and addresses of its own. */
const INLINE = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]+$/i;
/** In pixels; what is larger is no size of a picture. */
const LARGEST_SIDE = 4000;
/** Pages that answer a request by doing something, for example `SignOut.aspx`. The preview of a file is a picture. */
const PROGRAM = /\.(?:aspx|ashx|asmx|svc)(?:\/|$)/i;
const PREVIEW = /\/getpreview\.ashx$/i;

/** Shows the page's own pictures as they come near, and says of others where they are without asking for them. */
export function images(body: Body, surroundings: Surroundings): void {
  for (const image of all<HTMLImageElement>(body, 'img')) {
    const src = image.getAttribute('src') ?? '';
    const url = addressOf(src, surroundings.origin);
    if (isInline(src) || (url && isOwnPicture(url, surroundings.origin))) {
      show(image, url ? url.href : src.trim());
    } else {
      image.replaceWith(...standIn(image, url, surroundings));
    }
  }
}

function isInline(src: string): boolean {
  return src.length <= LARGEST_INLINE && INLINE.test(src.trim());
}

function isOwnPicture(url: URL, origin: string): boolean {
  return url.origin === origin && (!PROGRAM.test(url.pathname) || PREVIEW.test(url.pathname));
}

function show(image: HTMLImageElement, src: string): void {
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.setAttribute('src', src);
  image.setAttribute('alt', image.getAttribute('alt') ?? '');
  for (const side of ['width', 'height']) {
    const size = sideOf(image, side);
    if (size >= 1 && size <= LARGEST_SIDE) {
      image.setAttribute(side, String(size));
    } else {
      image.removeAttribute(side);
    }
  }
}

function standIn(image: HTMLImageElement, url: URL | undefined, { strings }: Surroundings): (Node | string)[] {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  // A picture of one dot counts readers; nobody was to see it.
  if (sideOf(image, 'width') <= 1 || sideOf(image, 'height') <= 1) {
    return [];
  }
  if (!url || !/^https?:$/.test(url.protocol)) {
    return alt === '' ? [] : [fill(strings.pictureNotShown, { alt })];
  }
  const what = fill(strings.picture, { host: url.host });
  const link = create(image, 'a');
  link.setAttribute('href', url.href);
  link.textContent = alt === '' ? what : `${what}: ${alt}`;
  return image.closest('a[href]') ? [link.textContent] : [link];
}

function sideOf(image: HTMLImageElement, side: string): number {
  const value = image.getAttribute(side) ?? '';
  return /^\s*\d{1,5}(?:px)?\s*$/i.test(value) ? parseInt(value, 10) : NaN;
}
