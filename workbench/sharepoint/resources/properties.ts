import { notServed, unknownBodyProperty } from '../errors/catalogue';
import { badPropertyValue } from '../errors/schemaErrors';
import { fitsXml } from '../fields/xmlText';

/** How one property of a body is taken over. */
export interface Writable<T> {
  readonly type: 'string' | 'boolean' | 'number' | 'strings';
  /** What it changes. @throws `SpError` when the value is refused */
  readonly take: (value: never) => Partial<T>;
}

/** What a body may hold for one kind of thing, by property name. `null`: SharePoint knows it, and here it may only have the value it has. */
export type WritableProperties<T> = Readonly<Record<string, Writable<T> | null>>;

const isText = (value: unknown): boolean => typeof value === 'string' && fitsXml(value);

const fits = (value: unknown, type: Writable<unknown>['type']): boolean =>
  (type === 'string' ? isText(value) : type === 'strings' ? Array.isArray(value) && value.every(isText) : typeof value === type);

/**
 * Reads the body of a POST or MERGE that makes or changes a list, column or view.
 * @param shown what REST shows of the thing: a property that cannot be changed here may be sent with the value that it has
 * @throws `SpError` 400 for a property that SharePoint does not know or a value of the wrong kind, such as text that is no Unicode, 501 for what is not served
 */
export const readProperties = <T>(body: Record<string, unknown>, writable: WritableProperties<T>, type: string, shown: Readonly<Record<string, unknown>> = {}): Partial<T> => {
  const changes = Object.entries(body).filter(([name]) => !name.startsWith('odata.') && !name.includes('@')).map(([name, value]) => {
    if (!Object.hasOwn(writable, name) && !Object.hasOwn(shown, name)) {
      throw unknownBodyProperty(name, type);
    }
    const property = Object.hasOwn(writable, name) ? writable[name] : null;
    if (!property) {
      if (value !== null && value !== '' && JSON.stringify(value) !== JSON.stringify(shown[name])) {
        throw notServed(`${name} ${JSON.stringify(value)} of ${type}`);
      }
      return {};
    }
    if (!fits(value, property.type)) {
      throw badPropertyValue(name);
    }
    return property.take(value as never);
  });
  return Object.assign({}, ...changes) as Partial<T>;
};
