import type { Element } from '@xmldom/xmldom';
import { badCaml, badCamlField } from '../errors/camlErrors';
import { notServed } from '../errors/catalogue';
import type { FieldDefinition } from '../fields/definition';
import { typeOf } from '../fields/fieldTypes';
import type { ComparisonOperator, Expression } from '../odata/filterParser';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { compareDays } from './camlDays';
import { referenceIn, referredField } from './camlFields';
import { byId } from './camlOperands';
import { camlValue } from './camlValue';
import { childOf, childrenOf, isYes } from './camlXml';

/** Of several people, lookups or choices, *equal* is *one of them*; that is what `Includes` says, too. */
const operators: Readonly<Record<string, ComparisonOperator>> = { Eq: 'eq', Neq: 'ne', Lt: 'lt', Leq: 'le', Gt: 'gt', Geq: 'ge', Includes: 'eq', NotIncludes: 'ne' };

/** What CAML has and this service has not. */
const elsewhere = new Set(['Membership', 'DateRangesOverlap']);

/** Each `And` and `Or` takes two parts, so a hundred conditions nest a hundred deep. More than that keeps no server busy here; SharePoint's own limits are *assumed* to be near. */
const deepest = 200;
const mostValues = 500;

/** Reads the inside of `<Where>`. */
class WhereReader {
  private depth = 0;

  constructor(private readonly site: Site, private readonly list: List) {}

  read(element: Element): Expression {
    this.depth += 1;
    if (this.depth > deepest) {
      throw badCaml();
    }
    const expression = this.condition(element);
    this.depth -= 1;
    return expression;
  }

  private condition(element: Element): Expression {
    const { nodeName } = element;
    switch (nodeName) {
      case 'And':
      case 'Or':
        return this.both(element, nodeName === 'And' ? 'and' : 'or');
      case 'IsNull':
      case 'IsNotNull': {
        const field = this.field(element);
        return { is: 'compare', property: typeOf(field).refersTo ? byId(field.name) : field.name, operator: nodeName === 'IsNull' ? 'eq' : 'ne', literal: { kind: 'null' } };
      }
      case 'BeginsWith':
      case 'Contains':
        return { is: nodeName === 'Contains' ? 'substringof' : 'startswith', property: this.property(element), text: this.text(element, childOf(element, 'Value')) };
      case 'In':
        return this.oneOf(element);
      default:
        return this.comparison(element);
    }
  }

  /** SharePoint demands exactly two. */
  private both(element: Element, is: 'and' | 'or'): Expression {
    const parts = childrenOf(element);
    if (parts.length !== 2) {
      throw badCamlField();
    }
    return { is, parts: parts.map((part) => this.read(part)) };
  }

  private oneOf(element: Element): Expression {
    const values = childOf(element, 'Values');
    const given = values ? childrenOf(values) : [];
    if (given.length > mostValues) {
      throw badCaml();
    }
    const property = this.property(element, given[0]);
    if (this.byDay(element, given[0])) {
      return { is: 'or', parts: given.map((value) => compareDays(property, 'eq', this.text(element, value))) };
    }
    return { is: 'in', property, literals: given.map((value) => ({ kind: 'text', value: this.text(element, value) })) };
  }

  private comparison(element: Element): Expression {
    if (elsewhere.has(element.nodeName)) {
      throw notServed(`${element.nodeName} in CAML`);
    }
    const operator = Object.hasOwn(operators, element.nodeName) ? operators[element.nodeName] : undefined;
    const value = childOf(element, 'Value');
    if (!operator || !value) {
      throw badCaml();
    }
    this.refuseUncompared(element);
    const property = this.property(element, value);
    const text = this.text(element, value);
    return this.byDay(element, value) ? compareDays(property, operator, text) : { is: 'compare', property, operator, literal: { kind: 'text', value: text } };
  }

  /** Hyperlinks and images are there or not, and have parts; what comparing them whole would find is not known. */
  private refuseUncompared(element: Element): void {
    const { name, type } = this.field(element);
    if (type === 'URL' || type === 'Thumbnail') {
      throw notServed(`${element.nodeName} of ${name} in CAML`);
    }
  }

  private field(element: Element): FieldDefinition {
    return referredField(this.list, referenceIn(element));
  }

  private text(element: Element, value: Element | undefined): string {
    return camlValue(this.site, this.field(element), value);
  }

  private byDay(element: Element, value: Element | undefined): boolean {
    return value !== undefined && this.field(element).type === 'DateTime' && !isYes(value.getAttribute('IncludeTimeValue'));
  }

  /** How the operands name it: with a mark behind it when the id of a person or lookup is meant. */
  private property(element: Element, value?: Element): string {
    const field = this.field(element);
    const isId = isYes(referenceIn(element).getAttribute('LookupId')) || (value !== undefined && childOf(value, 'UserID') !== undefined);
    return isId && typeOf(field).refersTo ? byId(field.name) : field.name;
  }
}

/**
 * Reads a `<Where>`.
 * @throws `SpError` for what cannot be read, a column that is not there, or what is not served
 */
export const readWhere = (site: Site, list: List, where: Element): Expression | undefined => {
  const [condition, ...others] = childrenOf(where);
  if (others.length > 0) {
    throw badCaml();
  }
  return condition && new WhereReader(site, list).read(condition);
};
