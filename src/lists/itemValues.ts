import { ContentLanguage, Withheld } from '../content/article';
import { readDate } from '../content/dates';
import { Picture } from '../content/picture';
import { ItemProblemKind } from '../content/problems';
import { attachmentPath } from './listPaths';

/** One list item as SharePoint answers it (`odata=nometadata` or `minimalmetadata`). */
export interface ListItem {
  readonly Id: number;
  readonly Title: string | null;
  readonly [column: string]: unknown;
}

/** Tells which item has which problem. */
export type Report = (kind: ItemProblemKind) => void;

/** The text of a column without surrounding blanks, or `undefined` when there is none. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** A multi-choice column: SharePoint answers `null` for none. */
export function choicesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((choice): choice is string => typeof choice === 'string') : [];
}

/** A moment; one that nobody can mean is reported and left out. */
export function dateOf(value: unknown, report: Report): Date | undefined {
  const date = readDate(textOf(value));
  if (date === 'senseless') {
    report('dateSenseless');
    return undefined;
  }
  return date;
}

/** The address in a hyperlink column, not yet checked. */
export function addressOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? textOf((value as { Url?: unknown }).Url) : undefined;
}

/** The name in a person column that was expanded. */
export function personOf(value: unknown): string | undefined {
  return textOf((value as { Title?: unknown } | null | undefined)?.Title);
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** `SPModerationStatusType`: 0 is approved and 1 rejected; what is pending, a draft or scheduled is not approved yet. */
export function withheldOf(status: unknown): Withheld | undefined {
  return typeof status !== 'number' || status === 0 ? undefined : status === 1 ? 'rejected' : 'notApproved';
}

export function languageOf(value: unknown): ContentLanguage | undefined {
  return value === 'en' || value === 'cy' ? value : undefined;
}

/** SharePoint's forms store the picture as an attachment of the item, under a name that starts so. */
const ATTACHMENT_PREFIX = 'Reserved_ImageAttachment_';

/**
 * The picture of an Image column. Its value is a JSON text that names an attachment. Values written by scripts and older
 * forms name a file of the site instead, in `serverRelativeUrl`; with an attachment beside it that address is stale.
 */
export function pictureOf(value: unknown, alt: unknown, listRoot: string, id: number, report: Report): Picture | undefined {
  const json = textOf(value);
  if (json === undefined) {
    return undefined;
  }
  const src = readImageAddress(json, listRoot, id);
  if (src === undefined) {
    report('imageUnreadable');
    return undefined;
  }
  return { src, alt: textOf(alt) ?? '' };
}

function readImageAddress(json: string, listRoot: string, id: number): string | undefined {
  try {
    const { fileName, serverRelativeUrl } = JSON.parse(json);
    const name = textOf(fileName);
    const elsewhere = name?.startsWith(ATTACHMENT_PREFIX) ? undefined : sitePathOf(serverRelativeUrl);
    return elsewhere ?? (name === undefined ? undefined : attachmentPath(listRoot, id, name));
  } catch {
    return undefined;
  }
}

/** A path on this server; `//elsewhere` and `https://elsewhere` are not. */
function sitePathOf(value: unknown): string | undefined {
  const path = textOf(value);
  return path !== undefined && /^\/(?![/\\])/.test(path) ? encodeURI(path) : undefined;
}
