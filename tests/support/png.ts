import { inflateSync } from 'node:zlib';

const SIGNATURE = 8;
/** Length and type before a chunk's data, the checksum after it; bytes. */
const HEAD = 8;
const TAIL = 4;
/** Bytes of one pixel, by PNG's colour type. */
const PIXEL: Record<number, number> = { 2: 3, 6: 4 };

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row by row: red, green, blue, alpha, each 0 to 255. */
  readonly pixels: readonly (readonly [number, number, number, number])[];
}

/**
 * Reads a PNG with 8 bits a channel.
 * @throws for any other picture
 */
export function readPng(file: Buffer): Picture {
  const [head] = chunks(file, 'IHDR');
  const width = head.readUInt32BE(0);
  const height = head.readUInt32BE(4);
  const bytes = PIXEL[head[9]];
  if (head[8] !== 8 || bytes === undefined || head[12] !== 0) {
    throw new Error(`The picture has ${head[8]} bits and colour type ${head[9]}.`);
  }
  const raw = unfiltered(inflateSync(Buffer.concat(chunks(file, 'IDAT'))), width * bytes, height, bytes);
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const [red, green, blue, alpha = 255] = raw.subarray(index * bytes, (index + 1) * bytes);
    return [red, green, blue, alpha] as const;
  });
  return { width, height, pixels };
}

function chunks(file: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = SIGNATURE; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + HEAD) === wanted) {
      found.push(file.subarray(at + HEAD, at + HEAD + length));
    }
    at += HEAD + length + TAIL;
  }
  return found;
}

/** Undoes the filter of each row: a pixel is stored as its difference from its neighbours. */
function unfiltered(data: Buffer, rowBytes: number, rows: number, pixelBytes: number): Buffer {
  const out = Buffer.alloc(rowBytes * rows);
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (rowBytes + 1)];
    for (let column = 0; column < rowBytes; column += 1) {
      const at = row * rowBytes + column;
      const left = column >= pixelBytes ? out[at - pixelBytes] : 0;
      const up = row > 0 ? out[at - rowBytes] : 0;
      const corner = column >= pixelBytes && row > 0 ? out[at - rowBytes - pixelBytes] : 0;
      const guess = [0, left, up, Math.floor((left + up) / 2), nearest(left, up, corner)][filter];
      // eslint-disable-next-line no-bitwise
      out[at] = (data[row * (rowBytes + 1) + 1 + column] + guess) & 255;
    }
  }
  return out;
}

/** PNG's Paeth predictor. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (toLeft <= toUp && toLeft <= toCorner) {
    return left;
  }
  return toUp <= toCorner ? up : corner;
}
