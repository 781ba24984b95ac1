/** A tag or a comment in HTML. */
export interface Tag {
  /** In lower case; empty for a comment or a declaration. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Where what follows begins. */
  readonly end: number;
  /** The value of an attribute as it is written; the first counts, as in browsers. */
  attribute(name: string): string | undefined;
}

const NAME = /<(\/?)([a-z][^\s/>]*)/iy;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y;
const none = (): undefined => undefined;

/**
 * Reads what begins with `<`.
 * @param at - where the `<` stands
 * @returns `undefined` when it is only a sign. A tag that never ends goes to the end of the text, as in browsers
 */
export function tagAt(html: string, at: number): Tag | undefined {
  if (html.startsWith('<!--', at)) {
    return { name: '', isEnd: false, end: behind(html, '-->', at + 4), attribute: none };
  }
  if (html[at + 1] === '!' || html[at + 1] === '?') {
    return { name: '', isEnd: false, end: behind(html, '>', at), attribute: none };
  }
  NAME.lastIndex = at;
  const found = NAME.exec(html);
  if (found === null) {
    return undefined;
  }
  const attributes = new Map<string, string>();
  let place = NAME.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = place;
    const one = ATTRIBUTE.exec(html);
    if (one === null) {
      break;
    }
    const name = one[1].toLowerCase();
    if (!attributes.has(name)) {
      attributes.set(name, one[2] ?? one[3] ?? one[4] ?? '');
    }
    place = ATTRIBUTE.lastIndex;
  }
  return { name: found[2].toLowerCase(), isEnd: found[1] === '/', end: behind(html, '>', place), attribute: (name) => attributes.get(name) };
}

function behind(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found === -1 ? html.length : found + sign.length;
}
