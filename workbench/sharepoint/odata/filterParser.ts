import { badExpression } from '../errors/catalogue';
import { filterTokens } from './filterTokens';
import type { Literal, Token } from './filterTokens';

const comparisons = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
export type ComparisonOperator = (typeof comparisons)[number];

const dateParts = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
export type DatePart = (typeof dateParts)[number];

/** A `$filter` as a tree. A property is written as in the filter: `Title`, `Author/Title`. */
export type Expression =
  | { readonly is: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly is: 'not'; readonly part: Expression }
  | { readonly is: 'compare'; readonly property: string; readonly datePart?: DatePart; readonly operator: ComparisonOperator; readonly literal: Literal }
  | { readonly is: 'startswith' | 'substringof'; readonly property: string; readonly text: string }
  /** One of several values; CAML has it (`In`), `$filter` has not. */
  | { readonly is: 'in'; readonly property: string; readonly literals: readonly Literal[] };

/** Deeper than anybody writes; keeps a hostile filter from exhausting the stack, here and in SQLite. */
const deepest = 60;
const mostPredicates = 300;

const isOneOf = <T extends string>(names: readonly T[], name: string): name is T => (names as readonly string[]).includes(name);

class FilterParser {
  private at = 0;
  private depth = 0;
  private predicates = 0;
  private readonly tokens: readonly Token[];

  constructor(private readonly filter: string) {
    this.tokens = filterTokens(filter);
  }

  parse(): Expression {
    const expression = this.chain('or');
    this.expect('end');
    return expression;
  }

  /** `and` binds tighter than `or`. */
  private chain(word: 'and' | 'or'): Expression {
    const part = (): Expression => (word === 'or' ? this.chain('and') : this.term());
    const parts = [part()];
    while (this.takeName(word)) {
      parts.push(part());
    }
    return parts.length === 1 ? parts[0] : { is: word, parts };
  }

  private term(): Expression {
    if (this.takeName('not')) {
      return { is: 'not', part: this.deeper(() => this.term()) };
    }
    if (this.tokens[this.at].is === '(') {
      this.at += 1;
      const inside = this.deeper(() => this.chain('or'));
      this.expect(')');
      return inside;
    }
    this.predicates += 1;
    if (this.predicates > mostPredicates) {
      throw this.bad();
    }
    return this.predicate();
  }

  private predicate(): Expression {
    const property = this.name();
    if (this.tokens[this.at].is !== '(') {
      return this.comparison(property);
    }
    this.at += 1;
    if (property === 'startswith' || property === 'substringof') {
      return this.textSearch(property);
    }
    if (!isOneOf(dateParts, property)) {
      throw this.bad();
    }
    const inside = this.name();
    this.expect(')');
    return this.comparison(inside, property);
  }

  private comparison(property: string, datePart?: DatePart): Expression {
    const operator = this.name();
    if (!isOneOf(comparisons, operator)) {
      throw this.bad();
    }
    return { is: 'compare', property, datePart, operator, literal: this.literal() };
  }

  /** SharePoint wants `startswith(Title,'x')` but `substringof('x',Title)`. */
  private textSearch(is: 'startswith' | 'substringof'): Expression {
    const propertyFirst = is === 'startswith';
    let property = propertyFirst ? this.name() : '';
    const before = propertyFirst ? undefined : this.literal();
    this.expect(',');
    const text = before ?? this.literal();
    property = propertyFirst ? property : this.name();
    this.expect(')');
    if (text.kind !== 'text') {
      throw this.bad();
    }
    return { is, property, text: text.value };
  }

  private literal(): Literal {
    const token = this.tokens[this.at];
    if (token.is !== 'literal') {
      throw this.bad();
    }
    this.at += 1;
    return token.literal;
  }

  private name(): string {
    const token = this.tokens[this.at];
    if (token.is !== 'name') {
      throw this.bad();
    }
    this.at += 1;
    return token.name;
  }

  private takeName(name: string): boolean {
    const token = this.tokens[this.at];
    const taken = token.is === 'name' && token.name === name;
    this.at += taken ? 1 : 0;
    return taken;
  }

  private expect(is: Token['is']): void {
    if (this.tokens[this.at].is !== is) {
      throw this.bad();
    }
    this.at += 1;
  }

  private deeper(parse: () => Expression): Expression {
    this.depth += 1;
    if (this.depth > deepest) {
      throw this.bad();
    }
    const expression = parse();
    this.depth -= 1;
    return expression;
  }

  private bad(): Error {
    return badExpression(this.filter);
  }
}

/**
 * Reads a `$filter` in SharePoint's dialect: `lt le gt ge eq ne and or not startswith substringof` and the parts of a date.
 * @throws `SpError` 400 for anything else, such as `endswith`, arithmetic or `in`
 */
export const parseFilter = (filter: string): Expression => new FilterParser(filter).parse();
