import { badQuery, queryTooLong } from './errors';
import { kqlTokens } from './kqlTokens';
import type { KqlToken } from './kqlTokens';
import { joined } from './query';
import type { Query } from './query';
import { wordsOf } from './words';

/** Microsoft's limit for queries in KQL. */
const longestQuery = 4096;
/** Microsoft's limit for one restriction of a property. */
const longestRestriction = 2048;
/** Deeper than anybody writes; keeps a hostile query from exhausting the stack, here and in SQLite. */
const deepest = 60;
/** More than anybody writes; SQLite takes no deeper expression than 1,000. */
const mostParts = 400;

/** What stands between two blanks, and whether a sign stood in front of it. */
interface Part {
  readonly query: Query;
  readonly signed: boolean;
}

class KqlParser {
  private at = 0;
  private depth = 0;
  private parts = 0;

  constructor(private readonly tokens: readonly KqlToken[]) {}

  parse(): Query {
    const query = this.sequence('end');
    this.at += 1;
    return query;
  }

  /** Operators bind tighter than the blank between two expressions ([MS-KQL] 2, the grammar). */
  private sequence(end: 'end' | ')'): Query {
    const parts: Part[] = [];
    while (this.tokens[this.at].is !== end) {
      parts.push(this.either());
    }
    if (parts.length === 0) {
      throw badQuery();
    }
    return joined('and', this.grouped(parts));
  }

  /** Restrictions of the same property without an operator between them are alternatives ([MS-KQL] 2.2.4). */
  private grouped(parts: readonly Part[]): readonly Query[] {
    const groups: Query[][] = [];
    const byName = new Map<string, Query[]>();
    for (const { query, signed } of parts) {
      const name = !signed && (query.is === 'property' || query.is === 'span') ? query.name.toLowerCase() : undefined;
      const known = name === undefined ? undefined : byName.get(name);
      if (known) {
        known.push(query);
        continue;
      }
      const group = [query];
      groups.push(group);
      if (name !== undefined) {
        byName.set(name, group);
      }
    }
    return groups.map((group) => joined('or', group));
  }

  private either(): Part {
    return this.chain('OR', () => this.both());
  }

  private both(): Part {
    return this.chain('AND', () => this.negated());
  }

  private chain(operator: 'AND' | 'OR', part: () => Part): Part {
    const parts = [part()];
    while (this.tokens[this.at].is === operator) {
      this.at += 1;
      parts.push(part());
    }
    return parts.length === 1 ? parts[0] : { query: joined(operator === 'AND' ? 'and' : 'or', parts.map(({ query }) => query)), signed: false };
  }

  private negated(): Part {
    const { is } = this.tokens[this.at];
    if (is === 'NOT' || is === '-') {
      this.at += 1;
      return { query: { is: 'not', part: this.deeper(() => this.negated()).query }, signed: true };
    }
    if (is === '+') {
      this.at += 1;
      return { query: this.deeper(() => this.negated()).query, signed: true };
    }
    return this.single();
  }

  private single(): Part {
    const token = this.tokens[this.at];
    this.at += 1;
    this.parts += 1;
    if (this.parts > mostParts) {
      throw queryTooLong();
    }
    switch (token.is) {
      case '(': {
        const query = this.deeper(() => this.sequence(')'));
        this.at += 1;
        // What stands in parentheses stays together.
        return { query, signed: true };
      }
      case 'text':
        return { query: token.text === '*' ? { is: 'everything' } : token, signed: false };
      case 'property':
        if (token.value.length > longestRestriction) {
          throw queryTooLong();
        }
        return { query: token, signed: false };
      case 'range':
        return { query: { is: 'span', name: token.name, from: token.from, to: token.to, withFrom: true, withTo: true }, signed: false };
      default:
        throw badQuery();
    }
  }

  private deeper<T>(parse: () => T): T {
    this.depth += 1;
    if (this.depth > deepest) {
      throw badQuery();
    }
    const result = parse();
    this.depth -= 1;
    return result;
  }
}

/** Words without a letter or digit ask for nothing; SharePoint calls them noise and leaves them out (*assumed* where). */
const isNoise = (query: Query): boolean => query.is === 'text' && wordsOf(query.text).length === 0;

const withoutNoise = (query: Query): Query => {
  if (query.is !== 'and' && query.is !== 'or') {
    return query;
  }
  const parts = query.parts.filter((part) => !isNoise(part)).map(withoutNoise);
  return parts.length === 0 ? query.parts[0] : joined(query.is, parts);
};

/**
 * Reads a query in Microsoft's Keyword Query Language.
 * @throws `SpError` 500 for one that is empty, too long, or only operators, as SharePoint refuses it; 501 for NEAR, XRANK and the like
 */
export const parseKql = (kql: string): Query => {
  if (kql.length > longestQuery) {
    throw queryTooLong();
  }
  return withoutNoise(new KqlParser(kqlTokens(kql)).parse());
};
