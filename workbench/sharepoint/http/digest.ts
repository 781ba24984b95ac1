import { createHmac, timingSafeEqual } from 'node:crypto';
import { badDigest } from '../errors/catalogue';
import type { Site } from '../site/site';

/** How long a form digest is good for. */
export const digestSeconds = 1800;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number: number): string => String(number).padStart(2, '0');

/** `23 Nov 2026 19:10:42 -0000`: the form that clients parse. */
const digestDate = (date: Date): string =>
  `${two(date.getUTCDate())} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} -0000`;

const signature = ({ store }: Site, date: string): string =>
  `0x${createHmac('sha512', Buffer.from(store.settings.digestSecret, 'hex')).update(date).digest('hex').toUpperCase()}`;

/** A digest for the present user, `0x<hex>,<date>`. */
export const newDigest = (site: Site): string => {
  const date = digestDate(site.now());
  return `${signature(site, date)},${date}`;
};

/** @throws `SpError` 403 when the digest is missing, forged or too old */
export const checkDigest = (site: Site, digest: string | undefined): void => {
  const comma = digest?.indexOf(',') ?? -1;
  if (digest === undefined || comma === -1) {
    throw badDigest();
  }
  const date = digest.slice(comma + 1);
  const [given, expected] = [Buffer.from(digest.slice(0, comma)), Buffer.from(signature(site, date))];
  const age = site.now().getTime() - Date.parse(date);
  // A second of tolerance: the date has whole seconds only.
  if (given.length !== expected.length || !timingSafeEqual(given, expected) || !(age >= -1000 && age <= digestSeconds * 1000)) {
    throw badDigest();
  }
};
