import { notServed } from '../errors/catalogue';
import { operators } from './query';
import type { PropertyOperator } from './query';

export type KqlToken =
  | { readonly is: '(' | ')' | '+' | '-' | 'AND' | 'OR' | 'NOT' | 'end' }
  | { readonly is: 'text'; readonly text: string; readonly prefix: boolean }
  | { readonly is: 'property'; readonly name: string; readonly operator: PropertyOperator; readonly value: string; readonly prefix: boolean }
  | { readonly is: 'range'; readonly name: string; readonly from: string; readonly to: string };

/** Operators of KQL that change how results are ranked or how near words stand. Upper case only, as all operators. */
const notServedOperators = /^(NEAR|ONEAR|XRANK)$|^(ALL|ANY|NONE|WORDS)(?=\()/;

const propertyStart = new RegExp(`([\\p{L}_\\[][\\p{L}\\p{N}_.\\-\\]]*)(${operators.join('|')})(?=[^\\s)])`, 'uy');

/** A value in quotation marks; without the closing one it goes on to the end (*assumed*). */
const quoted = /"([^"]*)("|$)(\*?)/uy;
const bare = /[^\s()"]+/uy;
const range = /^(.*?)\.\.(.+)$/u;

class KqlReader {
  private at = 0;
  private readonly tokens: KqlToken[] = [];

  constructor(private readonly text: string) {}

  read(): readonly KqlToken[] {
    for (;;) {
      this.match(/\s*/uy);
      if (this.at >= this.text.length) {
        return [...this.tokens, { is: 'end' }];
      }
      this.tokens.push(this.next());
    }
  }

  private next(): KqlToken {
    const sign = this.match(/[()]/uy)?.[0] ?? this.match(/[+-](?=[^\s+-])/uy)?.[0];
    if (sign !== undefined) {
      return { is: sign as '(' | ')' | '+' | '-' };
    }
    const phrase = this.match(quoted);
    if (phrase) {
      return { is: 'text', ...this.ended(phrase[1], phrase[3] === '*') };
    }
    const property = this.match(propertyStart);
    return property ? this.property(property[1], property[2] as PropertyOperator) : this.word();
  }

  private word(): KqlToken {
    const [word] = this.match(bare) as RegExpExecArray;
    const unserved = notServedOperators.exec(`${word}${this.text[this.at] ?? ''}`) ?? notServedOperators.exec(word);
    if (unserved) {
      throw notServed(`the KQL operator ${unserved[1] ?? unserved[2]}`);
    }
    return word === 'AND' || word === 'OR' || word === 'NOT' ? { is: word } : { is: 'text', ...this.ended(word, false) };
  }

  private property(name: string, operator: PropertyOperator): KqlToken {
    if (this.text[this.at] === '(') {
      throw notServed(`several values in parentheses behind ${name}${operator} in KQL`);
    }
    const phrase = this.match(quoted);
    if (!phrase) {
      const [value] = this.match(bare) as RegExpExecArray;
      const ends = range.exec(value);
      return ends ? { is: 'range', name, from: ends[1], to: ends[2] } : { is: 'property', name, operator, ...this.valueEnded(value, false) };
    }
    const to = this.match(/\.\.(?:"([^"]*)"|([^\s()"]+))/uy);
    return to
      ? { is: 'range', name, from: phrase[1], to: to[1] ?? to[2] }
      : { is: 'property', name, operator, ...this.valueEnded(phrase[1], phrase[3] === '*') };
  }

  private valueEnded(value: string, star: boolean): { value: string; prefix: boolean } {
    const { text, prefix } = this.ended(value, star);
    return { value: text, prefix };
  }

  private ended(text: string, star: boolean): { text: string; prefix: boolean } {
    return { text: text.length > 1 ? text.replace(/\*+$/, '') : text, prefix: star || (text.length > 1 && text.endsWith('*')) };
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    this.at = found ? pattern.lastIndex : this.at;
    return found;
  }
}

/**
 * Cuts a KQL query into its parts. Blanks around the operator of a property make free text of it, as Microsoft documents.
 * @throws `SpError` 501 for operators that this service does not know
 */
export const kqlTokens = (kql: string): readonly KqlToken[] => new KqlReader(kql).read();
