/** A number of 52 bits that stands for a text; for telling texts apart, never for secrets. */
export function hash(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
    low ^= low >>> 13;
  }
  high = Math.imul(high ^ (high >>> 16), 0xc2b2ae35) >>> 12;
  return high * 0x1_0000_0000 + (low >>> 0);
}
