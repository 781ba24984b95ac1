import type { Element } from '@xmldom/xmldom';
import { badCaml } from '../errors/camlErrors';
import { notServed } from '../errors/catalogue';
import type { FieldDefinition } from '../fields/definition';
import { dayOf, momentText } from '../fields/moments';
import type { Site } from '../site/site';
import { childrenOf } from './camlXml';

const day = 24 * 60 * 60 * 1000;

/** The words for `_ModerationStatus`, by number; CAML takes both. */
const statusWords = ['approved', 'denied', 'pending', 'draft', 'scheduled'];

const offsetOf = (today: Element): number => {
  const offset = Number(today.getAttribute('OffsetDays') ?? today.getAttribute('Offset') ?? 0);
  if (!Number.isInteger(offset) || Math.abs(offset) > 999_999) {
    throw badCaml();
  }
  return offset * day;
};

const textOf = (site: Site, value: Element): string => {
  const [inside] = childrenOf(value);
  switch (inside?.nodeName) {
    case undefined:
      return value.textContent ?? '';
    // The beginning of the day, whether the time counts or not (*assumed*).
    case 'Today':
      return dayOf(momentText(new Date(site.now().getTime() + offsetOf(inside))));
    case 'Now':
      return momentText(site.now());
    case 'UserID':
      return String(site.currentUser().id);
    default:
      throw notServed(`${inside.nodeName} in CAML`);
  }
};

/**
 * What a `<Value>` says, with `<Today/>`, `<Now/>` and `<UserID/>` filled in.
 * @throws `SpError` when there is none, or one that is not served
 */
export const camlValue = (site: Site, field: FieldDefinition, value: Element | undefined): string => {
  if (!value) {
    throw badCaml();
  }
  const text = textOf(site, value);
  const status = field.type === 'ModStat' ? statusWords.indexOf(text.trim().toLowerCase()) : -1;
  return status === -1 ? text : String(status);
};
