import type { Element } from '@xmldom/xmldom';
import { badCaml, badCamlField } from '../errors/camlErrors';
import { notServed } from '../errors/catalogue';
import type { FieldDefinition } from '../fields/definition';
import { typeOf } from '../fields/fieldTypes';
import { dayOf, momentText, readMoment } from '../fields/moments';
import type { ComparisonOperator, Expression } from '../odata/filterParser';
import type { Literal } from '../odata/filterTokens';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { byId } from './camlOperands';
import { childOf, childrenOf, isYes } from './camlXml';

const operators: Readonly<Record<string, ComparisonOperator>> = { Eq: 'eq', Neq: 'ne', Lt: 'lt', Leq: 'le', Gt: 'gt', Geq: 'ge' };

/** What CAML has and this service has not. */
const elsewhere = new Set(['Membership', 'DateRangesOverlap', 'GroupBy', 'Joins', 'ProjectedFields']);

const day = 24 * 60 * 60 * 1000;

/** Reads the inside of `<Where>`. */
class WhereReader {
  constructor(private readonly site: Site, private readonly list: List) {}

  read(element: Element): Expression {
    const { nodeName } = element;
    switch (nodeName) {
      case 'And':
      case 'Or': {
        const parts = childrenOf(element);
        // SharePoint demands exactly two.
        if (parts.length !== 2) {
          throw badCaml();
        }
        return { is: nodeName === 'And' ? 'and' : 'or', parts: parts.map((part) => this.read(part)) };
      }
      case 'IsNull':
      case 'IsNotNull':
        return { is: 'compare', property: this.field(element).name, operator: nodeName === 'IsNull' ? 'eq' : 'ne', literal: { kind: 'null' } };
      case 'BeginsWith':
      case 'Contains':
        return { is: nodeName === 'Contains' ? 'substringof' : 'startswith', property: this.property(element), text: this.text(childOf(element, 'Value')) };
      case 'In': {
        const values = childOf(element, 'Values');
        return { is: 'in', property: this.property(element), literals: values ? childrenOf(values).map((value) => this.literal(value)) : [] };
      }
      case 'Includes':
      case 'NotIncludes':
        return { is: 'compare', property: this.property(element), operator: nodeName === 'Includes' ? 'eq' : 'ne', literal: this.literal(childOf(element, 'Value')) };
      default:
        return this.comparison(element);
    }
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
    const field = this.field(element);
    const property = this.property(element);
    if (field.type === 'DateTime' && !field.dateOnly && !isYes(value.getAttribute('IncludeTimeValue'))) {
      return this.wholeDay(property, operator, this.text(value));
    }
    return { is: 'compare', property, operator, literal: this.literal(value) };
  }

  /** Without `IncludeTimeValue` only the day of a moment counts. */
  private wholeDay(property: string, operator: ComparisonOperator, text: string): Expression {
    const moment = readMoment(text);
    if (moment === undefined) {
      throw badCaml();
    }
    const begins = dayOf(moment);
    const ends = momentText(new Date(Date.parse(begins) + day));
    const part = (one: ComparisonOperator, value: string): Expression => ({ is: 'compare', property, operator: one, literal: { kind: 'moment', value } });
    switch (operator) {
      case 'eq':
        return { is: 'and', parts: [part('ge', begins), part('lt', ends)] };
      case 'ne':
        return { is: 'not', part: { is: 'and', parts: [part('ge', begins), part('lt', ends)] } };
      case 'le':
        return part('lt', ends);
      case 'gt':
        return part('ge', ends);
      default:
        return part(operator, begins);
    }
  }

  private reference(element: Element): Element {
    const reference = childOf(element, 'FieldRef');
    if (!reference) {
      throw badCaml();
    }
    return reference;
  }

  private field(element: Element): FieldDefinition {
    const reference = this.reference(element);
    const [name, id] = [reference.getAttribute('Name'), reference.getAttribute('ID')?.replace(/[{}]/g, '').toLowerCase()];
    const field = this.list.fields.find((one) => (name === null ? one.id === id : one.name === name));
    if (!field) {
      throw badCamlField();
    }
    return field;
  }

  /** How the operands name it: with a mark behind it when the id of a person or lookup is meant. */
  private property(element: Element): string {
    const field = this.field(element);
    const value = childOf(element, 'Value');
    const isId = isYes(this.reference(element).getAttribute('LookupId')) || (value !== undefined && childOf(value, 'UserID') !== undefined);
    return isId && typeOf(field).refersTo ? byId(field.name) : field.name;
  }

  private text(value: Element | undefined): string {
    if (!value) {
      throw badCaml();
    }
    const [inside] = childrenOf(value);
    switch (inside?.nodeName) {
      case undefined:
        return value.textContent ?? '';
      case 'Today': {
        const offset = Number(inside.getAttribute('OffsetDays') ?? inside.getAttribute('Offset') ?? 0);
        return dayOf(momentText(new Date(this.site.now().getTime() + offset * day)));
      }
      case 'Now':
        return momentText(this.site.now());
      case 'UserID':
        return String(this.site.currentUser().id);
      default:
        throw notServed(`${inside.nodeName} in CAML`);
    }
  }

  private literal(value: Element | undefined): Literal {
    return { kind: 'text', value: this.text(value) };
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
