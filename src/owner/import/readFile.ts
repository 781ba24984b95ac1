import { decode } from '../../content/import/decode';
import { readCsv } from '../../content/import/readCsv';
import { FileError, Sheet } from '../../content/import/sheet';
import { parseXml } from './feed/parseXml';
import { readFeed } from './feed/readFeed';

/** More than 20,000 long articles; bytes. */
const LARGEST = 200_000_000;

/**
 * Reads a table or a feed, whatever the file is called.
 * @throws FileError, StoppedError
 */
export async function readFile(file: File, signal: AbortSignal, onProgress: (share: number) => void): Promise<Sheet> {
  if (file.size > LARGEST) {
    throw new FileError('tooLarge');
  }
  const bytes = new Uint8Array(await bytesOf(file));
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 200));
  const decoded = decode(bytes, /^<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(start)?.[1]);
  return /^\s*<(\?xml|rss|feed|rdf:RDF|!--|!DOCTYPE|html)/i.test(decoded.text)
    ? readFeed(parseXml(decoded.text), decoded.encoding)
    : readCsv(decoded, { signal, onProgress });
}

function bytesOf(file: File): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new FileError('unreadable'));
    reader.readAsArrayBuffer(file);
  });
}
