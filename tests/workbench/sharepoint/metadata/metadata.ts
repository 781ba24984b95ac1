import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';

/** An entity type or complex type of SharePoint Online. */
interface ServedType {
  readonly name: string;
  readonly base?: string;
  /** Takes further properties, as list items do. */
  readonly isOpen: boolean;
  /** Type by name. */
  readonly properties: ReadonlyMap<string, string>;
  /** Names of properties that are never null. */
  readonly required: ReadonlySet<string>;
  /** Type by name; several things are `Collection(…)`. */
  readonly navigations: ReadonlyMap<string, string>;
}

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const children = (element: Element, name: string): Element[] => [...element.childNodes].filter((node): node is Element => node.nodeName === name);

/** SharePoint Online's own `$metadata`, as the package gd-sprest-def holds it: what there is to be served, and of which type. */
export class Metadata {
  private readonly types = new Map<string, ServedType>();
  /** Return type by what the function is bound to and its name in lower case. Nothing at all: ''. */
  private readonly functions = new Map<string, string>();
  /** Names of parameters by the name of the functions, whatever they are bound to; all in lower case. */
  private readonly parameterNames = new Map<string, Set<string>>();

  constructor(xml = readFileSync(require.resolve('gd-sprest-def/metadata.xml'), 'utf8')) {
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
    const ends = new Map(all('Association').map((association) => [
      `${attribute(association.parentNode as Element, 'Namespace')}.${attribute(association, 'Name')}`, children(association, 'End')
    ]));
    for (const element of [...all('EntityType'), ...all('ComplexType')]) {
      const name = `${attribute(element.parentNode as Element, 'Namespace')}.${attribute(element, 'Name')}`;
      this.types.set(name, {
        name,
        base: element.getAttribute('BaseType') ?? undefined,
        isOpen: attribute(element, 'OpenType') === 'true',
        properties: new Map(children(element, 'Property').map((one) => [attribute(one, 'Name'), attribute(one, 'Type')])),
        required: new Set(children(element, 'Property').filter((one) => attribute(one, 'Nullable') === 'false').map((one) => attribute(one, 'Name'))),
        navigations: new Map(children(element, 'NavigationProperty').map((one) => {
          const end = ends.get(attribute(one, 'Relationship'))?.find((candidate) => attribute(candidate, 'Role') === attribute(one, 'ToRole'));
          const type = end ? attribute(end, 'Type') : '';
          return [attribute(one, 'Name'), end && attribute(end, 'Multiplicity') === '*' ? `Collection(${type})` : type];
        }))
      });
    }
    for (const element of all('FunctionImport')) {
      const bound = children(element, 'Parameter').find((one) => attribute(one, 'Name') === 'this');
      this.functions.set(`${bound ? attribute(bound, 'Type') : ''} ${attribute(element, 'Name').toLowerCase()}`, attribute(element, 'ReturnType'));
      const name = attribute(element, 'Name').toLowerCase();
      const names = this.parameterNames.get(name) ?? new Set();
      children(element, 'Parameter').forEach((one) => names.add(attribute(one, 'Name').toLowerCase()));
      this.parameterNames.set(name, names);
    }
  }

  /** What the functions of one name take. */
  parameters(name: string): ReadonlySet<string> {
    return this.parameterNames.get(name) ?? new Set();
  }

  /** The type and those that it is derived from, the nearest first. */
  lineage(name: string): ServedType[] {
    const type = this.types.get(name);
    return type ? [type, ...(type.base ? this.lineage(type.base) : [])] : [];
  }

  /** @returns the type of a property; `undefined` when there is none of that name */
  propertyType(type: string, property: string): string | undefined {
    return this.lineage(type).map(({ properties }) => properties.get(property)).find((one) => one !== undefined);
  }

  /** Whether a property is never null. */
  isRequired(type: string, property: string): boolean {
    return this.lineage(type).some(({ required }) => required.has(property));
  }

  /** Whether any type of column has the property. */
  isOfSomeColumn(property: string): boolean {
    return [...this.types.keys()].some((name) => name.startsWith('SP.Field') && this.propertyType(name, property) !== undefined);
  }

  navigationType(type: string, property: string): string | undefined {
    return this.lineage(type).map(({ navigations }) => navigations.get(property)).find((one) => one !== undefined);
  }

  isOpen(type: string): boolean {
    return this.lineage(type).some(({ isOpen }) => isOpen);
  }

  /**
   * Where one step of a path leads.
   * @param type that of the place so far; '' for `_api` itself
   * @param name in any case, as paths are
   * @returns the type of what is there, '' for an action without an answer, `undefined` when SharePoint has no such step
   */
  step(type: string, name: string): string | undefined {
    const lower = name.toLowerCase();
    const among = (members: ReadonlyMap<string, string>): string | undefined => [...members].find(([member]) => member.toLowerCase() === lower)?.[1];
    const members = this.lineage(type).map(({ properties, navigations }) => among(navigations) ?? among(properties));
    // A function may also be bound to a type that is derived from this one: an item of a list is a list item.
    const functions = [type, ...this.lineage(type).map((one) => one.name)].map((one) => this.functions.get(`${one} ${lower}`));
    return [...members, ...functions].find((one) => one !== undefined);
  }
}
