import { notServed } from '../errors/catalogue';
import { badParameter } from './errors';
import { joined } from './query';
import type { Query, Span } from './query';

/** Marks the value of a refiner as it came back: what follows is the text, as UTF-8 in hex. */
const exactMark = 'ǂǂ';

/** The token under which a refiner's value comes back, ready to stand behind a property name in a filter. */
export const refinementToken = (value: string): string => `"${exactMark}${Buffer.from(value, 'utf8').toString('hex')}"`;

type FqlToken =
  | { readonly is: '(' | ')' | ',' | ':' | '=' | 'end' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'word'; readonly text: string };

const token = /\s*(?:"([^"]*)"|([(),=])|(:)|([^\s(),="]+?)(?=:|[\s(),="]|$))/uy;
/** A moment holds colons and is one word all the same. */
const moment = /\s*(\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?)(?=[\s(),]|$)/uy;

const tokensOf = (fql: string): readonly FqlToken[] => {
  const tokens: FqlToken[] = [];
  let at = 0;
  while (fql.slice(at).trim() !== '') {
    moment.lastIndex = at;
    token.lastIndex = at;
    const date = moment.exec(fql);
    const found = date ?? token.exec(fql);
    if (!found) {
      throw badParameter('refinementFilters');
    }
    at = date ? moment.lastIndex : token.lastIndex;
    if (date) {
      tokens.push({ is: 'word', text: date[1] });
    } else if (found[1] !== undefined) {
      tokens.push({ is: 'text', text: found[1] });
    } else {
      tokens.push(found[4] === undefined ? { is: (found[2] ?? found[3]) as '(' | ')' | ',' | ':' | '=' } : { is: 'word', text: found[4] });
    }
  }
  return [...tokens, { is: 'end' }];
};

/** Microsoft's limit for FQL. */
const longestFilter = 2048;
const deepest = 60;

class FqlParser {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly FqlToken[];

  constructor(fql: string) {
    this.tokens = tokensOf(fql);
  }

  parse(): Query {
    const query = this.expression(undefined);
    this.expect('end');
    return query;
  }

  private expression(property: string | undefined): Query {
    const first = this.tokens[this.at];
    this.at += 1;
    if (first.is === 'text') {
      return this.value(property, first.text);
    }
    if (first.is !== 'word') {
      throw this.bad();
    }
    if (this.take(':')) {
      return this.deeper(() => this.expression(first.text));
    }
    return this.take('(') ? this.deeper(() => this.call(first.text.toLowerCase(), property)) : this.value(property, first.text);
  }

  private call(operator: string, property: string | undefined): Query {
    switch (operator) {
      case 'and':
      case 'filter':
        return joined('and', this.operands(property));
      case 'or':
      case 'any':
        return joined('or', this.operands(property));
      case 'not':
        return { is: 'not', part: joined('and', this.operands(property)) };
      case 'andnot': {
        const [first, ...others] = this.operands(property);
        return joined('and', [first, ...others.map((part): Query => ({ is: 'not', part }))]);
      }
      case 'equals':
      case 'starts-with':
        return this.whole(property, operator === 'starts-with');
      case 'string':
      case 'phrase':
      case 'int':
      case 'float':
      case 'decimal':
      case 'datetime':
        return this.typed(property);
      case 'range':
        return this.range(property);
      default:
        throw notServed(`the FQL operator ${operator}`);
    }
  }

  private operands(property: string | undefined): readonly Query[] {
    const operands = [this.expression(property)];
    while (this.take(',')) {
      operands.push(this.expression(property));
    }
    this.expect(')');
    return operands;
  }

  private whole(property: string | undefined, prefix: boolean): Query {
    const value = this.atom();
    this.expect(')');
    if (property === undefined) {
      throw this.bad();
    }
    return { is: 'property', name: property, operator: '=', value, prefix };
  }

  private typed(property: string | undefined): Query {
    const value = this.value(property, this.atom());
    if (this.tokens[this.at].is === ',') {
      throw notServed('parameters of string() in FQL');
    }
    this.expect(')');
    return value;
  }

  private range(property: string | undefined): Query {
    const from = this.atom();
    this.expect(',');
    const to = this.atom();
    const parameters: Record<string, string> = {};
    while (this.take(',')) {
      const name = this.atom().toLowerCase();
      this.expect('=');
      parameters[name] = this.atom().toUpperCase();
    }
    this.expect(')');
    if (property === undefined) {
      throw this.bad();
    }
    const ends: Pick<Span, 'from' | 'to'> = { from: from.toLowerCase() === 'min' ? undefined : from, to: to.toLowerCase() === 'max' ? undefined : to };
    return { is: 'span', name: property, ...ends, withFrom: parameters.from !== 'GT', withTo: parameters.to === 'LE' };
  }

  private value(property: string | undefined, text: string): Query {
    const exact = text.startsWith(exactMark);
    const value = exact ? Buffer.from(text.slice(exactMark.length), 'hex').toString('utf8') : text.replace(/\*$/, '');
    const prefix = !exact && text.endsWith('*');
    return property === undefined ? { is: 'text', text: value, prefix } : { is: 'property', name: property, operator: exact ? '=' : ':', value, prefix };
  }

  private atom(): string {
    const one = this.tokens[this.at];
    if (one.is !== 'text' && one.is !== 'word') {
      throw this.bad();
    }
    this.at += 1;
    return one.text;
  }

  private take(is: FqlToken['is']): boolean {
    const taken = this.tokens[this.at].is === is;
    this.at += taken ? 1 : 0;
    return taken;
  }

  private expect(is: FqlToken['is']): void {
    if (!this.take(is)) {
      throw this.bad();
    }
  }

  private deeper(parse: () => Query): Query {
    this.depth += 1;
    if (this.depth > deepest) {
      throw this.bad();
    }
    const query = parse();
    this.depth -= 1;
    return query;
  }

  private bad(): Error {
    return badParameter('refinementFilters');
  }
}

/**
 * Reads a refinement filter in Microsoft's FAST Query Language: `and or any not andnot filter equals starts-with string phrase
 * range` and the tokens of refiners.
 * @throws `SpError` 400 when it cannot be read, 501 for `near`, `xrank` and the like
 */
export const parseFql = (fql: string): Query => {
  if (fql.length > longestFilter) {
    throw badParameter('refinementFilters');
  }
  return new FqlParser(fql).parse();
};
