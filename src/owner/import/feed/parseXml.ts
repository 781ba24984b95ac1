import { FileError } from '../../../content/import/sheet';

/**
 * Reads XML into a document that belongs to no window: it shows nothing, loads nothing and runs nothing, and browsers fetch no external
 * entities. Only its texts are taken out of it, see docs/decisions/0031-import.md.
 * @throws FileError
 */
export function parseXml(text: string): Document {
  // The few kilobytes of a document type could stand for gigabytes.
  const bare = text.replace(/<!DOCTYPE[^>[]*(\[[\s\S]*?\]\s*)?>/i, '').trim();
  // What was taken out may have been a decoy, in a comment before the true one.
  if (/<!DOCTYPE/i.test(bare)) {
    throw new FileError('brokenXml');
  }
  const parsed = new DOMParser().parseFromString(bare, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) {
    throw new FileError('brokenXml');
  }
  return parsed;
}
