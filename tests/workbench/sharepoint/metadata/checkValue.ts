import type { Metadata } from './metadata';

type Json = Record<string, unknown>;

/** What must be true of a JSON value of verbose for a primitive type. Int64 is text, as OData 3 writes it. */
const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  'Edm.String': (value) => typeof value === 'string',
  'Edm.Boolean': (value) => typeof value === 'boolean',
  'Edm.Int16': (value) => Number.isInteger(value),
  'Edm.Int32': (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  'Edm.Int64': (value) => typeof value === 'string' && /^-?\d+$/.test(value),
  'Edm.Double': (value) => typeof value === 'number',
  'Edm.Guid': (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  'Edm.DateTime': (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)
};

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks what the service answers against SharePoint's own description of itself. */
export class ValueCheck {
  readonly problems: string[] = [];

  /** @param listColumns properties of list items that follow from the columns of their list */
  constructor(private readonly metadata: Metadata, private readonly listColumns: ReadonlySet<string>) {}

  /** @param json the inside of `d` in verbose: an entity, or `results` of a collection */
  check(json: unknown, where: string): this {
    if (isObject(json) && Array.isArray(json.results)) {
      json.results.forEach((one) => this.check(one, where));
    } else if (isObject(json) && isObject(json.__metadata)) {
      this.entity(json, this.typeOf(String(json.__metadata.type)), where);
    } else if (isObject(json)) {
      // A value by itself stands in an object under the name of what was called.
      Object.values(json).filter(isObject).forEach((one) => this.check(one, where));
    }
    return this;
  }

  /** A list's items are SharePoint's list items with properties of their own. */
  private typeOf(type: string): string {
    return type.startsWith('SP.Data.') ? 'SP.ListItem' : type;
  }

  private entity(json: Json, type: string, where: string): void {
    if (this.metadata.lineage(type).length === 0) {
      this.problems.push(`${where}: there is no type ${type}`);
      return;
    }
    for (const [name, value] of Object.entries(json).filter(([key]) => key !== '__metadata')) {
      const place = `${where}: ${type}.${name}`;
      const property = this.metadata.propertyType(type, name);
      if (property !== undefined) {
        if (value === null && this.metadata.isRequired(type, name)) {
          this.problems.push(`${place} is never null`);
        }
        this.value(value, property, place);
      } else if (this.metadata.navigationType(type, name) !== undefined) {
        this.check(value, place);
      } else if (this.metadata.isOpen(type) && this.listColumns.has(name)) {
        this.check(value, place);
      } else {
        this.problems.push(`${place} does not exist`);
      }
    }
  }

  private value(value: unknown, type: string, place: string): void {
    if (value === null) {
      return;
    }
    const collection = /^Collection\((.*)\)$/.exec(type);
    if (collection) {
      if (!isObject(value) || !Array.isArray(value.results)) {
        this.problems.push(`${place} should be ${type}`);
        return;
      }
      value.results.forEach((one) => this.value(one, collection[1], place));
    } else if (type.startsWith('Edm.')) {
      if (!fits[type]?.(value)) {
        this.problems.push(`${place} should be ${type}, not ${JSON.stringify(value)}`);
      }
    } else if (isObject(value) && isObject(value.__metadata) && value.__metadata.type === type) {
      this.entity(value, type, place);
    } else if (isObject(value) && !('__metadata' in value)) {
      this.entity(value, type, place);
    } else {
      this.problems.push(`${place} should be ${type}`);
    }
  }
}
