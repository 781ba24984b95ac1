import { badExpression } from '../errors/catalogue';

/** A constant of a filter. `text` may yet turn out to be a date, a number or an id: SharePoint lets the column decide. */
export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'moment'; readonly value: string }
  | { readonly kind: 'guid'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' };

export type Token =
  | { readonly is: 'literal'; readonly literal: Literal }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: '(' | ')' | ',' }
  | { readonly is: 'end' };

const space = /\s+/y;
const quoted = /(datetime|guid)?'((?:[^']|'')*)'/iy;
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[LMFDlmfd]?(?![\w/])/y;
/** A property, a path to a property of a person, an operator or a function. */
const name = /[A-Za-z_][\w]*(?:\/[A-Za-z_]\w*)*/y;

const literalOf = (prefix: string | undefined, inside: string): Literal => {
  const value = inside.replace(/''/g, "'");
  switch (prefix?.toLowerCase()) {
    case 'datetime':
      return { kind: 'moment', value };
    case 'guid':
      return { kind: 'guid', value };
    default:
      return { kind: 'text', value };
  }
};

const wordToken = (word: string): Token => {
  switch (word) {
    case 'true':
    case 'false':
      return { is: 'literal', literal: { kind: 'boolean', value: word === 'true' } };
    case 'null':
      return { is: 'literal', literal: { kind: 'null' } };
    default:
      return { is: 'name', name: word };
  }
};

/**
 * Cuts a `$filter` into tokens; the last one is `end`.
 * @throws `SpError` 400 at a character that begins no token, such as a quotation mark without its pair
 */
export const filterTokens = (filter: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(filter);
    at = match ? pattern.lastIndex : at;
    return match;
  };
  while (at < filter.length) {
    const character = filter[at];
    let match: RegExpExecArray | null;
    if (take(space)) {
      continue;
    } else if (character === '(' || character === ')' || character === ',') {
      tokens.push({ is: character });
      at += 1;
    } else if ((match = take(quoted))) {
      tokens.push({ is: 'literal', literal: literalOf(match[1], match[2]) });
    } else if ((match = take(number))) {
      tokens.push({ is: 'literal', literal: { kind: 'number', value: Number(match[0].replace(/[LMFDlmfd]$/, '')) } });
    } else if ((match = take(name))) {
      tokens.push(wordToken(match[0]));
    } else {
      throw badExpression(filter);
    }
  }
  return [...tokens, { is: 'end' }];
};
