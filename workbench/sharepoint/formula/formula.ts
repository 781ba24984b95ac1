import { badFormula } from '../errors/formulaErrors';
import { notServed } from '../errors/catalogue';

/** A part of a formula that was read. */
export type Formula =
  | { readonly is: 'value'; readonly value: string | number | boolean }
  | { readonly is: 'column'; readonly name: string }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly is: 'compare'; readonly operator: string; readonly left: Formula; readonly right: Formula };

/** How many arguments each function takes that this service knows. */
const functions: Readonly<Record<string, readonly [least: number, most: number]>> = {
  AND: [1, 30], OR: [1, 30], NOT: [1, 1], IF: [2, 3], ISBLANK: [1, 1], LEN: [1, 1], TODAY: [0, 0], NOW: [0, 0], TRUE: [0, 0], FALSE: [0, 0]
};

const token = /\s*(?:(\[[^\]]+\])|"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|([A-Za-z]\w*)|(<>|<=|>=|[<>=(),]))/y;

const comparisons = new Set(['=', '<>', '<', '>', '<=', '>=']);

const deepest = 20;

/** Reads a formula from left to right. */
class FormulaReader {
  private place = 1;
  private match: RegExpExecArray | null = null;
  private depth = 0;

  constructor(private readonly text: string) {
    if (!text.startsWith('=')) {
      throw badFormula();
    }
    this.next();
  }

  read(): Formula {
    const formula = this.comparison();
    if (this.match || this.text.slice(this.place).trim() !== '') {
      throw badFormula();
    }
    return formula;
  }

  private comparison(): Formula {
    this.depth += 1;
    if (this.depth > deepest) {
      throw badFormula();
    }
    const left = this.operand();
    const operator = this.sign();
    if (operator === undefined || !comparisons.has(operator)) {
      this.depth -= 1;
      return left;
    }
    this.next();
    const right = this.operand();
    this.depth -= 1;
    return { is: 'compare', operator, left, right };
  }

  private operand(): Formula {
    const { match } = this;
    if (!match) {
      throw badFormula();
    }
    const [, column, text, number, name, sign] = match;
    this.next();
    if (column !== undefined) {
      return { is: 'column', name: column.slice(1, -1) };
    }
    if (text !== undefined) {
      return { is: 'value', value: text.replace(/""/g, '"') };
    }
    if (number !== undefined) {
      return { is: 'value', value: Number(number) };
    }
    if (name !== undefined) {
      return this.named(name);
    }
    if (sign !== '(') {
      throw badFormula();
    }
    const inside = this.comparison();
    this.expect(')');
    return inside;
  }

  /** A function, or a column whose name needs no brackets. */
  private named(name: string): Formula {
    const upper = name.toUpperCase();
    if (this.sign() !== '(') {
      return upper === 'TRUE' || upper === 'FALSE' ? { is: 'value', value: upper === 'TRUE' } : { is: 'column', name };
    }
    const known = Object.hasOwn(functions, upper) ? functions[upper] : undefined;
    if (!known) {
      throw notServed(`${upper} in a formula`);
    }
    this.next();
    const args: Formula[] = [];
    while (this.match && this.sign() !== ')') {
      if (args.length > 0) {
        this.expect(',');
      }
      args.push(this.comparison());
    }
    this.expect(')');
    if (args.length < known[0] || args.length > known[1]) {
      throw badFormula();
    }
    return { is: 'call', name: upper, args };
  }

  private expect(sign: string): void {
    if (this.sign() !== sign) {
      throw badFormula();
    }
    this.next();
  }

  private sign(): string | undefined {
    return this.match?.[5];
  }

  private next(): void {
    token.lastIndex = this.place;
    this.match = token.exec(this.text);
    this.place = this.match ? token.lastIndex : this.place;
  }
}

/**
 * Reads a formula of a list's validation: comparisons, columns in brackets, and a few functions.
 * @throws `SpError` for what cannot be read, 501 for functions that SharePoint has and this service has not
 */
export const readFormula = (text: string): Formula => new FormulaReader(text).read();

/** The names of all columns in it. */
export const columnsIn = (formula: Formula): string[] => {
  switch (formula.is) {
    case 'column':
      return [formula.name];
    case 'call':
      return formula.args.flatMap(columnsIn);
    case 'compare':
      return [...columnsIn(formula.left), ...columnsIn(formula.right)];
    default:
      return [];
  }
};
